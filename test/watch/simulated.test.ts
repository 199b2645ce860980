import { SEED, shareOf } from '../helpers/seed';
import { watchHistory, watchList } from '../helpers/simulated/watch-history';

/** `HISTORIES=10000` watches more. */
const HISTORIES = Number(process.env['HISTORIES'] ?? shareOf(200));

it('tells every change of a simulated history once, whenever it is asked for', async () => {
  let histories = 0;
  for (let seed = SEED; histories < HISTORIES; seed += 1) {
    for (const { name, changes, truth, disorder } of await watchHistory(seed)) {
      expect({ seed, name, changes, disorder }).toEqual({
        seed,
        name,
        changes: truth,
        disorder: [],
      });
      histories += 1;
    }
  }
}, 600_000);

it('tells every change of the runs of a list once', async () => {
  for (let seed = SEED; seed < SEED + HISTORIES / 5; seed += 1) {
    const { name, changes, truth, disorder } = await watchList(seed);
    expect({ seed, name, changes, disorder }).toEqual({ seed, name, changes: truth, disorder: [] });
  }
}, 600_000);

it('tells the same of histories that a server on loopback answers', async () => {
  for (let seed = SEED; seed < SEED + 4; seed += 1) {
    const [served, direct] = [await watchHistory(seed, true), await watchHistory(seed)];
    expect(served).toEqual(direct);
    for (const { changes, truth } of served) expect(changes).toEqual(truth);
  }
}, 600_000);
