import { HttpException, HttpStatus, type ArgumentMetadata } from '@nestjs/common';
import { IsEmail, Max, ValidationError } from 'class-validator';

import { GitSource, IntegerField, Run, StringField } from '../../../src';
import {
  ModelArrayPipe,
  ModelProblem,
  ModelValidationPipe,
  wireExceptionFactory,
  type ModelValidationPipeOptions,
} from '../../../src/nestjs';

class LimitedRun extends Run {
  @IntegerField('attempt_number')
  @Max(3)
  override attemptNumber?: number = undefined;
}

class OwnedRun extends Run {
  @StringField('team_name')
  teamName?: string;

  @IsEmail()
  owner!: string;
}

function body(metatype: unknown): ArgumentMetadata {
  return { type: 'body', metatype: metatype as never, data: undefined };
}

/** The paths of the problems that a pipe answers with. */
async function pathsOf(work: Promise<unknown>): Promise<string[]> {
  const problem = await problemOf(work);
  return (problem.issues ?? []).map(({ path }) => path);
}

async function problemOf(work: Promise<unknown>): Promise<ModelProblem> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HttpException)) throw new Error('no refusal', { cause: error });
  return ModelProblem.fromDict(error.getResponse() as object, { unknownFields: 'reject' });
}

describe('ModelValidationPipe', () => {
  it('makes an instance of a model', async () => {
    const run = await new ModelValidationPipe().transform({ run_id: 1 }, body(Run));
    expect(run).toBeInstanceOf(Run);
    expect((run as Run).toDict()).toEqual({ run_id: 1, run_name: 'Untitled' });
  });

  it('passes an instance through, unlooked at', async () => {
    const run = new Run();
    expect(await new ModelValidationPipe().transform(run, body(Run))).toBe(run);
  });

  it.each([
    ['an unknown field', { runId: 1 }, ['runId']],
    ['no body', undefined, ['']],
    ['null', null, ['']],
    ['text', '{"run_id":1}', ['']],
    ['a number', 5, ['']],
    ['an array', [], ['']],
    ['several problems', { run_id: 'x', tasks: [{}] }, ['run_id', 'tasks[0].task_key']],
  ])('refuses %s', async (_case, value, paths) => {
    const refused = new ModelValidationPipe().transform(value, body(Run));
    expect((await pathsOf(refused)).sort()).toEqual([...paths].sort());
  });

  it('keeps unknown fields where it is told to', async () => {
    const pipe = new ModelValidationPipe({ read: { unknownFields: 'keep' } });
    const run = (await pipe.transform({ later: [1] }, body(Run))) as Run;
    expect(run.additionalProperties).toEqual({ later: [1] });
  });

  it('returns the plain value, checked, where it is told not to transform', async () => {
    const pipe = new ModelValidationPipe({ transform: false });
    const value = { run_id: 1 };
    expect(await pipe.transform(value, body(Run))).toBe(value);
    expect(await pathsOf(pipe.transform({ run_id: 'x' }, body(Run)))).toEqual(['run_id']);
  });

  it('reads an abstract oneOf as its expected type', async () => {
    const pipe = new ModelValidationPipe({ expectedType: GitSource as never });
    const source = { git_url: 'u', git_provider: 'gitHub', git_tag: 't' };
    expect(await pipe.transform(source, body(Object))).toBeInstanceOf(GitSource);
  });

  it.each<[string, ModelValidationPipeOptions, unknown]>([
    ['skips a custom parameter', {}, { run_id: 'x' }],
    ['skips a type that says nothing', {}, 'anything'],
  ])('%s', async (name, options, value) => {
    const type = name.includes('custom') ? 'custom' : 'body';
    const metadata = { ...body(type === 'custom' ? Run : Object), type } as ArgumentMetadata;
    expect(await new ModelValidationPipe(options).transform(value, metadata)).toBe(value);
  });

  it('answers with the status that it was given, and without the issues', async () => {
    const pipe = new ModelValidationPipe({
      errorHttpStatusCode: HttpStatus.UNPROCESSABLE_ENTITY,
      disableErrorMessages: true,
    });
    const problem = await problemOf(pipe.transform({ run_id: 'x' }, body(Run)));
    expect(problem.toDict()).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Entity',
      status: 422,
      detail: 'Unprocessable Entity',
    });
  });

  it("hands the problems to the user's own exception factory", async () => {
    const seen: ValidationError[] = [];
    const exceptionFactory = (errors: ValidationError[]): Error => {
      seen.push(...errors);
      return new Error('mine');
    };
    const pipe = new ModelValidationPipe({ exceptionFactory });
    await expect(pipe.transform({ tasks: [{}] }, body(Run))).rejects.toThrow('mine');
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeInstanceOf(ValidationError);
    expect(seen[0]?.property).toBe('tasks[0].task_key');
    expect(seen[0]?.constraints?.['required']).toContain('tasks[0].task_key is required');
  });

  it("enforces the user's own rules on a model's fields", async () => {
    const pipe = new ModelValidationPipe();
    expect(await pathsOf(pipe.transform({ attempt_number: 4 }, body(LimitedRun)))).toEqual([
      'attempt_number',
    ]);
  });

  it('leaves a class with properties that are no fields to Nest', async () => {
    const pipe = new ModelValidationPipe();
    const value = { team_name: 'red', owner: 'me@example.com' };
    const run = await pipe.transform(value, body(OwnedRun));
    expect(run).toMatchObject({ teamName: 'red', owner: 'me@example.com' });
    expect(await pathsOf(pipe.transform({ owner: 'me' }, body(OwnedRun)))).toEqual(['owner']);
  });
});

describe('ModelArrayPipe', () => {
  it('reads an array, and passes instances through', async () => {
    const run = new Run();
    const runs = await ModelArrayPipe(Run).transform([{ run_id: 1 }, run], body(Array));
    expect(runs[0]).toBeInstanceOf(Run);
    expect(runs[1]).toBe(run);
  });

  it('answers with the index of each wrong item, and counts those that it does not list', async () => {
    const pipe = ModelArrayPipe(Run, { status: 422, read: { maxIssues: 2 } });
    const values = [{}, { run_id: 'x' }, null, 5, { tasks: [{}] }];
    const refused = Promise.resolve().then(() => pipe.transform(values, body(Array)));
    const problem = await problemOf(refused);
    expect(problem.status).toBe(422);
    expect(problem.issues?.map(({ path }) => path)).toEqual(['[1].run_id', '[2]']);
    expect(problem.issueCount).toBe(4);
  });
});

describe('wireExceptionFactory', () => {
  it('keeps the message of a rule whose field nobody knows', async () => {
    const error = Object.assign(new ValidationError(), {
      property: 'size',
      constraints: { max: 'size must not be greater than 10' },
    });
    const problem = await problemOf(Promise.reject(wireExceptionFactory()([error])));
    expect(problem.issues?.[0]?.toDict()).toEqual({
      path: 'size',
      code: 'constraint',
      message: 'must not be greater than 10',
    });
  });
});
