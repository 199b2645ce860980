import { plainToInstance } from 'class-transformer';
import { RetryChain, Run } from '../../../src';

it.each([
  ['o= of the URL', 'https://x.cloud.databricks.com/?o=123#job/1/run/2', '123'],
  ['o= behind another parameter', 'https://x.com/jobs/1/runs/2?a=b&o=123', '123'],
  [
    'the host without o=',
    'https://Adb-1.2.azuredatabricks.net/#job/1/run/2',
    'adb-1.2.azuredatabricks.net',
  ],
  ['the host if o= is 0, which many deployments have', 'https://x.com/?o=0#job/1', 'x.com'],
  ['the host if o= is in the fragment alone', 'https://x.com/#job/1?o=5', 'x.com'],
  ['the host without its port and user', 'https://me@x.com:8443/jobs', 'x.com'],
  ['nothing without a URL', undefined, undefined],
  ['nothing of what is no URL', 'job/1/run/2', undefined],
])('the workspace is %s', (_name, run_page_url, expected) => {
  const run = Run.fromDict({ run_id: 2, run_page_url });
  expect(run.workspace).toBe(expected);
  expect(RetryChain.keyOf(run)).toBe(expected === undefined ? '2' : `${expected}/2`);
});

it('the workspace is not known by what is no text', () => {
  expect(plainToInstance(Run, { run_page_url: ['https://x.com/?o=5'] }).workspace).toBeUndefined();
});
