import { readFileSync, writeFileSync } from 'node:fs';

import ts from 'typescript';

const DEFINITION =
  'var __name = (target, value) => __defProp(target, "name", { value, configurable: true });';
const CHECKED = DEFINITION.replace('=> ', '=> target.name === value ? target : ');
const NEEDLESS = /^[ \t]*__name\((\w+), "\1"\);$/gm;

/**
 * esbuild names every class and function anew, in case it had to rename it. Nearly all have their name: those calls go, which take
 * a tenth of the time of loading the library. In a function that makes another function on each call, they take longer than the rest of
 * the call. Spaces replace them, so that source maps stay right.
 */
export function keepNames(file) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(DEFINITION)) throw new Error(`${file} names its functions in another way`);
  const named = withoutCalls(text.replaceAll(NEEDLESS, ''));
  writeFileSync(file, named.replace(DEFINITION, CHECKED));
}

/** Leaves out calls that set the name that JavaScript sets anyway: `const name = __name(() => 1, "name")`. */
function withoutCalls(text) {
  const parts = [];
  let from = 0;
  const cut = (start, end) => {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  };
  const visit = (node) => {
    const isNeedless = isNaming(node) && nameFrom(node.parent) === node.arguments[1].text;
    if (isNeedless) cut(node.expression.getStart(), node.arguments[0].getStart());
    ts.forEachChild(node, visit);
    if (isNeedless) cut(node.arguments[0].getEnd(), node.getEnd());
  };
  visit(ts.createSourceFile('bundle.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return parts.join('') + text.slice(from);
}

/** True if a call names an anonymous function. */
function isNaming(node) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== '__name') return false;
  const [named, name] = node.arguments;
  return (
    name !== undefined &&
    ts.isStringLiteral(name) &&
    (ts.isArrowFunction(named) || (ts.isFunctionExpression(named) && !named.name))
  );
}

/** The name that JavaScript gives to an anonymous function: that of the variable or property. */
function nameFrom(parent) {
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  if (isNamed) return ts.isIdentifier(parent.name) ? parent.name.text : undefined;
  const isAssigned =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isAssigned && ts.isIdentifier(parent.left) ? parent.left.text : undefined;
}
