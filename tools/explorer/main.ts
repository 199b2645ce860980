import { rootOf, parseDocument, parseProblem, readDocument, type Mode } from './read-document';
import { showDetails } from './details-view';
import { byId, element } from './element';
import { loadMeanings } from './meanings';
import { showProblems } from './problems-view';
import { showReport } from './report-view';
import { TreeView } from './tree-view';

/** A longer text is not put into the field, which would take the browser seconds. */
const LONGEST_SHOWN = 200_000;
/** What is typed is read when nothing more comes for so long. */
const PAUSE_MS = 400;

const base = document.documentElement.dataset['base'] ?? './';
const field = byId('explorer-text') as HTMLTextAreaElement;
const status = byId('explorer-status');
const result = byId('explorer-result');
const file = byId('explorer-file') as HTMLInputElement;
const samples = JSON.parse(byId('explorer-samples').textContent) as readonly {
  readonly title: string;
  readonly text: string;
}[];

/** The text at hand; a long one is not in the field. */
let text = '';
/** Counts the texts and modes, so that what is out of date is not shown. */
let turn = 0;

function modeOf(): Mode {
  return (byId('explorer-lenient') as HTMLInputElement).checked ? 'lenient' : 'strict';
}

/** Lets the browser draw, so that the steps of a long document do not add up to one pause. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function take(taken: string, source: string): void {
  text = taken;
  const isLong = taken.length > LONGEST_SHOWN;
  field.value = isLong ? '' : taken;
  field.placeholder = isLong
    ? `${source}: ${(taken.length / 1e6).toFixed(1)} million characters, too many to show here`
    : (field.dataset['placeholder'] ?? '');
  field.scrollTop = 0;
  explainOrSayWhy();
}

/** Explains the text at hand, or says what went wrong with the page itself. */
function explainOrSayWhy(): void {
  explain().catch((error: unknown) => {
    status.textContent = error instanceof Error ? error.message : String(error);
  });
}

async function explain(): Promise<void> {
  turn += 1;
  const own = turn;
  if (text.trim() === '') {
    result.hidden = true;
    status.textContent = '';
    return;
  }
  status.textContent = 'Reading …';
  await nextFrame();
  if (own !== turn) return;
  let document;
  try {
    document = parseDocument(text);
  } catch (error) {
    result.hidden = true;
    status.textContent = parseProblem(error);
    return;
  }
  const mode = modeOf();
  const reading = readDocument(document, mode);
  const [meanings] = await Promise.all([loadMeanings(), nextFrame()]);
  if (own !== turn) return;
  result.hidden = false;
  const details = byId('explorer-details');
  const tree = new TreeView(byId('explorer-tree'), rootOf(document), {
    meanings,
    problemPaths: reading.issues.map(({ path }) => path),
    onSelect: (node) => {
      showDetails(details, node, { meanings, issues: reading.issues, base });
    },
    onEnter: () => {
      details.focus();
    },
  });
  details.onkeydown = (event) => {
    if (event.key === 'Escape') tree.focus();
  };
  showProblems(byId('explorer-problems'), { reading, mode, document }, (path) => {
    tree.reveal(path);
  });
  await nextFrame();
  if (own !== turn) return;
  // What strict reading refuses is reported all the same: whoever is on call wants to know why the run failed.
  const lenient = mode === 'lenient' ? reading : readDocument(document, 'lenient');
  const report = byId('explorer-report');
  showReport(report, lenient.runs);
  if (reading.isRefused && lenient.runs.length > 0)
    report.prepend(element('p', 'warning', 'Read leniently, since strict reading refuses it.'));
  status.textContent = [
    `Read as ${document.isArray ? 'an array of runs' : document.model.name}`,
    reading.count === 1 ? '1 problem' : `${String(reading.count || 'no')} problems`,
    lenient.runs.length === 1 ? '1 run' : `${String(lenient.runs.length)} runs`,
  ].join(', ');
}

async function takeFile(chosen: File | undefined): Promise<void> {
  if (chosen) take(await chosen.text(), chosen.name);
}

let pending: ReturnType<typeof setTimeout> | undefined;
field.dataset['placeholder'] = field.placeholder;
field.addEventListener('input', () => {
  clearTimeout(pending);
  pending = setTimeout(() => {
    text = field.value;
    explainOrSayWhy();
  }, PAUSE_MS);
});
document.addEventListener('paste', (event) => {
  const isElsewhere = event.target instanceof HTMLInputElement;
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  // A part that is pasted into a text is typing.
  const isPart = event.target === field && field.value !== '' && !isAllSelected();
  if (isElsewhere || isPart || pasted === '') return;
  event.preventDefault();
  take(pasted, 'Pasted');
});
document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const dropped = event.dataTransfer?.files[0];
  if (dropped) void takeFile(dropped);
  else take(event.dataTransfer?.getData('text/plain') ?? '', 'Dropped');
});
file.addEventListener('change', () => {
  void takeFile(file.files?.[0]);
});
for (const id of ['explorer-strict', 'explorer-lenient'])
  byId(id).addEventListener('change', explainOrSayWhy);
document.querySelectorAll('#explorer-sample-buttons button').forEach((button, at) => {
  const { title, text: sample } = samples[at] as (typeof samples)[number];
  button.addEventListener('click', () => {
    take(sample, title);
  });
});
field.focus({ preventScroll: true });

function isAllSelected(): boolean {
  return field.selectionStart === 0 && field.selectionEnd === field.value.length;
}
