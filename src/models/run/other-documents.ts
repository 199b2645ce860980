import type { OtherDocument, OwnDocumentRules } from '../../schema/own-document';

/** The fields of every page of the API; a run that has many tasks comes in pages too. */
const PAGE_FIELDS = ['has_more', 'next_page_token', 'prev_page_token'];
/** The fields that a job has in common with its runs. */
const JOB_FIELDS = ['job_id', 'creator_user_name', 'deployment_id', 'effective_usage_policy_id'];

const API_ERROR: OtherDocument = {
  name: 'an error of the API',
  isMet: ({ error_code: code }) => typeof code === 'string',
  shares: [],
  shows: ['error_code', 'message'],
  advice: 'check the status of a response before you read its body',
};

const JOB: OtherDocument = {
  name: 'a job',
  isMet: ({ settings }) => isObject(settings),
  shares: [...PAGE_FIELDS, ...JOB_FIELDS],
  advice: 'this package reads runs, which jobs/runs/list gives for a job',
};

const JOB_PAGE: OtherDocument = {
  name: 'a page of jobs/list',
  isMet: ({ jobs }) => Array.isArray(jobs),
  shares: PAGE_FIELDS,
  advice: 'this package reads runs, which jobs/runs/list gives',
};

const RUN_OUTPUT: OtherDocument = {
  name: 'the output of a run, as runs/get-output answers',
  isMet: ({ metadata }) => isObject(metadata) && Object.hasOwn(metadata, 'run_id'),
  shares: [],
  advice: 'Run.fromDict reads the run that it holds as metadata',
};

const RUN_PAGE: OtherDocument = {
  name: 'a page of runs/list',
  isMet: ({ runs }) => Array.isArray(runs),
  shares: PAGE_FIELDS,
  advice: 'read it with RunPage, or its runs one by one with readRuns',
};

const RUN: OtherDocument = {
  name: 'a run',
  isMet: (document) => Object.hasOwn(document, 'run_id'),
  shares: PAGE_FIELDS,
  advice: 'read it with Run',
};

/** How a run is told from other documents. */
export const RUN_DOCUMENT: OwnDocumentRules = {
  name: 'a run',
  key: 'run_id',
  others: [API_ERROR, RUN_PAGE, JOB_PAGE, JOB, RUN_OUTPUT],
  arrayAdvice: 'readRuns reads an array of runs, and Run.fromDict each of its items',
};

/** How a page of runs is told from other documents. */
export const RUN_PAGE_DOCUMENT: OwnDocumentRules = {
  name: 'a page of runs/list',
  once: 'runs',
  others: [API_ERROR, JOB_PAGE, JOB, RUN, RUN_OUTPUT].map((other) => ({
    ...other,
    shares: PAGE_FIELDS,
  })),
  arrayAdvice: 'readRuns reads an array of runs or of pages',
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
