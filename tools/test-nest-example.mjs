/** Talks to the running example over HTTP: every endpoint, and the OpenAPI document. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Validator } from '@seriousme/openapi-schema-validator';

import { Checks } from './checks.mjs';
import { withExample } from './nest-example.mjs';

const checks = new Checks();
await withExample(async (url) => {
  const { Run } = createRequire(import.meta.url)('../dist/index.js');
  const call = callerOf(url);
  const failed = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
  const success = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };

  await checks.check('POST /runs stores a run and gives it an id', async () => {
    const { status, body } = await call('POST', '/runs', { run_name: 'first' });
    assert.deepEqual([status, body], [201, { run_name: 'first', run_id: 1 }]);
  });
  await checks.check('POST /runs refuses a wrong run, with wire paths', async () => {
    const { status, body } = await call('POST', '/runs', { tasks: [{}], runId: 1 });
    assert.equal(status, 400);
    assert.deepEqual(body.issues.map(({ path }) => path).sort(), ['runId', 'tasks[0].task_key']);
  });
  await checks.check('POST /runs/many stores an array, and refuses with the index', async () => {
    const { status, body } = await call('POST', '/runs/many', [{ run_id: 31 }, { run_id: 32 }]);
    assert.deepEqual([status, body.length], [201, 2]);
    const refused = await call('POST', '/runs/many', [{}, { run_id: 'x' }]);
    assert.deepEqual([refused.status, refused.body.issues[0].path], [400, '[1].run_id']);
  });
  await checks.check('POST /runs/exact keeps every digit and unknown fields', async () => {
    const text = '{"run_id":33,"later":{"id":9007199254740993123}}';
    const response = await fetch(`${url}/runs/exact`, {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'application/json' },
    });
    assert.match(await response.text(), /"id":9007199254740993123/);
  });
  await checks.check('GET /runs/:id/summary says how a run ended', async () => {
    await call('POST', '/runs', { run_id: 34, state: { ...failed, state_message: 'no disk' } });
    const { body } = await call('GET', '/runs/34/summary');
    assert.deepEqual([body.outcome, body.is_active, body.run.run_id], ['failed', false, 34]);
    assert.equal(body.failure_message, 'no disk');
  });
  await checks.check('GET /runs/:id gives it back, and 404 for another', async () => {
    assert.deepEqual((await call('GET', '/runs/1')).body, { run_name: 'first', run_id: 1 });
    assert.equal((await call('GET', '/runs/999')).status, 404);
    assert.equal((await call('GET', '/runs/one')).status, 400);
  });
  await checks.check('GET /runs/:id/retry-chain puts the attempts in order', async () => {
    const retry = { run_id: 21, original_attempt_run_id: 20, attempt_number: 1, state: success };
    await call('POST', '/runs', retry);
    await call('POST', '/runs', {
      run_id: 20,
      original_attempt_run_id: 20,
      attempt_number: 0,
      state: failed,
    });
    const { body } = await call('GET', '/runs/20/retry-chain');
    assert.deepEqual([body.key, body.outcome], ['20', 'success']);
    assert.deepEqual(
      body.attempts.map(({ run_id: id }) => id),
      [20, 21],
    );
  });
  await checks.check('GET /runs?outcome=failed lists those runs alone', async () => {
    const { body } = await call('GET', '/runs?outcome=failed');
    assert.deepEqual(body.map(({ run_id: id }) => id).sort(), [20, 34]);
    assert.equal((await call('GET', '/runs?outcome=bad')).status, 400);
    assert.equal((await call('GET', '/runs')).body.length, 7);
  });
  await checks.check('PATCH /runs/:id changes what is sent and nothing else', async () => {
    const { status, body } = await call('PATCH', '/runs/1', { description: 'new' });
    assert.deepEqual([status, body], [200, { run_name: 'first', run_id: 1, description: 'new' }]);
    assert.equal((await call('PATCH', '/runs/1', { run_id: 2 })).status, 400);
  });

  const notification = {
    event_type: 'jobs.on_failure',
    workspace_id: '1234567890123456',
    task: { task_key: 'ingest' },
    run: { run_id: '9007199254740993', parent_run_id: '455644833' },
    job: { job_id: 11223344556677, name: 'nightly' },
    added_later: true,
  };
  await checks.check('POST /notifications takes the webhook, ids as text or numbers', async () => {
    assert.equal((await call('POST', '/notifications', notification)).status, 204);
    const ofRun = { ...notification, task: undefined, run: { run_id: 455644833 } };
    assert.equal((await call('POST', '/notifications', ofRun)).status, 204);
    const started = { ...notification, event_type: 'jobs.on_start' };
    assert.equal((await call('POST', '/notifications', started)).status, 204);
    assert.deepEqual((await call('GET', '/notifications/alerts')).body, [
      {
        job: 'nightly',
        task: 'ingest',
        fetch: 'jobs/runs/get-output?run_id=9007199254740993',
      },
      { job: 'nightly', fetch: 'jobs/runs/get?run_id=455644833' },
    ]);
  });
  await checks.check('POST /notifications refuses what is none', async () => {
    const { status, body } = await call('POST', '/notifications', { run: { run_id: 'x' } });
    assert.equal(status, 400);
    assert.deepEqual(body.issues.map(({ path }) => path).sort(), ['event_type', 'run.run_id']);
  });

  const { body: document } = await call('GET', '/docs-json');
  const { schemas } = document.components;
  await checks.check('/docs-json is a valid OpenAPI document', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    assert.ok(valid, JSON.stringify(errors));
  });
  await checks.check('/docs-json has every wire field of Run, described', () => {
    for (const { wire } of Run.fields()) {
      assert.ok(
        schemas[nameOf(Run)].properties[wire]?.description,
        `${wire} is missing or not described`,
      );
    }
  });
  await checks.check('/docs-json shows the fields of every nested model', () => {
    for (const model of nestedModels(Run)) {
      const wires = model.fields().map(({ wire }) => wire);
      assert.deepEqual(Object.keys(schemas[nameOf(model)]?.properties ?? {}), wires, model.name);
    }
  });
  await checks.check('/docs-json has no reference to a schema that is not there', () => {
    for (const [, name] of JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)/g)) {
      assert.ok(schemas[name], name);
    }
  });
  await checks.check('/docs-json shows the body of a PATCH with nothing required', () => {
    assert.equal(schemas.UpdateRun.required, undefined);
    assert.equal(schemas.UpdateRun.properties.run_name.default, undefined);
    assert.equal(schemas.UpdateRun.properties.run_id, undefined);
  });
  await checks.check('/docs-json shows the problem response', () => {
    const { content } = document.paths['/runs'].post.responses['400'];
    const schema = { $ref: '#/components/schemas/DatabricksModelProblem' };
    assert.deepEqual(content, {
      'application/problem+json': { schema },
      'application/json': { schema },
    });
  });
});
checks.close();

/** The name of a model's schema in the example. */
function nameOf(model) {
  return `Databricks${model.name}`;
}

function callerOf(url) {
  return async (method, path, value) => {
    const response = await fetch(url + path, {
      method,
      ...(value && {
        body: JSON.stringify(value),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}

/** The model and all models that can be reached from it, those of a oneOf's base included as far as fields go. */
function nestedModels(model, found = new Set()) {
  if (found.has(model)) return found;
  found.add(model);
  for (const field of model.fields()) {
    const nested = (field.items ?? field).model;
    if (nested) nestedModels(nested, found);
  }
  return found;
}
