import { ArrayField, EnumField, MapField, Model, Run, RunState, StringField } from '../../src';
import { plainToInstance } from 'class-transformer';
import { IsIn, validateSync } from 'class-validator';
import { elementOf, type FieldDescriptor } from '../../src/schema/field-descriptor';
import { readDict, readText } from '../../src/decode/read';
import { checked, compiled } from '../helpers/codecs';
import { isGenerationAllowed } from '../helpers/compiled-only';
import { MODELS, type AnyModel } from '../helpers/models';

/** The ways of reading that there are: nothing is compiled if code generation is forbidden. */
const CODECS = isGenerationAllowed() ? [compiled, checked] : [checked];

const UNKNOWN = 'FROM_NEXT_YEAR';

enum Color {
  RED = 'RED',
}

class Paint extends Model {
  @EnumField('color', Color)
  color?: Color;

  @ArrayField('colors', Color)
  colors?: Color[];

  @MapField('by_name', Color)
  byName?: Record<string, Color>;

  @IsIn(['matt'])
  @StringField('finish', { example: 'matt' })
  finish?: string;
}

const FIELDS = Object.entries({ ...MODELS, Paint: Paint as unknown as AnyModel }).flatMap(
  ([name, model]) =>
    model
      .fields()
      .filter((field) => elementOf(field).kind === 'enum')
      .map((field) => [`${name}.${field.wire}`, model, field] as const),
);

function documentWith(model: AnyModel, field: FieldDescriptor): Record<string, unknown> {
  const values: Record<string, unknown> = { array: [UNKNOWN], map: { a: UNKNOWN } };
  const value = values[field.kind] ?? UNKNOWN;
  return { ...model.example().toDict(), [field.wire]: value };
}

describe.each(FIELDS)('an unknown value of %s', (_name, model, field) => {
  const document = documentWith(model, field);

  it.each(['strict', 'lenient'] as const)('is kept by a %s read', (mode) => {
    const reads = CODECS.flatMap(({ decodeModel, encodeModel }) => {
      const options = { mode, enums: 'open' } as const;
      const text = JSON.stringify(document);
      return [
        readText(model, text, options, decodeModel),
        readDict(model, document, options, decodeModel),
      ].map((read) => [read, encodeModel] as const);
    });
    for (const [read] of reads) {
      const instance = read as unknown as Model & Record<string, unknown>;
      expect(instance[field.property]).toEqual(document[field.wire]);
      expect(instance.toDict()).toEqual(document);
      expect(instance.readIssues.map(({ code }) => code)).toEqual(['enum']);
      expect(instance.readIssues[0]?.message).toBe(
        `is "${UNKNOWN}", which this library does not know; it is kept`,
      );
      expect(instance.validate().map(({ code }) => code)).toEqual(['enum']);
      expect(instance.validate({ enums: 'open' })).toEqual([]);
      expect(instance.clone().toDict()).toEqual(document);
    }
  });

  it('is an error of closed enums', () => {
    expect(model.safeFromDict(document).success).toBe(false);
  });
});

describe('open enums', () => {
  it('were tried on many fields', () => {
    expect(FIELDS.length).toBeGreaterThan(40);
  });

  it('are noted beside what is set aside, and are not among the errors', () => {
    const document = { run_id: 'x', trigger: UNKNOWN };
    const run = Run.fromDict(document, { mode: 'lenient', enums: 'open' });
    expect(run.readIssues.map(({ path }) => path).sort()).toEqual(['run_id', 'trigger']);
    expect(run.additionalProperties).toEqual({ run_id: 'x' });
    const result = Run.safeFromDict(document, { enums: 'open' });
    expect(result.success ? [] : result.error.message).toContain('1 problem');
    expect(result.success ? [] : result.error.message).not.toContain('trigger');
  });

  it('let constraints of the user be checked', () => {
    const result = Paint.safeFromDict({ color: UNKNOWN, finish: 'gloss' }, { enums: 'open' });
    expect(result.success ? '' : result.error.message).toContain('finish');
    expect(result.success ? '' : result.error.message).not.toContain('color');
    expect(Paint.fromDict({ color: UNKNOWN, finish: 'matt' }, { enums: 'open' }).color).toBe(
      UNKNOWN,
    );
  });

  it.each<[object, object, string | undefined]>([
    [{ life_cycle_state: 'TERMINATED', result_state: UNKNOWN }, {}, undefined],
    [{ life_cycle_state: UNKNOWN, result_state: 'FAILED' }, {}, 'failed'],
    [{}, { state: 'TERMINATED', termination_details: { code: UNKNOWN } }, undefined],
    [{}, { state: 'TERMINATED', termination_details: { type: UNKNOWN } }, undefined],
    [
      { life_cycle_state: 'TERMINATED', result_state: UNKNOWN },
      { state: 'TERMINATED', termination_details: { code: 'DRIVER_ERROR', type: UNKNOWN } },
      'failed',
    ],
    [{ life_cycle_state: 'INTERNAL_ERROR', result_state: UNKNOWN }, {}, 'failed'],
  ])('the outcome of %j and %j is %s', (state, status, expected) => {
    const run = Run.fromDict({ state, status }, { enums: 'open' });
    expect(run.outcome).toBe(expected);
  });

  it('refuse another type as ever', () => {
    expect(RunState.safeFromDict({ result_state: 5 }, { enums: 'open' }).success).toBe(false);
  });

  describe.each<[string, string, object]>([
    ['failed', 'FAILED', { code: 'RUN_EXECUTION_ERROR', type: 'CLIENT_ERROR' }],
    ['success', 'SUCCESS', { code: 'SUCCESS', type: 'SUCCESS' }],
    ['canceled', 'CANCELED', { code: 'USER_CANCELED', type: 'CLIENT_ERROR' }],
  ])('leave the outcome of a run that is %s to what is known', (outcome, result, details) => {
    const document = {
      run_id: 1,
      run_type: 'JOB_RUN',
      trigger: 'PERIODIC',
      effective_performance_target: 'STANDARD',
      git_source: { git_url: 'u', git_provider: 'gitHub', git_branch: 'main' },
      state: { life_cycle_state: 'TERMINATED', result_state: result },
      status: { state: 'TERMINATED', termination_details: details },
      tasks: [{ task_key: 'a', run_if: 'ALL_SUCCESS' }],
    };

    it.each([
      ['run_type'],
      ['trigger'],
      ['effective_performance_target'],
      ['git_source', 'git_provider'],
      ['state', 'life_cycle_state'],
      ['state', 'result_state'],
      ['status', 'state'],
      ['status', 'termination_details', 'code'],
      ['status', 'termination_details', 'type'],
      ['tasks', '0', 'run_if'],
    ])('with an unknown %s %s %s', (...path: string[]) => {
      const changed = structuredClone(document) as Record<string, unknown>;
      const holder = path.slice(0, -1).reduce((at, key) => at[key] as typeof at, changed);
      expect(holder).toHaveProperty(path.at(-1)!);
      holder[path.at(-1)!] = UNKNOWN;
      for (const mode of ['strict', 'lenient'] as const) {
        const run = Run.fromDict(changed, { mode, enums: 'open' });
        expect(run.outcome).toBe(outcome);
        expect(run.isActive).toBe(false);
        expect(run.readIssues).toHaveLength(1);
      }
    });
  });

  it("are let pass by class-validator's own validate, which refuses any other word", () => {
    const kept = { color: UNKNOWN, colors: [UNKNOWN], by_name: { a: UNKNOWN }, finish: 'matt' };
    for (const { decodeModel } of CODECS) {
      const paint = readDict(Paint, kept, { enums: 'open' }, decodeModel) as Paint;
      expect(validateSync(paint)).toEqual([]);
      expect(validateSync(paint.clone())).toEqual([]);
      paint.color = 'BLEU' as Color;
      expect(validateSync(paint).map(({ property }) => property)).toEqual(['color']);
    }
    const made = plainToInstance(Paint, { ...kept, by_name: { a: 'RED' } });
    expect(validateSync(made).map(({ property }) => property)).toEqual(['color', 'colors']);
  });
});
