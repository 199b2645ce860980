import { JobEventType, JobNotification, ModelValidationError, Run, RunOutput } from '../../src';
import { errorOf } from '../helpers/error-of';

const job = { job_id: '11223344556677', name: 'nightly' };
const ofRun = {
  event_type: 'jobs.on_failure',
  workspace_id: '1234567890123456',
  run: { run_id: '455644833' },
  job,
};
const ofTask = {
  ...ofRun,
  task: { task_key: 'ingest' },
  run: { run_id: '2112892', parent_run_id: '455644833' },
};

it.each([
  ['the run', ofRun, { jobRunId: 455_644_833, taskRunId: undefined }],
  ['a task', ofTask, { jobRunId: 455_644_833, taskRunId: 2_112_892 }],
  [
    'ids that are numbers',
    { ...ofRun, workspace_id: 1_234_567_890_123_456, run: { run_id: 455_644_833 } },
    { jobRunId: 455_644_833, taskRunId: undefined },
  ],
])('a notification of %s', (_case, document, expected) => {
  const notification = JobNotification.fromJson(JSON.stringify(document));
  const { jobRunId, taskRunId, jobId, workspace, eventType } = notification;
  expect({ jobRunId, taskRunId }).toEqual(expected);
  expect(jobId).toBe(11_223_344_556_677);
  expect(workspace).toBe('1234567890123456');
  expect(eventType).toBe(JobEventType.ON_FAILURE);
  expect(notification.toDict()).toEqual(document);
});

it('ids keep their digits, as text and as numbers', () => {
  const big = 2n ** 60n + 1n;
  const text = `{"event_type":"jobs.on_start","run":{"run_id":${big}},"job":{"job_id":"${big}"}}`;
  const notification = JobNotification.fromJson(text);
  expect([notification.jobRunId, notification.jobId]).toEqual([big, big]);
  expect(notification.toJson()).toBe(text);
});

it('a workspace has the name that its runs give it', () => {
  const run = Run.of({ runPageUrl: 'https://example.com/?o=1234567890123456#job/1/run/2' });
  expect(JobNotification.fromDict(ofRun).workspace).toBe(run.workspace);
});

it.each([
  ['a word', { run: { run_id: 'one' } }, 'run.run_id'],
  ['a fraction', { job: { job_id: 1.5 } }, 'job.job_id'],
  ['a negative number', { workspace_id: -1 }, 'workspace_id'],
  ['an object', { run: { parent_run_id: {} } }, 'run.parent_run_id'],
])('%s is no id', (_case, fields, path) => {
  const document = { event_type: 'jobs.on_start', ...fields };
  const { issues } = errorOf(ModelValidationError, () => JobNotification.fromDict(document));
  expect(issues).toEqual([
    {
      path,
      code: 'constraint',
      message: 'must be an id: a whole number, or a text of its digits',
      params: { rule: 'isId' },
    },
  ]);
});

it('an event of a newer Databricks is kept, and so are its fields', () => {
  const document = { ...ofRun, event_type: 'jobs.on_new_event', thresholds: [1] };
  const notification = JobNotification.fromDict(document);
  expect(notification.eventType).toBe('jobs.on_new_event');
  expect(notification.toDict()).toEqual(document);
});

it('what is not stated is undefined', () => {
  const notification = JobNotification.fromDict({ event_type: 'jobs.on_start' });
  const { jobId, jobRunId, taskRunId, workspace } = notification;
  expect([jobId, jobRunId, taskRunId, workspace]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(JobNotification.fromDict({ ...ofTask, run: { run_id: '7' } }).jobRunId).toBeUndefined();
});

it('a notification is no run and no output, and they are no notifications', () => {
  const words = 'is a notification of a job; read it with JobNotification';
  expect(() => Run.fromDict(ofRun)).toThrow(words);
  expect(() => RunOutput.fromDict(ofRun, { mode: 'lenient' })).toThrow(words);
  expect(() => JobNotification.fromDict({ run_id: 1 })).toThrow('but is a run; read it with Run');
  expect(() => JobNotification.fromDict({ metadata: { run_id: 1 } })).toThrow('RunOutput');
  expect(() => JobNotification.fromDict({ run: { run_id: 1 } })).toThrow('event_type');
});
