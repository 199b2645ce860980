import type { Site } from './site.js';

/** A run in a state, for each field that says how far a run is. */
const STATES: Readonly<Record<string, (value: string) => object>> = {
  'RunState.life_cycle_state': (value) => ({ state: { life_cycle_state: value } }),
  'RunStatus.state': (value) => ({ status: { state: value } }),
};

/** Reads a run leniently: the library's own word on whether it is over. */
interface RunModel {
  fromDict(value: object, options: object): { readonly isTerminal: boolean };
}

/** The values of an enum that end a run, as the library has it; undefined for an enum that is no state of a run. */
export function terminalValues(
  { usage, registry }: Site,
  name: string,
  values: readonly string[],
): ReadonlySet<string> | undefined {
  const use = usage.of(name).find(({ owner, wire }) => `${owner}.${wire}` in STATES);
  const stateOf = use && STATES[`${use.owner}.${use.wire}`];
  if (!stateOf) return undefined;
  const run = registry.models.get('Run')?.model as unknown as RunModel;
  const ends = (value: string): boolean =>
    run.fromDict({ run_id: 1, ...stateOf(value) }, { mode: 'lenient' }).isTerminal;
  return new Set(values.filter(ends));
}
