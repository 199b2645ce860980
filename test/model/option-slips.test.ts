import { ModelUsageError, readRuns, Run } from '../../src';
import {
  ModelArrayPipe,
  ModelErrorFilter,
  ModelValidationPipe,
  problemException,
  wireExceptionFactory,
  wireValidationOptions,
} from '../../src/nestjs';
import { ModelBodyPipe } from '../../src/nestjs/body/model-body-pipe';
import { ApiModelBody } from '../../src/nestjs/swagger';

type Call = (options: never) => unknown;

const run = Run.of({ runId: 1 });
const READ = { unknownFeilds: 'drop' };
const READ_NAME = 'did you mean unknownFields?; there are ';
const MODE = { mode: 'leniant' };
const MODE_VALUE = 'must be one of strict, lenient, but is leniant, did you mean lenient?';
const PROBLEM = { hideIsues: true };
const PROBLEM_NAME = 'there is no option hideIsues, did you mean hideIssues?';
const FLAG = { hideIssues: 'yes' };
const FLAG_VALUE = 'the option hideIssues must be true or false, but is yes';

/** Every public function that takes options, options with a slip in them, and what is said of it. */
const CALLS: readonly (readonly [string, Call, object, string])[] = [
  ...slips('fromJson', (options) => Run.fromJson('{}', options)),
  ...slips('safeFromJson', (options) => Run.safeFromJson('{}', options)),
  ...slips('fromDict', (options) => Run.fromDict({}, options)),
  ...slips('safeFromDict', (options) => Run.safeFromDict({}, options)),
  ...slips('readRuns', (options) => readRuns('', options).next()),
  ['readRuns', (options) => readRuns('', options).next(), { erors: 'yield' }, 'mean errors?'],
  ['readRuns', (options) => readRuns('', options).next(), { errors: 'yeild' }, 'mean yield?'],
  ['readRuns', (options) => readRuns('', options).next(), { lines: 'no' }, 'true or false'],
  ['validate', (options) => run.validate(options), { enum: 'open' }, 'did you mean enums?'],
  ['validate', (options) => run.validate(options), { enums: 'opne' }, 'did you mean open?'],
  ['validate', (options) => run.validate(options), { mode: 'lenient' }, 'there are enums, maxI'],
  ['toDict', (options) => run.toDict(options), { redcat: true }, 'did you mean redact?'],
  ['toDict', (options) => run.toDict(options), { redact: 'yes' }, 'redact must be true, false'],
  ['toJson', (options) => run.toJson(0, options), { redcat: true }, 'did you mean redact?'],
  ['toJson', (options) => run.toJson(options), { redact: true }, 'options come after it'],
  ['Run.toJson', (options) => Run.toJson(run, options), { redact: true }, 'come after it'],
  ['Run.toDict', (options) => Run.toDict(run, options), { redakt: true }, 'did you mean redact?'],
  ['jsonSchema', (options) => Run.jsonSchema(options), { darft: 'draft-07' }, 'mean draft?'],
  ['jsonSchema', (options) => Run.jsonSchema(options), { draft: 'draft-7' }, 'mean draft-07?'],
  ['of', (options) => Run.of(options), { runNmae: 'x' }, 'did you mean runName?'],
  ['with', (options) => run.with(options), { runNmae: 'x' }, 'did you mean runName?'],
  ...problems('problemException', (options) => problemException(new ModelUsageError('x'), options)),
  ...problems('ModelErrorFilter', (options) => new ModelErrorFilter(options)),
  ...problems('wireExceptionFactory', (options) => wireExceptionFactory(options)),
  ...problems('wireValidationOptions', (options) => wireValidationOptions(options)),
  ...problems('ModelArrayPipe', (options) => ModelArrayPipe(Run, options)),
  ...slips('ModelArrayPipe', (read) => ModelArrayPipe(Run, { read })),
  ...slips('ModelValidationPipe', (read) => new ModelValidationPipe({ read })),
  ...slips('@ModelBody', (options) => new ModelBodyPipe(options)),
  ['ApiModelBody', (options) => ApiModelBody(Run, options), { isAray: true }, 'mean isArray?'],
];

function slips(name: string, call: Call): [string, Call, object, string][] {
  return [
    [name, call, READ, READ_NAME],
    [name, call, MODE, MODE_VALUE],
    [name, call, { maxDepth: 0 }, 'the option maxDepth must be an integer from 1 to 1000'],
  ];
}

function problems(name: string, call: Call): [string, Call, object, string][] {
  return [
    [name, call, PROBLEM, PROBLEM_NAME],
    [name, call, FLAG, FLAG_VALUE],
    [name, call, { status: 20 }, 'the option status must be an HTTP status of an error'],
  ];
}

describe('a slip in options', () => {
  it.each(CALLS)('of %s is named: case %#', async (_name, call, options, message) => {
    // What is asynchronous fails as asynchronous calls do.
    const thrown: unknown = await Promise.resolve()
      .then(() => call(options as never))
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect((thrown as Error | undefined)?.message).toContain(message);
  });

  it('is no option that is undefined', () => {
    expect(Run.fromDict({}, { mod: undefined } as never)).toBeInstanceOf(Run);
    expect(run.toDict({ redact: undefined })).toEqual(run.toDict());
  });
});
