import fastify, { type FastifyInstance } from 'fastify';

import { describeCompiled } from '../../helpers/compiled-only';
import { corpusRun } from '../../helpers/corpus-runs';
import { GitSource, Run, RunTask, type JsonSchemaOptions } from '../../../src';

const DRAFT_07: JsonSchemaOptions = { draft: 'draft-07' };
const schema = Run.jsonSchema({ ...DRAFT_07, id: 'https://example.com/run.json' });
const noted: unknown[] = [];

/** A server as Fastify makes it: its Ajv is strict. What Ajv warns of is noted. */
async function serverWith(add: (server: FastifyInstance) => void): Promise<FastifyInstance> {
  const server = fastify();
  add(server);
  await server.ready();
  return server;
}

beforeAll(() => {
  for (const method of ['warn', 'error', 'log'] as const) {
    jest.spyOn(console, method).mockImplementation((...said) => void noted.push(said));
  }
});
afterAll(() => {
  jest.restoreAllMocks();
});
afterEach(() => {
  expect(noted).toEqual([]);
});

const post = async (server: FastifyInstance, payload: object) => {
  const { statusCode, body } = await server.inject({ method: 'POST', url: '/', payload });
  return { statusCode, body: JSON.parse(body) as Record<string, unknown> };
};

// Fastify itself compiles its routes.
describeCompiled("the schema, in Fastify's strict Ajv", () => {
  const run = { run_id: 1, tasks: [{ task_key: 'a', new: [1] }], end_time: null, newer: { a: 1 } };

  it.each([
    ['without an id', Run.jsonSchema(DRAFT_07)],
    ['with an id', schema],
  ])('checks a body, %s', async (_name, body) => {
    const server = await serverWith((app) =>
      app.post('/', { schema: { body } }, (request) => ({ got: request.body })),
    );
    const accepted = await post(server, run);
    expect(accepted).toEqual({ statusCode: 200, body: { got: run } });
    expect(await post(server, { tasks: [{}] })).toMatchObject({ statusCode: 400 });
    expect(await post(server, { state: { life_cycle_state: 'NO' } })).toMatchObject({
      statusCode: 400,
    });
  });

  it('writes a response, with the fields that the class does not have', async () => {
    const server = await serverWith((app) =>
      app.post('/', { schema: { response: { 200: schema } } }, () => Run.fromDict(run)),
    );
    expect((await post(server, {})).body).toEqual(Run.fromDict(run).toDict());
  });

  it.each(['run-azure-retry-in-progress.json'])('writes %s as toDict does', async (name) => {
    const captured = corpusRun(name);
    const server = await serverWith((app) =>
      app.post('/', { schema: { response: { 200: schema } } }, () => captured),
    );
    expect((await post(server, {})).body).toEqual(JSON.parse(captured.toJson()));
  });

  it('writes an example of every field', async () => {
    const server = await serverWith((app) =>
      app.post('/', { schema: { response: { 200: schema } } }, () => Run.example()),
    );
    expect((await post(server, {})).body).toEqual(JSON.parse(Run.example().toJson()));
  });

  it('stands within another schema, if it has an id', async () => {
    const list = { type: 'object', properties: { runs: { type: 'array', items: schema } } };
    const server = await serverWith((app) =>
      app.post('/', { schema: { body: list, response: { 200: list } } }, (request) => request.body),
    );
    expect(await post(server, { runs: [run, run] })).toEqual({
      statusCode: 200,
      body: { runs: [run, run] },
    });
    expect(await post(server, { runs: [{ tasks: [{}] }] })).toMatchObject({ statusCode: 400 });
    const models = await serverWith((app) =>
      app.post('/', { schema: { response: { 200: list } } }, () => ({ runs: [Run.fromDict(run)] })),
    );
    expect((await post(models, {})).body).toEqual({ runs: [Run.fromDict(run).toDict()] });
  });

  it('can be added once and referred to from many places', async () => {
    const task = RunTask.jsonSchema({ ...DRAFT_07, id: 'task' });
    const server = await serverWith((app) => {
      const body = {
        type: 'object',
        properties: { one: { $ref: 'task#' }, other: { $ref: 'task#' } },
      };
      app.addSchema(task);
      app.post('/', { schema: { body } }, (request) => request.body);
    });
    expect(await post(server, { other: {} })).toMatchObject({ statusCode: 400 });
    expect(await post(server, { other: { task_key: 'a' } })).toMatchObject({ statusCode: 200 });
  });

  it('tells the forms of a oneOf apart', async () => {
    const body = GitSource.jsonSchema(DRAFT_07);
    const server = await serverWith((app) =>
      app.post('/', { schema: { body } }, (request) => request.body),
    );
    const source = { git_url: 'u', git_provider: 'gitHub' };
    expect(await post(server, source)).toMatchObject({ statusCode: 400 });
    expect(await post(server, { ...source, git_tag: 't' })).toMatchObject({ statusCode: 200 });
    expect(await post(server, { ...source, git_tag: 't', git_branch: 'b' })).toMatchObject({
      statusCode: 400,
    });
  });
});
