import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { temporaryFile } from '../helpers/temporary-files';

const BUNDLE = `var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
function plain() {}
__name(plain, "plain");
function renamed2() {}
__name(renamed2, "renamed");
const arrow = /* @__PURE__ */ __name(() => 1, "arrow"), arrow2 = /* @__PURE__ */ __name(() => 2, "arrow");
var late; late = /* @__PURE__ */ __name(function() { return __name(() => 3, "inner"); }, "late");
const members = { one: __name((a) => a, "one"), two: __name((a) => a, "other") };
module.exports = [plain, renamed2, arrow, arrow2, late, late(), members.one, members.two];
`;

/** The names of what a file exports. */
const namesIn = (file: string): string =>
  execFileSync(process.execPath, ['-p', `require(process.argv[1]).map(({ name }) => name)`, file], {
    encoding: 'utf8',
  });

it('leaves calls out, and every function has its name', () => {
  const file = temporaryFile('bundle.cjs', BUNDLE);
  const names = namesIn(file);
  const script = `import { keepNames } from './tools/keep-names.mjs'; keepNames(process.argv[1]);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script, file]);
  const text = readFileSync(file, 'utf8');
  expect(names).toContain("'renamed'");
  expect(namesIn(file)).toBe(names);
  const calls = (code: string): number => code.split('__name(').length - 1;
  expect([calls(BUNDLE), calls(text)]).toEqual([8, 4]);
  // Source maps tell lines and columns.
  const placeOf = (code: string): string => {
    const lines = code.split('\n');
    const line = lines.findIndex((each) => each.includes('two:'));
    return `${line}:${lines[line]?.indexOf('two:')}`;
  };
  expect(placeOf(text)).toBe(placeOf(BUNDLE));
});
