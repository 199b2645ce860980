import { element } from './element';
import type { Mode, PastedDocument, Reading } from './read-document';

/** Lists the problems as the library reports them; each leads to its place in the document. */
export function showProblems(
  place: HTMLElement,
  { reading, mode, document }: { reading: Reading; mode: Mode; document: PastedDocument },
  reveal: (path: string) => void,
): void {
  const { issues, count } = reading;
  const list = element('ol', 'problems');
  for (const { path, message } of issues) {
    const button = element(
      'button',
      '',
      element('code', '', path === '' ? '(the document)' : path),
    );
    button.type = 'button';
    button.addEventListener('click', () => {
      reveal(path);
    });
    list.append(element('li', '', button, `: ${message}`));
  }
  const more = count - issues.length;
  place.replaceChildren(
    element('p', '', verdict(reading, mode, document)),
    ...(issues.length > 0 ? [list] : []),
    ...(more > 0 ? [element('p', '', `and ${String(more)} more`)] : []),
  );
}

function verdict({ count, isRefused }: Reading, mode: Mode, document: PastedDocument): string {
  const { model, isArray } = document;
  const call = isArray ? 'readRuns' : `${model.name}.fromJson`;
  const problems = count === 1 ? '1 problem' : `${String(count)} problems`;
  if (isRefused) return `${call} refuses it: ${problems}.`;
  if (count === 0) return `${call} reads it without a problem.`;
  return `${call} with mode: '${mode}' reads it, and sets aside ${count === 1 ? '1 value' : `${String(count)} values`}.`;
}
