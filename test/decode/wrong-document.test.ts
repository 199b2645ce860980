import { readFileSync } from 'node:fs';
import {
  Model,
  ModelField,
  ModelValidationError,
  readRuns,
  Run,
  RunPage,
  StringField,
  type ReadOptions,
} from '../../src';
import { readBody, readValue } from '../../src/decode';
import { runCommand } from '../helpers/memory-io';

type ReadMode = 'strict' | 'lenient';
interface Reader {
  readonly model: 'Run' | 'RunPage';
  readonly read: (document: object, mode: ReadMode) => unknown;
}
interface Case {
  readonly document: object;
  /** What Run says; undefined if it is what Run reads. */
  readonly run?: string;
  /** What RunPage says; undefined if it is what RunPage reads. */
  readonly page?: string;
}

const RUN = { run_id: 42, state: { life_cycle_state: 'RUNNING' }, run_name: 'nightly' };
const run = Run.fromDict({ ...RUN, job_id: 7 });
const page = RunPage.fromDict({ runs: [RUN], has_more: true });

const API_ERROR = `is an error of the API ("RESOURCE_DOES_NOT_EXIST": "Run 1 does not exist."); check the status of a response before you read its body`;
const JOB = 'is a job; this package reads runs, which jobs/runs/list gives for a job';
const JOB_PAGE = 'is a page of jobs/list; this package reads runs, which jobs/runs/list gives';
const OUTPUT =
  'is the output of a run, as runs/get-output answers; read it with RunOutput, which holds the run as metadata';
const RUN_PAGE =
  'is a page of runs/list; read it with RunPage, or its runs one by one with readRuns';
const A_RUN = 'is a run; read it with Run';
const NAMES =
  'must be a run with the names of the JSON, but has the names of properties (runId for run_id); build it with Run.of, or write it with toDict() before it is read';

const both = (message: string): Pick<Case, 'run' | 'page'> => ({
  run: `must be a run, but ${message}`,
  page: `must be a page of runs/list, but ${message}`,
});

const cases: Record<string, Case> = {
  'an error of the API': {
    document: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Run 1 does not exist.' },
    ...both(API_ERROR),
  },
  'an error of the API with details': {
    document: {
      error_code: 'RESOURCE_DOES_NOT_EXIST',
      message: 'Run 1 does not exist.',
      details: [{ '@type': 'type.googleapis.com/google.rpc.RequestInfo' }],
    },
    ...both(API_ERROR),
  },
  'an error of the API without a message': {
    document: { error_code: 'INTERNAL_ERROR' },
    ...both(API_ERROR.replace(/\(.*\)/, '("INTERNAL_ERROR")')),
  },
  'a job': {
    document: { job_id: 7, creator_user_name: 'a@b.c', created_time: 1, settings: { name: 'x' } },
    ...both(JOB),
  },
  'a page of jobs': { document: { jobs: [{ job_id: 7 }], has_more: false }, ...both(JOB_PAGE) },
  'the output of a run': {
    document: { metadata: RUN, error: 'boom', notebook_output: {} },
    ...both(OUTPUT),
  },
  'a page of runs': {
    document: { runs: [RUN], has_more: false },
    run: `must be a run, but ${RUN_PAGE}`,
  },
  'a page of no runs': { document: { runs: [] }, run: `must be a run, but ${RUN_PAGE}` },
  'a run': { document: RUN, page: `must be a page of runs/list, but ${A_RUN}` },
  'a run that comes in pages': {
    document: { ...RUN, has_more: true, next_page_token: 'x' },
    page: `must be a page of runs/list, but ${A_RUN}`,
  },
  'a run with the names of properties': {
    document: { runId: 42, state: { lifeCycleState: 'RUNNING' } },
    run: NAMES,
  },
  'a page with the names of properties': {
    document: { hasMore: true },
    page: 'must be a page of runs/list with the names of the JSON, but has the names of properties (hasMore for has_more); build it with RunPage.of, or write it with toDict() before it is read',
  },
  'an array': {
    document: [RUN],
    run: 'must be an object, but is an array; readRuns reads an array of runs, and Run.fromDict each of its items',
    page: 'must be an object, but is an array; readRuns reads an array of runs or of pages',
  },
};

const readers: Record<string, Reader> = {
  'Run.fromJson': {
    model: 'Run',
    read: (value, mode) => Run.fromJson(JSON.stringify(value), { mode }),
  },
  'Run.fromDict': { model: 'Run', read: (value, mode) => Run.fromDict(value, { mode }) },
  'the reader of other values': {
    model: 'Run',
    read: (value, mode) => readValue(Run, value, { mode }),
  },
  'the reader of bodies': { model: 'Run', read: (value, mode) => readBody(Run, value, { mode }) },
  'RunPage.fromJson': {
    model: 'RunPage',
    read: (value, mode) => RunPage.fromJson(JSON.stringify(value), { mode }),
  },
  'RunPage.fromDict': {
    model: 'RunPage',
    read: (value, mode) => RunPage.fromDict(value, { mode }),
  },
};

function problemOf(read: () => unknown): unknown {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    return error.issues.map(({ path, message }) => [path, message]);
  }
}

const table = Object.keys(cases).flatMap((name) =>
  Object.keys(readers).flatMap((reader) =>
    (['strict', 'lenient'] as const).map((mode) => [name, reader, mode] as const),
  ),
);

it.each(table)('%s is named by %s, %s', (name, reader, mode) => {
  const { document, ...messages } = cases[name]!;
  const { model, read } = readers[reader]!;
  const message = model === 'Run' ? messages.run : messages.page;
  if (model === 'RunPage' && name === 'a run with the names of properties') return;
  if (model === 'Run' && name === 'a page with the names of properties') return;
  expect(problemOf(() => read(document, mode))).toEqual(
    message === undefined ? undefined : [['', message]],
  );
});

describe.each(['strict', 'lenient'] as const)('a stream, %s', (mode) => {
  const others = Object.entries(cases).filter(
    ([name, { run: message }]) => message !== undefined && !/page of (?:no )?runs|array/.test(name),
  );

  it.each(others)('%s is named by readRuns', async (_name, { document, run: message }) => {
    for (const text of [JSON.stringify(document), JSON.stringify([RUN, document])]) {
      const path = text.startsWith('[') ? '[1]' : '';
      const found: unknown[] = [];
      for await (const { error } of readRuns(text, { mode, errors: 'yield' })) {
        if (error instanceof ModelValidationError) found.push(error.issues);
      }
      expect(found).toMatchObject([[{ path, message, code: 'wrong_document' }]]);
    }
  });

  const refused = others.filter(([name]) => name !== 'the output of a run');

  it('the command validates the output of a run, and the run in it', async () => {
    const argv = ['validate', ...(mode === 'lenient' ? ['--lenient'] : [])];
    const { document } = cases['the output of a run']!;
    const sound = await runCommand(argv, { stdin: JSON.stringify(document) });
    expect([sound.code, sound.stdout]).toEqual([0, '1 run in 1 input: no problems\n']);
    const faulty = { ...document, logs: 5 };
    const { code, stdout } = await runCommand(['validate'], { stdin: JSON.stringify(faulty) });
    expect([code, stdout]).toEqual([1, expect.stringContaining('logs: must be a string')]);
  });

  it.each(refused)('%s is named by the command', async (_name, { document, run: message }) => {
    const argv = ['validate', ...(mode === 'lenient' ? ['--lenient'] : [])];
    const { code, stdout } = await runCommand(argv, { stdin: JSON.stringify(document) });
    expect([code, stdout]).toEqual([1, `<stdin>: ${message!}\n`]);
  });
});

describe('objects with the names of properties', () => {
  it.each<[string, () => object]>([
    ['the SDK for JavaScript', () => ({ runId: 42n, state: { lifeCycleState: 'RUNNING' } })],
    // oxlint-disable-next-line typescript/no-misused-spread -- this mistake is what is tested.
    ['a spread', () => ({ ...run })],
    ['structuredClone', () => structuredClone(run)],
    ['Object.assign', () => Object.assign({}, run)],
  ])('of %s are named', (_case, make) => {
    for (const mode of ['strict', 'lenient'] as const) {
      expect(problemOf(() => Run.fromDict(make(), { mode }))).toEqual([
        [
          '',
          expect.stringMatching(
            /^must be a run with the names of the JSON, but has .*runId for run_id/,
          ),
        ],
      ]);
    }
  });

  it('of a page are named', () => {
    // oxlint-disable-next-line typescript/no-misused-spread -- this mistake is what is tested.
    expect(problemOf(() => RunPage.fromDict({ ...page }))).toMatchObject([['', /hasMore/]]);
    expect(problemOf(() => RunPage.fromDict(structuredClone(page)))).toMatchObject([
      ['', /hasMore/],
    ]);
  });

  it('are named in a page and in whatever else holds runs', () => {
    class Answer extends Model {
      @ModelField('last_run', () => Run)
      lastRun?: Run;
    }
    const copy = { runId: 42n };
    for (const mode of ['strict', 'lenient'] as const) {
      expect(problemOf(() => RunPage.fromDict({ runs: [RUN, copy, {}, copy] }, { mode }))).toEqual([
        ['runs[1]', NAMES],
        ['runs[3]', NAMES],
      ]);
      expect(problemOf(() => Answer.fromDict({ last_run: copy }, { mode }))).toEqual([
        ['last_run', NAMES],
      ]);
      expect(problemOf(() => Answer.fromJson('{"last_run":{"jobs":[]}}', { mode }))).toEqual([
        ['last_run', cases['a page of jobs']!.run],
      ]);
      expect(problemOf(() => RunPage.fromDict({ runs: [[RUN]] }, { mode: 'strict' }))).toEqual([
        ['runs[0]', 'must be an object, but is an array'],
      ]);
    }
    const sparse: unknown[] = [RUN];
    sparse.length = 2 ** 32 - 1;
    expect(problemOf(() => RunPage.fromDict({ runs: sparse }))).toHaveLength(1);
  });

  it('are issues of their own in a strict read that refuses unknown fields', () => {
    const read = (): Model => Run.fromDict({ runId: 1 }, { unknownFields: 'reject' });
    expect(problemOf(read)).toEqual([['runId', 'is not a field of Run; did you mean run_id?']]);
  });

  it('are named by a lenient read that refuses unknown fields, which would keep them all', () => {
    const options: ReadOptions = { mode: 'lenient', unknownFields: 'reject' };
    expect(problemOf(() => Run.fromDict({ runId: 1 }, options))).toEqual([['', NAMES]]);
    expect(problemOf(() => RunPage.fromDict({ runs: [{ runId: 1 }] }, options))).toEqual([
      ['runs[0]', NAMES],
      ['runs[0].runId', 'is not a field of Run; did you mean run_id?'],
    ]);
  });
});

describe('a run is a run', () => {
  const unknown = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`new_${index}`, index]),
  );

  it.each<[string, object]>([
    ['nothing', {}],
    ['unknown fields alone, as in Python', unknown],
    ['one known field and a hundred unknown ones', { ...unknown, start_time: 1 }],
    ['a known field that is null', { ...unknown, run_name: null }],
    [
      'the fields of all others',
      { run_id: 1, runs: [], settings: {}, jobs: [], metadata: RUN, error_code: 'x' },
    ],
    ['a list named runs, and a name', { run_name: 'x', runs: [] }],
    ['settings, and a state', { job_id: 7, settings: {}, state: {} }],
    ['an error code that is no text', { error_code: 3 }],
    ['metadata that is no run', { metadata: { labels: {} } }],
    ['names of both kinds', { runId: 1, start_time: 2 }],
    ['an id that is null', { run_id: null, error_code: 'x' }],
  ])('with %s', (_case, document) => {
    for (const { model, read } of Object.values(readers)) {
      if (model === 'Run') expect(read(document, 'strict')).toBeInstanceOf(Run);
    }
  });

  it('of a class that extends it too, whose own fields tell as well', () => {
    class LabelledRun extends Run {
      @StringField('workspace_label')
      workspaceLabel?: string;
    }
    expect(LabelledRun.fromDict({ workspace_label: 'x', error_code: 'y' }).workspaceLabel).toBe(
      'x',
    );
    expect(problemOf(() => LabelledRun.fromDict({ jobs: [] }))).toEqual([
      ['', cases['a page of jobs']!.run],
    ]);
    expect(problemOf(() => LabelledRun.fromDict({ workspaceLabel: 'x' }))).toMatchObject([
      ['', /LabelledRun\.of/],
    ]);
  });
});

it('a long message of the API is shortened', () => {
  const document = { error_code: 'X', message: 'y'.repeat(100_000) };
  const [[, message]] = problemOf(() => Run.fromDict(document)) as [[string, string]];
  expect(message.length).toBeLessThan(600);
});

it('every message is quoted in the guide', () => {
  const guide = readFileSync('docs/reading-and-errors.md', 'utf8');
  const quoted = guide.split('\n').map((line) => line.trim());
  for (const { run: ofRun, page: ofPage } of Object.values(cases)) {
    for (const message of [ofRun, ofPage]) {
      if (message === undefined || message.includes('INTERNAL_ERROR')) continue;
      expect(quoted).toContain(message);
    }
  }
});
