import { failureMessageOf, failureSourceOf } from '../../domain/lifecycle/failure';
import { isActive } from '../../domain/lifecycle/lifecycle';
import { isFailed, outcomeOf } from '../../domain/lifecycle/outcome';
import type { Stateful } from '../../domain/lifecycle/lifecycle';
import type { Recorded } from '../facts/recorded';
import { statedWord } from '../facts/stated-word';
import { knownFlag, text, word } from './column';

/** How a run or a task run stands, in the words of the API and in those of this package. */
export const STATE_COLUMNS = {
  outcome: word<Recorded>(
    'How it ended: success, partial, failed, canceled, timed-out or skipped. Null while it is active, and if nothing says it.',
    ({ record }) => outcomeOf(record),
  ),
  is_active: knownFlag<Recorded>('True while it is not over.', ({ record }) => isActive(record)),
  is_failed: knownFlag<Recorded>(
    'True if it failed, timed out or was ended by the platform.',
    ({ record }) => isFailed(record),
  ),
  life_cycle_state: text<Recorded>(
    '`state.life_cycle_state`, as the API states it.',
    ({ record }) => statedWord(record.state?.lifeCycleState, record.state, 'lifeCycleState'),
  ),
  result_state: text<Recorded>('`state.result_state`, as the API states it.', ({ record }) =>
    statedWord(record.state?.resultState, record.state, 'resultState'),
  ),
  status_state: text<Recorded>('`status.state`, as the API states it.', ({ record }) =>
    statedWord(record.status?.state, record.status, 'state'),
  ),
  termination_code: text<Recorded>(
    '`status.termination_details.code`, as the API states it.',
    terminationCodeOf,
  ),
  termination_type: text<Recorded>(
    '`status.termination_details.type`, as the API states it.',
    terminationTypeOf,
  ),
  failure_source: word<Recorded>(
    'Whose fault it is that it did not succeed, if the server says so: client, platform or cloud.',
    ({ record }) => failureSourceOf(record),
  ),
  message: text<Recorded>(
    'The most specific failure message. Null while it is active, and if it succeeded.',
    ({ record }) => failureMessageOf(record),
  ),
};

/** The code of a termination, as the API states it. */
export function terminationCodeOf({ record }: { readonly record: Stateful }): string | undefined {
  const details = record.status?.terminationDetails;
  return statedWord(details?.code, details, 'code');
}

/** The type of a termination, as the API states it. */
export function terminationTypeOf({ record }: { readonly record: Stateful }): string | undefined {
  const details = record.status?.terminationDetails;
  return statedWord(details?.type, details, 'type');
}
