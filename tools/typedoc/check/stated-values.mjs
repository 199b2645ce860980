const HELPERS = `import { deepStrictEqual, rejects } from 'node:assert';
const expectValue = (actual, expected) => deepStrictEqual(actual, expected);
const expectError = (run, name) => rejects(async () => run(), { name });
`;

/** The sample as a module that fails if a stated value is another. */
export function withChecks(code) {
  const checked = code
    .replaceAll(
      /^(\s*)(?:console\.log\((.*)\)|(\S.*)); \/\/ => (.+)$/gm,
      (_, indent, logged, expression, value) =>
        `${indent}expectValue(${logged ?? expression}, ${value});`,
    )
    .replaceAll(
      /^(\s*)(\S.*); \/\/ throws (\w+)$/gm,
      (_, indent, expression, name) =>
        `${indent}await expectError(() => ${expression}, '${name}');`,
    );
  return HELPERS + checked;
}
