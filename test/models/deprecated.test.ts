import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS } from '../helpers/models';

/** What is written about a field, and its wire name. */
interface Mark {
  readonly model: string;
  readonly wire: string;
  readonly text: string;
}

const FOLDER = join(__dirname, '../../src/models');
const COMMENTED_FIELD = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*@\w+Field\(\s*'(\w+)'/g;
/** What tells of a field that there is nothing to read in its place. */
const NOTHING_INSTEAD = 'Ignore this field';

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(FOLDER, path), 'utf8'));
const bases = new Map(
  sources.flatMap((source) =>
    [...source.matchAll(/class (\w+)(?:<[^{]*)? extends (\w+)/g)].map(
      ([, name = '', base = '']): [string, string] => [name, base],
    ),
  ),
);
const marks = sources.flatMap(marksOf);

/** Whether the class that declares the field, be it a base of the model, marks it. */
function isMarked(model: string, wire: string): boolean {
  if (marks.some((mark) => mark.model === model && mark.wire === wire)) return true;
  const base = bases.get(model);
  return base !== undefined && isMarked(base, wire);
}

function marksOf(source: string): Mark[] {
  const model = /export (?:abstract )?class (\w+)/.exec(source)?.[1] ?? '';
  return [...source.matchAll(COMMENTED_FIELD)].flatMap(([, comment = '', wire = '']) => {
    const text = comment.split('@deprecated')[1];
    return text === undefined
      ? []
      : [{ model, wire, text: text.replace(/\s*\*?\s+/g, ' ').trim() }];
  });
}

it.each([
  ['Run', ['state', 'cluster_spec', 'overriding_parameters', 'number_in_job']],
  ['RunTask', ['state']],
  ['RepairHistoryItem', ['state']],
  [
    'RunState',
    [
      'life_cycle_state',
      'result_state',
      'user_cancelled_or_timedout',
      'state_message',
      'queue_reason',
    ],
  ],
  [
    'RunParameters',
    [
      'jar_params',
      'notebook_params',
      'python_params',
      'spark_submit_params',
      'python_named_params',
      'sql_params',
      'dbt_commands',
    ],
  ],
])('%s marks %j as deprecated', (model, wires) => {
  expect(wires.filter((wire) => !isMarked(model, wire))).toEqual([]);
  expect(MODELS[model]?.fields().map(({ wire }) => wire)).toEqual(expect.arrayContaining(wires));
});

const WIRES = new Set(
  Object.values(MODELS).flatMap((model) => model.fields().map(({ wire }) => wire)),
);

it.each(marks.map((mark) => [`${mark.model}.${mark.wire}`, mark.text]))(
  '%s says what to read instead, in fields that there are',
  (_name, text) => {
    if (text.startsWith(NOTHING_INSTEAD)) return;
    const named = [...text.matchAll(/`([\w.]+)`/g)].flatMap(([, path = '']) => path.split('.'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((wire) => !WIRES.has(wire))).toEqual([]);
  },
);
