import { createRequire } from 'node:module';

const ts = createRequire(import.meta.url)('typescript');

const HELPERS = `import { deepStrictEqual, rejects } from 'node:assert';
const expectValue = (actual, expected) => deepStrictEqual(actual, expected);
const expectError = (run, name) => rejects(async () => run(), { name });
`;

/** The sample as a module that fails if a stated value is another. A statement may have several lines. */
export function withChecks(code) {
  const file = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const visit = (node) => {
    const text = ts.isExpressionStatement(node) ? checkOf(node, code) : undefined;
    if (text === undefined) ts.forEachChild(node, visit);
    else edits.push({ start: node.getStart(), end: node.getEnd(), text });
  };
  visit(file);
  const checked = edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
  return HELPERS + checked;
}

function checkOf(node, code) {
  const [comment] = code.slice(node.getEnd()).split('\n', 1);
  const [, kind, expected] = /^\s*\/\/ (=>|throws) (.+)$/.exec(comment) ?? [];
  const { expression } = node;
  if (kind === undefined) return undefined;
  if (kind === 'throws')
    return `await expectError(async () => ${expression.getText()}, '${expected}');`;
  const isLog =
    ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
  const values = (isLog ? expression.arguments : [expression]).map((each) => each.getText());
  return `expectValue([${values.join(', ')}], [${expected}]);`;
}
