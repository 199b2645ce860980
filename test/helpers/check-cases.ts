/**
 * Runs a check for each of many small cases within one test: Jest takes longer to keep a thousand tests than these take to run. Every
 * case is run; if some fail, the error says which, and how the first ones failed.
 */
export function checkCases<T>(
  cases: Iterable<readonly [name: string, value: T]>,
  check: (value: T) => void,
): void {
  const failures: string[] = [];
  let count = 0;
  for (const [name, value] of cases) {
    count += 1;
    try {
      check(value);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (count === 0) throw new Error('there are no cases');
  if (failures.length === 0) return;
  const more = failures.length > 10 ? `\nand ${failures.length - 10} more` : '';
  throw new Error(
    `${failures.length} of ${count} cases failed:\n${failures.slice(0, 10).join('\n\n')}${more}`,
  );
}
