import {
  IntegerField,
  Model,
  ModelValidationError,
  Run,
  StringField,
  type ReadOptions,
} from '../../src';
import type { ModelClass } from '../../src/schema/model-class';
import { readDict, readText } from '../../src/decode/read';
import { checked, compiled } from '../helpers/codecs';
import { isGenerationAllowed } from '../helpers/compiled-only';
import { errorOf } from '../helpers/error-of';

const CODECS = isGenerationAllowed() ? [compiled, checked] : [checked];
/** Too long to be kept. As text it is beyond all bounds; as a bigint its digits are known. */
const TOO_LONG = BigInt('739184650273'.padEnd(10_050, '1'));

/** The issues of a document, read in each way, which must agree. */
function issuesOf(
  document: string | object,
  options?: ReadOptions,
  model: ModelClass = Run,
): string[] {
  const all = CODECS.flatMap(({ decodeModel }) => {
    const value = typeof document === 'string' ? (JSON.parse(document) as object) : document;
    const reads = [() => readDict(model, value, options, decodeModel)];
    if (typeof document === 'string') {
      reads.push(() => readText(model, document, options, decodeModel));
    }
    return reads.map((read) =>
      errorOf(ModelValidationError, read).issues.map(({ path, message }) => `${path}: ${message}`),
    );
  });
  for (const issues of all) expect(issues).toEqual(all[0]);
  return all[0]!;
}

describe('the key of a map of secrets', () => {
  const within = (key: string, value: unknown): string =>
    JSON.stringify({ environment_variables: [{ variables: { [key]: value } }] });

  it('is shown if it is a name', () => {
    expect(issuesOf(within('DB_HOST', 5))).toEqual([
      'environment_variables[0].variables.DB_HOST: must be a string, but is a number',
    ]);
  });

  it.each(['bob:S3CRET', 'A=S3CRET', 'S3CRET S3CRET', 'S'.repeat(81)])(
    'is masked if it is none: %s',
    (key) => {
      expect(issuesOf(within(key, 5))).toEqual([
        'environment_variables[0].variables["***"]: must be a string, but is a number',
      ]);
      const run = Run.fromJson(within(key, 'x'));
      expect(run.toStr()).not.toContain(key);
      expect(run.toStr()).toContain('"***": "***"');
      expect(run.toJson()).toContain(key);
      Object.assign(run.environmentVariables![0]!.variables!, { [key]: 7 });
      expect(run.validate().map(({ path }) => path)).toEqual([
        'environment_variables[0].variables["***"]',
      ]);
    },
  );

  it('is masked as a field of the object that holds a secret', () => {
    const text = '{"tasks":[{"task_key":"a","new_cluster":{"spark_version":"1",KEYS}}]}'.replace(
      'KEYS',
      '"docker_image":{"basic_auth":{"bob:S3CRET":1}}',
    );
    expect(issuesOf(text, { unknownFields: 'reject' })[0]).toContain('basic_auth["***"]: is not a');
    expect(Run.fromJson(text).toStr()).not.toContain('S3CRET');
  });
});

describe('the value of a pair', () => {
  const within = (...pairs: object[]): string => JSON.stringify({ job_parameters: pairs });

  it('is not shown if the name is that of a secret, wherever the name stands', () => {
    const text = within({ value: 5, name: 'db_password' }, { name: 'api_token', default: ['x'] });
    expect(issuesOf(text)).toEqual([
      'job_parameters[0].value: must be a string, but is a value that is not shown',
      'job_parameters[1].default: must be a string, but is a value that is not shown',
    ]);
    expect(issuesOf(within({ name: 'day', value: 5 }))).toEqual([
      'job_parameters[0].value: must be a string, but is the number 5',
    ]);
    const run = Run.of({ jobParameters: [{ name: 'db_password', value: 'x' }] });
    Object.assign(run.jobParameters![0]!, { value: 739 });
    expect(run.validate()[0]).toMatchObject({ received: 'a value that is not shown' });
  });

  it('is not shown in an unknown field', () => {
    const pair = (name: string): object => ({ x: [{ value: TOO_LONG, name }] });
    expect(issuesOf(pair('password'))[0]).toContain('but is a value that is not shown');
    expect(issuesOf(pair('digits'))[0]).toContain('739184650273');
  });

  it('is hidden in a class of the user', () => {
    class Setting extends Model {
      @IntegerField('value')
      value?: number;

      @StringField('key')
      key?: string;
    }
    expect(issuesOf('{"key":"sas_token","value":"S3CRET"}', undefined, Setting)).toEqual([
      'value: must be an integer, but is a value that is not shown',
    ]);
  });
});

describe('a number that is too long', () => {
  it.each(['db_password', 'apiKey'])('is not shown in an unknown field called %s', (name) => {
    for (const document of [{ [name]: TOO_LONG }, { x: { [name]: [TOO_LONG] } }]) {
      const [issue] = issuesOf(document);
      expect(issue).toContain('but is a number');
      expect(issue).not.toContain('739184');
    }
  });

  it('is shown in any other', () => {
    expect(issuesOf({ x: TOO_LONG })[0]).toContain('739184650273');
  });
});
