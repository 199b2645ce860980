import type { Draft } from '../../../test/helpers/draft';

/** Documents that are near runs, or come from the same API, and are none; and what is no object. */
export const OTHER_DOCUMENTS: readonly Draft[] = [
  null,
  [],
  '',
  'ab',
  true,
  ['ab'],
  [['run_name', 'x']],
  [[]],
  [{}],
  {},
  { runs: [{}], has_more: false },
  { runs: [], has_more: true, next_page_token: 'x' },
  { has_more: false },
  { error_code: 'INVALID_PARAMETER_VALUE', message: 'Run 1 does not exist.' },
  { error_code: 'PERMISSION_DENIED', message: 'x', details: [] },
  { creator_user_name: 'x', settings: { name: 'x', tasks: [] }, created_time: 0 },
  { metadata: { run_name: 'x' }, error: 'x', error_trace: 'x' },
  { metadata: {}, notebook_output: { result: 'x', truncated: false } },
  { runName: 'x', state: { lifeCycleState: 'TERMINATED' } },
  { runName: 'x', tasks: [{ taskKey: 'a' }] },
];
