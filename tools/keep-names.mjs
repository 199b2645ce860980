import { readFileSync, writeFileSync } from 'node:fs';

const DEFINITION =
  'var __name = (target, value) => __defProp(target, "name", { value, configurable: true });';
const CHECKED = DEFINITION.replace('=> ', '=> target.name === value ? target : ');
const NEEDLESS = /^[ \t]*__name\((\w+), "\1"\);$/gm;

/**
 * esbuild names every class and function anew, in case it had to rename it. Nearly all have their name: those calls go, which take
 * a tenth of the time of loading the library. Lines stay where they are, for source maps.
 */
export function keepNames(file) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(DEFINITION)) throw new Error(`${file} names its functions in another way`);
  writeFileSync(file, text.replace(DEFINITION, CHECKED).replaceAll(NEEDLESS, ''));
}
