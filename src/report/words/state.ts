import { printable } from '../text/printable';
import { recordOf, textOf, type WireRecord } from '../../model/stated';

/** What a run or a task says about how it stands. */
export interface ShownState {
  /** Life cycle and result, `TERMINATED SUCCESS`; empty where neither is known. */
  readonly text: string;
  /** How it ended in the words of API 2.2, `RUN_EXECUTION_ERROR (CLIENT_ERROR)`, where that adds anything. */
  readonly termination: string;
  /** The explanation for people. */
  readonly message: string;
}

/** Takes the older `state`, or where that is missing the newer `status`. */
export function shownState(record: WireRecord): ShownState {
  const state = recordOf(record, 'state');
  const status = recordOf(record, 'status');
  const details = recordOf(status, 'termination_details');
  const code = textOf(details, 'code');
  const result = textOf(state, 'result_state');
  const older = words(textOf(state, 'life_cycle_state'), result);
  const newer = words(textOf(status, 'state'), code);
  const message = textOf(details, 'message') ?? textOf(state, 'state_message') ?? '';
  return {
    text: older === '' ? newer : older,
    termination: code === undefined || code === result ? '' : withType(code, details),
    message: printable(message),
  };
}

function withType(code: string, details: WireRecord): string {
  const type = textOf(details, 'type');
  return printable(type === undefined ? code : `${code} (${type})`);
}

function words(...parts: readonly (string | undefined)[]): string {
  return printable(parts.filter((part) => part !== undefined).join(' '));
}
