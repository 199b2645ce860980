import { plainToInstance } from 'class-transformer';

import { ArrayField, MapField, Model, ModelValidationError } from '../../../src';
import { checked, compiled } from '../../helpers/codecs';
import { itCompiled } from '../../helpers/compiled-only';
import { errorOf } from '../../helpers/error-of';
import { resultOfText } from '../../helpers/read-result';
import { constraintsOf, DurationField } from './duration-kind';

class Schedule extends Model {
  @DurationField('every', { required: true })
  every!: string;

  @DurationField('grace', { secret: true })
  grace?: string;

  @ArrayField('steps', 'duration', { maxItems: 2 })
  steps?: string[];

  @MapField('by_zone', 'duration')
  byZone?: Record<string, string>;
}

const document = { every: '1h', grace: '5s', steps: ['1m', '2m'], by_zone: { a: '1h30m' } };

describe('a kind that is one file of the tests', () => {
  it('is read and written', () => {
    const schedule = Schedule.fromDict(document);
    expect(schedule.every).toBe('1h');
    expect(schedule.toDict()).toEqual(document);
    expect(JSON.parse(Schedule.fromJson(JSON.stringify(document)).toJson())).toEqual(document);
  });

  itCompiled('is read and written the same by compiled and by checked code', () => {
    const text = JSON.stringify(document);
    expect(resultOfText(compiled, Schedule, text, {})).toEqual(
      resultOfText(checked, Schedule, text, {}),
    );
  });

  it.each([
    ['another string', { every: 'soon' }, 'every', 'the string "soon"'],
    ['a number', { every: 90 }, 'every', 'the number 90'],
    ['a wrong item', { every: '1h', steps: ['1m', 'x'] }, 'steps[1]', 'the string "x"'],
    ['a wrong value of a map', { every: '1h', by_zone: { a: 1 } }, 'by_zone.a', 'the number 1'],
    ['a wrong secret, which is not shown', { every: '1h', grace: 'psst' }, 'grace', 'a string'],
  ])('refuses %s', (_name, input, path, received) => {
    for (const read of [
      () => Schedule.fromDict(input),
      () => Schedule.fromJson(JSON.stringify(input)),
    ]) {
      const expected = 'a duration such as "1h30m"';
      const message = `must be ${expected}, but is ${received}`;
      expect(errorOf(ModelValidationError, read).issues).toEqual([
        { path, code: 'type', message, expected, received },
      ]);
    }
  });

  it('is kept aside by a lenient read', () => {
    const read = Schedule.fromDict({ every: 'soon' }, { mode: 'lenient' });
    expect(read.every).toBeUndefined();
    expect(read.toDict()).toEqual({ every: 'soon' });
  });

  it('is checked by validate() and by class-validator', () => {
    const schedule = Schedule.of({ every: '1h', steps: ['1m'] });
    expect(schedule.validate()).toEqual([]);
    expect(constraintsOf(schedule)).toEqual({});
    Object.assign(schedule, { every: 'soon', steps: ['x'], byZone: { a: 'y' } });
    expect(schedule.validate().map(({ path }) => path)).toEqual(['every', 'steps[0]', 'by_zone.a']);
    expect(constraintsOf(plainToInstance(Schedule, schedule.toDict()))).toEqual({
      every: ['every must be a duration such as "1h30m"'],
      steps: ['each value in steps must be a duration such as "1h30m"'],
      byZone: ['by_zone must be an object of duration values'],
    });
  });

  it('has an example, a JSON Schema and an OpenAPI schema', () => {
    expect(Schedule.example().toDict()).toMatchObject({ every: '1h30m', steps: ['1h30m'] });
    expect(Schedule.jsonSchema()['properties']).toEqual({
      every: { type: 'string', format: 'duration' },
      grace: { type: ['string', 'null'], format: 'duration' },
      steps: {
        type: ['array', 'null'],
        items: { type: 'string', format: 'duration' },
        maxItems: 2,
      },
      by_zone: {
        type: ['object', 'null'],
        additionalProperties: { type: 'string', format: 'duration' },
      },
    });
    expect(Schedule._OPENAPI_METADATA_FACTORY()).toMatchObject({
      every: { name: 'every', required: true, type: 'string', format: 'duration' },
      steps: { type: 'array', items: { type: 'string', format: 'duration' }, maxItems: 2 },
    });
  });
});
