import { checkCases } from '../helpers/check-cases';

it('runs every case, and names those that fail', () => {
  const seen: number[] = [];
  const check = (value: number): void => {
    seen.push(value);
    expect(value).toBeLessThan(2);
  };
  expect(() => {
    checkCases([['a', 1]], check);
  }).not.toThrow();
  const cases = [1, 2, 3].map((value) => [`case ${value}`, value] as const);
  expect(() => {
    checkCases(cases, check);
  }).toThrow(/^2 of 3 cases failed:\ncase 2: [^]+\ncase 3: /);
  expect(seen).toEqual([1, 1, 2, 3]);
});

it('refuses an empty list, which would check nothing', () => {
  expect(() => {
    checkCases([], () => undefined);
  }).toThrow('there are no cases');
});
