import {
  IntersectionType as NestIntersectionType,
  OmitType as NestOmitType,
  PartialType as NestPartialType,
  PickType as NestPickType,
} from '@nestjs/mapped-types';

import { IntegerField, Model, Run, StringField, type ReadOptions } from '../../../src';
import {
  IntersectionType,
  mergeModel,
  ModelValidationPipe,
  OmitType,
  PartialType,
  PickType,
} from '../../../src/nestjs';
import { readText } from '../../../src/decode';
import { checked, compiled } from '../../helpers/codecs';
import { itCompiled } from '../../helpers/compiled-only';

const BODY = { run_id: 666, description: 'new' };
const MODES: readonly ReadOptions[] = (['strict', 'lenient'] as const).flatMap((mode) =>
  (['keep', 'drop', 'reject'] as const).map((unknownFields) => ({ mode, unknownFields })),
);

class Omitted extends OmitType(Run, ['runId']) {}
class UpdateRun extends PartialType(OmitType(Run, ['runId'])) {}
class OmittedPartial extends OmitType(PartialType(Run), ['runId']) {}
class Picked extends PickType(Run, ['description']) {}
class PickedOfOmitted extends PickType(OmitType(Run, ['runId']), ['description']) {}
class Both extends IntersectionType(OmitType(Run, ['runId']), PickType(Run, ['description'])) {}

const WITHOUT_ID = { Omitted, UpdateRun, OmittedPartial, Picked, PickedOfOmitted, Both };

describe.each(Object.entries(WITHOUT_ID))('%s, a model without run_id', (_name, model) => {
  const wrap = model as unknown as typeof Run;

  it.each(MODES)('does not have it from a body that is read with %j', (options) => {
    for (const read of [
      () => wrap.safeFromDict(BODY, options),
      () => wrap.safeFromJson(JSON.stringify(BODY), options),
    ]) {
      const result = read();
      if (!result.success) expect(options).toEqual({ mode: 'strict', unknownFields: 'reject' });
      else {
        expect(result.data.toJson()).not.toContain('666');
        expect(result.data.additionalProperties).not.toHaveProperty('run_id');
        expect(result.data.toDict()).toHaveProperty('description', 'new');
      }
    }
  });

  it.each(MODES)('cannot change the id of a stored run: %j', (options) => {
    const stored = Run.of({ runId: 1, runName: 'nightly' });
    const result = wrap.safeFromDict(BODY, options);
    if (result.success) expect(mergeModel(stored, result.data).runId).toBe(1);
  });
});

it('does not take what was put into the update by hand', () => {
  const update = UpdateRun.fromDict({ description: 'new' });
  update.additionalProperties = { run_id: 666, later: 1 };
  expect(mergeModel(Run.of({ runId: 1 }), update).toDict()).toMatchObject({ run_id: 1, later: 1 });
});

it('still keeps fields that the model does not know', () => {
  expect(UpdateRun.fromDict({ later: 1, __proto__: null }).toDict()).toEqual({ later: 1 });
  expect(UpdateRun.fromJson('{"__proto__":{"a":1}}').toJson()).toBe('{"__proto__":{"a":1}}');
});

it('has a field that was left out if the class declares it again', () => {
  class Again extends OmitType(Run, ['runId']) {
    @IntegerField('run_id')
    number?: number;
  }
  expect(Again.fromDict({ run_id: 7 }).number).toBe(7);
  const Back = IntersectionType(OmitType(Run, ['runId']), PickType(Run, ['runId']));
  expect(Back.fromDict({ run_id: 7 }).toDict()).toMatchObject({ run_id: 7 });
});

it('leaves the other names of a field out too', () => {
  class Named extends Model {
    @StringField('name', { aliases: ['title'] })
    name?: string;
    @StringField('note')
    note?: string;
  }
  const Bare = OmitType(Named, ['name']);
  expect(Bare.fromDict({ title: 'x', name: 'y', note: 'z' }).toDict()).toEqual({ note: 'z' });
});

itCompiled('is the same whether code is compiled or not', () => {
  for (const { decodeModel } of [checked, compiled]) {
    const update = readText(UpdateRun as never, JSON.stringify(BODY), {}, decodeModel);
    expect((update as unknown as Model).toDict()).toEqual({ description: 'new' });
  }
});

describe("Nest's own mapped types of a model", () => {
  class NestOmitted extends NestOmitType(Run, ['runId']) {}
  class NestUpdate extends NestPartialType(NestOmitType(Run, ['runId'])) {}
  class NestPicked extends NestPickType(Run, ['description']) {}
  class NestBoth extends NestIntersectionType(
    NestPickType(Run, ['description']),
    NestPickType(Run, ['runName']),
  ) {}

  describe.each(Object.entries({ NestOmitted, NestUpdate, NestPicked, NestBoth }))(
    '%s',
    (_, metatype) => {
      it.each([true, false])(
        'is refused with the name that it left out (transform: %s)',
        async (transform) => {
          for (const read of MODES) {
            const pipe = new ModelValidationPipe({ transform, read });
            const reading = pipe.transform(BODY, { type: 'body', metatype: metatype as never });
            await expect(reading).rejects.toThrow('not valid');
          }
        },
      );
    },
  );

  it('are read if they have it', async () => {
    class NestAll extends NestPartialType(Run) {}
    const pipe = new ModelValidationPipe({ transform: true });
    const read = (await pipe.transform(BODY, { type: 'body', metatype: NestAll })) as Run;
    expect(read.runId).toBe(666);
  });
});
