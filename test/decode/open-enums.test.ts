import { ArrayField, EnumField, MapField, Model, Run, RunState, StringField } from '../../src';
import { IsIn } from 'class-validator';
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
});
