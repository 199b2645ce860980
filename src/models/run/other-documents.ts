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
  advice: 'read it with RunOutput, which holds the run as metadata',
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

const JOB_NOTIFICATION: OtherDocument = {
  name: 'a notification of a job',
  isMet: ({ event_type: type }) => typeof type === 'string' && type.startsWith('jobs.'),
  shares: [],
  advice: 'read it with JobNotification',
};

/** A run that is given where its output belongs. */
const RUN_WITHOUT_OUTPUT: OtherDocument = {
  ...RUN,
  shares: [],
  advice: 'read it with Run; runs/get-output answers the output of each of its task runs',
};

/** How a run is told from other documents. */
export const RUN_DOCUMENT: OwnDocumentRules = {
  name: 'a run',
  key: 'run_id',
  others: [API_ERROR, RUN_PAGE, JOB_PAGE, JOB, RUN_OUTPUT, JOB_NOTIFICATION],
  arrayAdvice: 'readRuns reads an array of runs, and Run.fromDict each of its items',
};

/** How a page of runs is told from other documents. */
export const RUN_PAGE_DOCUMENT: OwnDocumentRules = {
  name: 'a page of runs/list',
  once: 'runs',
  others: [API_ERROR, JOB_PAGE, JOB, RUN, RUN_OUTPUT, JOB_NOTIFICATION].map((other) => ({
    ...other,
    shares: PAGE_FIELDS,
  })),
  arrayAdvice: 'readRuns reads an array of runs or of pages',
};

/** How the output of a run is told from other documents. */
export const RUN_OUTPUT_DOCUMENT: OwnDocumentRules = {
  name: 'the output of a run',
  key: 'metadata',
  others: [API_ERROR, RUN_PAGE, JOB_PAGE, JOB, RUN_WITHOUT_OUTPUT, JOB_NOTIFICATION],
  arrayAdvice: 'RunOutput.fromDict reads each of its items',
};

/** How the notification of a webhook is told from other documents. */
export const JOB_NOTIFICATION_DOCUMENT: OwnDocumentRules = {
  name: 'a notification of a job',
  key: 'event_type',
  others: [API_ERROR, RUN_PAGE, JOB_PAGE, RUN_OUTPUT, RUN],
  arrayAdvice: 'JobNotification.fromDict reads each of its items',
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
