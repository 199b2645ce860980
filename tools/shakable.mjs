import { readFileSync, writeFileSync } from 'node:fs';

import { transform } from 'esbuild';

/** A class at the top of a module, as esbuild writes it with its name kept: the block that names it stops bundlers from dropping it. */
const NAMED_CLASS =
  /^(?:class (?<own>\w+)|(?:var|let|const) (?<variable>\w+) = class(?: (?!extends\b)(?<inner>\w+))?)(?<base> extends [^\n]*)? \{\n {2}static \{\n {4}__name\(this, "(?<name>\w+)"\);\n {2}\}\n(?<body>[\s\S]*?)^\};?$/gm;

/**
 * Lets a bundler drop the classes that nobody uses: each is the value of a call that is marked as pure. Decorators and names stay as
 * they are. The file is for bundlers alone, so that it has no line breaks to spare and no source map.
 */
export async function makeShakable(file) {
  let count = 0;
  const text = readFileSync(file, 'utf8').replaceAll(NAMED_CLASS, (...match) => {
    count += 1;
    const { own, variable, inner = own ?? '', base = '', name, body } = match.at(-1);
    const head = `var ${own ?? variable} = __pure(() => class ${inner}${base} {`;
    return `${head}\nstatic { __name(this, "${name}"); }\n${body}});`;
  });
  if (count < 200) throw new Error(`${file} has only ${count} classes in the form that is known`);
  // The marks are comments, which go with the white space.
  const marked = text.replaceAll('/* @__PURE__ */ __name(', '__pureName(');
  const { code } = await transform(marked, { minifyWhitespace: true, target: 'es2022' });
  const shakable = code
    .replaceAll('__pureName(', '/* @__PURE__ */__name(')
    .replaceAll('__pure(', '/* @__PURE__ */__pure(');
  writeFileSync(file, `var __pure=make=>make();${shakable}`);
}
