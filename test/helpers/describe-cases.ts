import { expectReading, READ_WAYS, type Read, type ReadWay, type Refused } from './read-ways';

type Expected = Read | Refused;
/** Expectations for every way of reading, or for each mode. */
type ByMode = Expected | { readonly strict: Expected; readonly lenient: Expected };
/** Expectations for every way of reading, or for each mode and call. */
export type ByWay = ByMode | { readonly fromJson: ByMode; readonly fromDict: ByMode };
/** A JSON text, and the expectations of reading it. */
export type Case = readonly [name: string, text: () => string, expected: ByWay];

/** Reads the text of each case in each way. */
export function describeCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    describe.each(READ_WAYS.map((way) => [`${way.call}, ${way.mode}`, way] as const))(
      'in %s',
      (_name, way) => {
        it.each(cases)('%s', (_case, text, expected) => {
          expectReading(text(), way, expectedIn(way, expected));
        });
      },
    );
  });
}

function expectedIn(way: ReadWay, expected: ByWay): Expected {
  const byMode = 'fromJson' in expected ? expected[way.call] : expected;
  return 'strict' in byMode ? byMode[way.mode] : byMode;
}
