import { inspect } from 'node:util';

import fc from 'fast-check';

import { ModelError, RetryChain, Run, type ReadOptions } from '../../src';
import { reportFactsOf } from '../../src/report/facts/report-facts';
import { reportJson } from '../../src/report/json/report-json';
import { reportMarkdown } from '../../src/report/markdown/report-markdown';
import { reportText } from '../../src/report/terminal/report-text';
import { PLAIN_PALETTE } from '../../src/report/text/palette';
import { SEED, shareOf } from '../helpers/seed';

const PLANTED = 'S3CRETx9';
/** `SECRET_DOCUMENTS=20000 npx jest test/decode/secrets` tries more. */
const DOCUMENTS = Number(process.env['SECRET_DOCUMENTS'] ?? shareOf(1_000));

/** Names as people give them. */
const NAMES = [
  ...['password', 'db_password', 'PASSWD', 'client-secret', 'clientSecret', 'API_TOKEN', 'token'],
  ...['aws.secret.access.key', 'fs.azure.account.key.x.dfs.core.windows.net', 'accessKey'],
  ...['fs.azure.sas.fixed.token.x', 'sas', 'storage_sas', 'credential', 'gcp-credentials'],
  ...[
    'connectionString',
    'JDBC_CONNECTION_STRING',
    'private_key',
    'privateKey',
    'api_key',
    'apiKey',
  ],
  ...['pat', 'jwt', 'Authorization', 'signing-key', 'shared_access_signature', 'passphrase'],
];
/** Texts that show by their form that they hold a secret. */
const FORMS = [
  `https://user:${PLANTED}@example.com/a.git`,
  `https://${PLANTED}@github.com/a/b`,
  `user:${PLANTED}@registry.example.com/image`,
  `abfss://c@a.dfs.core.windows.net/x?sv=1&sig=${PLANTED}&se=2`,
  `https://b.s3.amazonaws.com/o?X-Amz-Signature=${PLANTED}&X-Amz-Date=1`,
  `https://b.s3.amazonaws.com/o?X-Amz-Security-Token=${PLANTED}`,
  `https://storage.googleapis.com/o?X-Goog-Signature=${PLANTED}`,
  `https://x/?access_token=${PLANTED}`,
  `https://x/#access_token=${PLANTED}`,
  `https://x/?token=${PLANTED}`,
  `https://x/?a=1;token=${PLANTED}`,
  `AccountName=a;AccountKey=${PLANTED}==;EndpointSuffix=x`,
  `Server=a;User Id=u;Password=${PLANTED};`,
  `jdbc:postgresql://h/db?user=u&password=${PLANTED}`,
  `jdbc:sqlserver://h;user=u;password=${PLANTED}`,
  `Authorization: Bearer ${PLANTED}`,
  `Authorization: Basic ${PLANTED}`,
  `failed: token=${PLANTED}, try again`,
  `--password ${PLANTED}`,
  `--password=${PLANTED} -v`,
  `export API_TOKEN=${PLANTED}; run`,
  `{"client_secret": "${PLANTED}"}`,
  `{'password': '${PLANTED}'}`,
];

const form = fc.constantFrom(...FORMS);
const name = fc.constantFrom(...NAMES);
const named = name.map((key) => ({ [key]: PLANTED }));
const pair = name.map((key) => ({ name: key, value: PLANTED, default: PLANTED }));
const argument = fc.oneof(
  name.map((key) => [`--${key}`, PLANTED, '-v']),
  name.map((key) => [`--${key}=${PLANTED}`]),
  name.map((key) => [`${key}=${PLANTED}`]),
  form.map((text) => [text]),
);
const map = fc.oneof(
  named,
  form.map((text) => ({ x: text })),
);

/** A task with the secret in one of the places of its kind of work. */
const task = fc.oneof(
  map.map((base_parameters) => ({ notebook_task: { notebook_path: '/a', base_parameters } })),
  argument.map((parameters) => ({ spark_jar_task: { parameters } })),
  argument.map((parameters) => ({ spark_python_task: { python_file: 'a', parameters } })),
  argument.map((parameters) => ({ spark_submit_task: { parameters } })),
  argument.map((parameters) => ({
    python_wheel_task: { package_name: 'p', entry_point: 'e', parameters },
  })),
  map.map((named_parameters) => ({
    python_wheel_task: { package_name: 'p', entry_point: 'e', named_parameters },
  })),
  map.map((job_parameters) => ({ run_job_task: { job_id: 1, job_parameters } })),
  map.map((parameters) => ({ sql_task: { warehouse_id: 'w', parameters } })),
  form.map((command) => ({ dbt_task: { commands: [command] } })),
  map.map((spark_conf) => ({ new_cluster: { spark_conf } })),
  map.map((custom_tags) => ({ new_cluster: { custom_tags } })),
  form.map((destination) => ({ new_cluster: { init_scripts: [{ s3: { destination } }] } })),
  form.map((url) => ({ new_cluster: { docker_image: { url } } })),
  form.map((git_url) => ({ git_source: { git_url, git_provider: 'gitHub', git_branch: 'm' } })),
  form.map((state_message) => ({
    state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message },
  })),
  form.map((message) => ({
    status: {
      state: 'TERMINATED',
      termination_details: { code: 'X', type: 'CLIENT_ERROR', message },
    },
  })),
  form.map((run_page_url) => ({ run_page_url })),
);
const document = fc.oneof(
  task.map((fields) => ({ run_id: 1, tasks: [{ task_key: 'a', run_id: 2, ...fields }] })),
  task.map((fields) => ({ run_id: 1, ...fields })),
  map.map((tags) => ({ run_id: 1, tags })),
  fc
    .array(pair, { minLength: 1, maxLength: 2 })
    .map((job_parameters) => ({ run_id: 1, job_parameters })),
  map.map((notebook_params) => ({ run_id: 1, overriding_parameters: { notebook_params } })),
  argument.map((jar_params) => ({ run_id: 1, overriding_parameters: { jar_params } })),
  form.map((run_name) => ({ run_id: 1, run_name })),
  form.map((git_url) => ({
    run_id: 1,
    git_source: { git_url, git_provider: 'gitHub', git_branch: 'm' },
  })),
  map.map((later) => ({ run_id: 1, later: [later, { deep: [later] }] })),
  map.map((wrong) => ({ run_id: 1, schedule: [wrong], tasks: wrong })),
);

const options = fc.record<ReadOptions>({
  mode: fc.constantFrom('strict', 'lenient'),
  unknownFields: fc.constantFrom('keep', 'drop', 'reject'),
});

function reportsOn(run: Run): string[] {
  const input = { inputs: 1, problems: 0, setAside: 0, olderSnapshots: 0 };
  const notesOf = (each: Run): string[] =>
    each.readIssues.map(({ path, message }) => `${path} ${message}`);
  const facts = reportFactsOf(RetryChain.group([run]).values(), input, { now: 1e12, notesOf });
  const text = [...reportText(facts, { width: 1_000, palette: PLAIN_PALETTE, all: true })].join(
    '\n',
  );
  return [text, reportMarkdown(facts, { all: true }), reportJson(facts, 1e12)];
}

function shown(read: () => unknown): string[] {
  try {
    const run = read() as Run;
    return [
      run.toStr(),
      inspect(run, { depth: 20 }),
      inspect([run.readIssues, run.validate()], { depth: 20 }),
      inspect(run.toDict({ redact: true }), { depth: 20 }),
      run.toJson(0, { redact: true }),
      ...reportsOn(run),
    ];
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return [inspect(error, { depth: 20 })];
  }
}

it('is in no output if its name or its form says that it is a secret', () => {
  fc.assert(
    fc.property(document, options, (given, read) => {
      const text = JSON.stringify(given);
      for (const output of [
        ...shown(() => Run.fromJson(text, read)),
        ...shown(() => Run.fromDict(given, read)),
      ]) {
        expect(output).not.toContain(PLANTED);
      }
    }),
    { seed: SEED, numRuns: DOCUMENTS },
  );
});

it('is masked by names of the caller', () => {
  const run = Run.fromDict({
    run_id: 1,
    tags: { pin: PLANTED, password: 'p' },
    a: { pin: [PLANTED] },
  });
  const redact = (key: string): boolean => key === 'pin';
  expect(JSON.stringify(run.toDict({ redact }))).not.toContain(PLANTED);
  expect(run.toJson(0, { redact })).toContain('"password":"p"');
});
