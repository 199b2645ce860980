import { RetryChain, Run } from '../../../src';
import { storedReportFacts } from '../../../src/report/facts/report-facts';
import { reportJson } from '../../../src/report/json/report-json';
import { packRun } from '../../../src/report/runs/pack-run';
import { PackedRuns } from '../../../src/report/runs/packed-runs';
import { corpusRuns } from '../../helpers/corpus-runs';
import { randomForm, simulate } from '../../simulator';
import { shareOf } from '../../helpers/seed';

const INPUT = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
const NOW = 1_767_225_600_000;

function packedReport(runs: readonly Run[]): string {
  const packed = new PackedRuns();
  // The command line holds the first runs as they are; here any may be held.
  for (const [index, run] of runs.entries()) packed.add(packRun(run, [], [], index % 3 === 0));
  return reportJson(
    storedReportFacts(packed.chains(), () => INPUT, { machine: NOW }),
    NOW,
  );
}

/** Each chain with all runs to look for links in. */
function heldReport(runs: readonly Run[]): string {
  const chains = [...RetryChain.group(runs).values()];
  const stored = chains.map((chain) => ({
    read: () => ({ chain, linked: chains.flatMap(({ attempts }) => attempts), notes: [] }),
  }));
  return reportJson(
    storedReportFacts(stored, () => INPUT, { machine: NOW }),
    NOW,
  );
}

/** In the order of the ids: documents that contradict each other may be met in another one. */
const sorted = (json: string): unknown => {
  const { runs, ...rest } = JSON.parse(json) as { runs: { key: string }[] };
  return { ...rest, runs: runs.sort((left, right) => (left.key < right.key ? -1 : 1)) };
};

it('says the same of packed runs as of runs that are held, whatever the simulator plays', () => {
  for (let seed = 0; seed < shareOf(120); seed += 1) {
    const world = simulate(seed, { ids: seed % 2 === 0 ? 'safe' : 'huge' });
    const texts = world.moments(3).flatMap((moment) => {
      const form = randomForm(seed);
      return [...world.documents(moment, form), ...world.loops(moment, form)];
    });
    const runs = texts.map(({ text }) => Run.fromJson(text, { mode: 'lenient' }) as Run);
    expect({ seed, report: sorted(packedReport(runs)) }).toEqual({
      seed,
      report: sorted(heldReport(runs)),
    });
  }
});

it('says the same of the documents of real servers', () => {
  const runs = corpusRuns('runs-list-aws-completed.json');
  expect(runs.length).toBeGreaterThan(1);
  expect(sorted(packedReport(runs))).toEqual(sorted(heldReport(runs)));
});

it('puts runs together that a later document ties to one chain', () => {
  const first = { run_id: 1, state: { life_cycle_state: 'RUNNING' } };
  const retry = { run_id: 3, original_attempt_run_id: 1, attempt_number: 1 };
  const between = { run_id: 2, attempt_number: 0 };
  // A newer document of run 2 says which chain it is of.
  const known = { run_id: 2, original_attempt_run_id: 1, attempt_number: 2, end_time: NOW };
  const runs = [first, between, retry, known].map((each) => Run.fromDict(each));
  expect(JSON.parse(packedReport(runs)).runs).toHaveLength(1);
  expect(sorted(packedReport(runs))).toEqual(sorted(heldReport(runs)));
});

it('keeps what no text can hold plainly: lone surrogates and integers beyond 2^53', () => {
  const run = Run.fromDict(
    { run_id: 9007199254740993n, run_name: 'a\ud800b', state: { life_cycle_state: 'NEW\udc00' } },
    { mode: 'lenient' },
  ) as Run;
  expect(packedReport([run])).toBe(heldReport([run]));
});
