import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import {
  ModelValidationError,
  RepairRun,
  RepairRunResponse,
  RunNow,
  RunNowResponse,
  SubmitRun,
  SubmitRunResponse,
  SubmitTask,
} from '../../src';
import { errorOf } from '../helpers/error-of';

const BODIES = { RunNow, RepairRun, SubmitRun, SubmitTask };
const task = { task_key: 'a', notebook_task: { notebook_path: '/a' } };
const git = { git_url: 'u', git_provider: 'gitHub', git_branch: 'main' };
const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);
const tags = (count: number): object => Object.fromEntries(texts(count).map((key) => [key, 'v']));
const hooks = (count: number): object => ({ on_failure: texts(count).map((id) => ({ id })) });
/** Parameters of which the JSON, name and brackets included, has so many bytes. */
const list = (wire: string, bytes: number, letter = 'x'): object => {
  const around = `{"${wire}":[""]}`.length;
  const room = bytes - around;
  return { [wire]: [letter.repeat(room / new TextEncoder().encode(letter).length)] };
};

/** The class, what is sent besides what is required, and the problem; undefined if there is none. */
type Case = readonly [keyof typeof BODIES, string, object, (readonly [string, string])?];

const SOUND: Readonly<Record<keyof typeof BODIES, object>> = {
  RunNow: { job_id: 1 },
  RepairRun: { run_id: 1 },
  SubmitRun: {},
  SubmitTask: task,
};

const both: Case[] = (['RunNow', 'RepairRun'] as const).flatMap((name): Case[] => [
  [name, '10,000 bytes of JAR parameters', list('jar_params', 10_000)],
  [
    name,
    '10,001 bytes of JAR parameters',
    list('jar_params', 10_001),
    ['jar_params', 'must have at most 10000 bytes as JSON, but has 10001'],
  ],
  [
    name,
    'bytes, not characters',
    list('jar_params', 10_001, 'é'),
    ['jar_params', 'must have at most 10000 bytes as JSON, but has 10001'],
  ],
  [name, '10,000 bytes of Python parameters', list('python_params', 10_000)],
  [
    name,
    '10,001 bytes of Python parameters',
    list('python_params', 10_001),
    ['python_params', 'must have at most 10000 bytes as JSON, but has 10001'],
  ],
  [
    name,
    '10,001 bytes of spark-submit parameters',
    list('spark_submit_params', 10_001),
    ['spark_submit_params', 'must have at most 10000 bytes as JSON, but has 10001'],
  ],
  [
    name,
    'widget values that are too long',
    { notebook_params: { a: 'x'.repeat(10_000) } },
    ['notebook_params', 'must have at most 10000 bytes as JSON, but has 10028'],
  ],
  [
    name,
    'Python parameters beyond ASCII',
    { python_params: ['a', 'é'] },
    ['python_params', 'must be ASCII, but item 1 is not'],
  ],
  [
    name,
    'spark-submit parameters beyond ASCII',
    { spark_submit_params: ['😀'] },
    ['spark_submit_params', 'must be ASCII, but item 0 is not'],
  ],
  [
    name,
    'parameters of notebooks and JARs',
    { jar_params: ['a'], notebook_params: { a: 'b' } },
    ['jar_params', 'must not be set together with notebook_params'],
  ],
  [name, 'no parameters of JARs', { jar_params: [], notebook_params: { a: 'b' } }],
  [name, 'no widget values', { jar_params: ['a'], notebook_params: {} }],
]);

const targets: Case[] = (['RunNow', 'RepairRun', 'SubmitRun'] as const).flatMap((name): Case[] => [
  [name, 'a target', { performance_target: 'COST_OPTIMIZED', duration_target: '12h' }],
  [
    name,
    'no target',
    { performance_target: 'COST_OPTIMIZED' },
    ['performance_target', 'must not be COST_OPTIMIZED without a duration_target'],
  ],
  [name, 'no need for a target', { performance_target: 'STANDARD' }],
  [
    name,
    'a target that there is not',
    { duration_target: '5h' },
    ['duration_target', 'must be one of NO_FLEXIBILITY, 4h, 12h, 24h, 72h'],
  ],
]);

const NAMES = 'must have exactly one of user_name, service_principal_name, group_name';
const WORK =
  'must be of a task with exactly one field that says what it does, such as notebook_task';
const cases: Case[] = [
  ...both,
  ...targets,
  ['RunNow', 'a token of 64 characters', { idempotency_token: 'x'.repeat(64) }],
  [
    'RunNow',
    'a token of 65 characters',
    { idempotency_token: 'x'.repeat(65) },
    ['idempotency_token', 'must have at most 64 characters, but has 65 characters'],
  ],
  [
    'SubmitRun',
    'a token of 65 characters',
    { idempotency_token: 'x'.repeat(65) },
    ['idempotency_token', 'must have at most 64 characters, but has 65 characters'],
  ],
  [
    'RepairRun',
    'two answers to what runs again',
    { rerun_tasks: ['a'], rerun_all_failed_tasks: true },
    ['rerun_all_failed_tasks', 'must not be set together with rerun_tasks'],
  ],
  ['RepairRun', 'one answer', { rerun_tasks: ['a'], rerun_all_failed_tasks: false }],
  ['RepairRun', 'the other answer', { rerun_tasks: [], rerun_all_failed_tasks: true }],
  ['SubmitRun', '100 tasks', { tasks: texts(100).map((key) => ({ ...task, task_key: key })) }],
  [
    'SubmitRun',
    '101 tasks',
    { tasks: texts(101).map((key) => ({ ...task, task_key: key })) },
    ['tasks', 'must have at most 100 items, but has 101 items'],
  ],
  ['SubmitRun', '25 tags', { tags: tags(25) }],
  [
    'SubmitRun',
    '26 tags',
    { tags: tags(26) },
    ['tags', 'must have at most 25 entries, but has 26'],
  ],
  ['SubmitRun', '3 destinations', { webhook_notifications: hooks(3) }],
  [
    'SubmitRun',
    '4 destinations',
    { webhook_notifications: hooks(4) },
    [
      'webhook_notifications',
      'must have at most 3 destinations for an event, but on_failure has 4',
    ],
  ],
  [
    'SubmitTask',
    '4 destinations',
    { webhook_notifications: hooks(4) },
    [
      'webhook_notifications',
      'must have at most 3 destinations for an event, but on_failure has 4',
    ],
  ],
  ['SubmitRun', 'a Git source', { git_source: { ...git, git_url: 'x'.repeat(300) } }],
  [
    'SubmitRun',
    'a long Git address',
    { git_source: { ...git, git_url: 'x'.repeat(301) } },
    ['git_source', 'must have a git_url of at most 300 characters'],
  ],
  [
    'SubmitRun',
    'a long branch',
    { git_source: { ...git, git_branch: 'x'.repeat(256) } },
    ['git_source', 'must have a git_branch of at most 255 characters'],
  ],
  ['SubmitRun', 'one who runs', { run_as: { user_name: 'a@b.c' } }],
  [
    'SubmitRun',
    'two who run',
    { run_as: { user_name: 'a@b.c', group_name: 'g' } },
    ['run_as', `${NAMES}, but has user_name and group_name`],
  ],
  [
    'SubmitRun',
    'a permission for nobody',
    { access_control_list: [{ user_name: 'a@b.c' }, { permission_level: 'CAN_VIEW' }] },
    ['access_control_list', `${NAMES} in item 1, but has none`],
  ],
  [
    'SubmitTask',
    'a task that does nothing',
    { notebook_task: null },
    ['task_key', `${WORK}, but it has none`],
  ],
  [
    'SubmitTask',
    'a task that does two things',
    { run_job_task: { job_id: 1 } },
    ['task_key', `${WORK}, but it has notebook_task and run_job_task`],
  ],
];

const named = cases.map(
  ([name, text, fields, problem]) => [name, text, { fields, problem }] as const,
);

describe.each(named)('%s with %s', (name, _text, { fields, problem }) => {
  const model = BODIES[name] as typeof RunNow;
  const document = { ...SOUND[name], ...fields };

  it('is told when it is read, built and validated', () => {
    const instance = plainToInstance(model, document);
    if (problem) {
      const { issues } = errorOf(ModelValidationError, () => model.fromDict(document));
      expect(issues).toMatchObject([{ path: problem[0], message: problem[1] }]);
      expect(instance.validate()).toMatchObject([{ path: problem[0], message: problem[1] }]);
      expect(() => model.of(Object.assign({}, instance))).toThrow(problem[1]);
      expect(model.fromDict(document, { mode: 'lenient' }).readIssues).toHaveLength(1);
    } else {
      expect(model.fromDict(document).validate()).toEqual([]);
      expect(instance.validate()).toEqual([]);
    }
  });

  it('is told by class-validator, with the name of the field', () => {
    const texts = validateSync(plainToInstance(model, document)).flatMap((error) =>
      Object.values(error.constraints ?? {}),
    );
    if (problem) expect(texts.every((text) => text.startsWith(`${problem[0]} must `))).toBe(true);
    expect(texts).toHaveLength(problem ? 1 : 0);
  });
});

it.each<[keyof typeof BODIES, object]>([
  ['RunNow', { job_id: 1, jar_params: [1n], notebook_params: 7, python_params: 'é' }],
  ['SubmitRun', { tags: 'x', git_source: 7, run_as: [], access_control_list: [null, 7] }],
  ['SubmitRun', { webhook_notifications: 'x', tasks: [null] }],
])('no rule of %s throws for values of another type', (name, document) => {
  const model = BODIES[name] as typeof RunNow;
  expect(() => model.fromDict(document)).toThrow(ModelValidationError);
  expect(validateSync(plainToInstance(model, document)).length).toBeGreaterThan(0);
});

it('a body is sent as it was built', () => {
  expect(
    SubmitRun.of({
      runName: 'backfill',
      tasks: [{ taskKey: 'a', runJobTask: { jobId: 7, jobParameters: { day: 'x' } } }],
      queue: { enabled: true },
    }).toDict(),
  ).toEqual({
    run_name: 'backfill',
    tasks: [{ task_key: 'a', run_job_task: { job_id: 7, job_parameters: { day: 'x' } } }],
    queue: { enabled: true },
  });
  expect(RunNow.of({ jobId: 2 ** 53 - 1 }).toJson()).toBe('{"job_id":9007199254740991}');
});

it('a task of a newer API does one thing too', () => {
  const document = { task_key: 'a', new_kind_task: { x: 1 } };
  expect(SubmitTask.fromDict(document).toDict()).toEqual(document);
  expect(() => SubmitTask.fromDict({ ...task, new_kind_task: {} })).toThrow(
    'but it has notebook_task and new_kind_task',
  );
});

it('a key that only ends like a property does nothing', () => {
  const document = { task_key: 'a', 'my fooTask': { x: 1 } };
  expect(() => SubmitTask.fromDict(document)).toThrow('but it has none');
});

it('a one-time run has no shared clusters', () => {
  const wires = SubmitTask.fields().map(({ wire }) => wire);
  expect(wires).not.toContain('job_cluster_key');
  expect(wires).toContain('existing_cluster_id');
});

it('what the API answers is read, and its ids are exact', () => {
  expect(RunNowResponse.fromJson('{"run_id": 1, "number_in_job": 1}').runId).toBe(1);
  expect(SubmitRunResponse.fromJson('{"run_id": 2}').runId).toBe(2);
  expect(RepairRunResponse.fromJson('{"repair_id": 734650698524280}').repairId).toBe(
    734_650_698_524_280,
  );
  expect(() => RepairRunResponse.fromJson('{"repair_id": 9007199254740993}')).toThrow(
    '9007199254740993',
  );
});

it('the rules of a task do not take those of its base away', () => {
  const instance = plainToInstance(SubmitTask, { ...task, task_key: 'a b' });
  expect(validateSync(instance)).toMatchObject([
    {
      property: 'taskKey',
      constraints: { matches: expect.stringMatching('^task_key must') as string },
    },
  ]);
});
