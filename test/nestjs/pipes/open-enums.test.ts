import { HttpException, type ArgumentMetadata } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsEmail, ValidateNested } from 'class-validator';

import { Run, type Model, type ReadOptions } from '../../../src';
import { ModelArrayPipe, ModelValidationPipe } from '../../../src/nestjs';
import { ModelBodyPipe } from '../../../src/nestjs/body/model-body-pipe';
import { RawBody } from '../../../src/nestjs/body/raw-body';
import { elementOf } from '../../../src/schema/field-descriptor';
import { MODELS, type AnyModel } from '../../helpers/models';

const UNKNOWN = 'FROM_NEXT_YEAR';
const OPEN = { enums: 'open' } as const;
type Pipe = (model: AnyModel, document: object, read: ReadOptions) => Promise<unknown>;

const metadata = (metatype: unknown): ArgumentMetadata => ({
  type: 'body',
  metatype: metatype as never,
});

/** Every way in which a body becomes a model. */
const PIPES: readonly (readonly [string, Pipe])[] = [
  [
    'ModelValidationPipe',
    (model, document, read) =>
      new ModelValidationPipe({ read }).transform(document, metadata(model)),
  ],
  [
    'ModelArrayPipe',
    async (model, document, read) => {
      const pipe = ModelArrayPipe(model as never, { read });
      return ((await pipe.transform([document], metadata(Array))) as unknown[])[0];
    },
  ],
  [
    '@ModelBody',
    (model, document, read) =>
      new ModelBodyPipe(read).transform(new RawBody(JSON.stringify(document)), metadata(model)),
  ],
];

const MODELS_WITH_ENUMS = Object.entries(MODELS)
  .map(([name, model]) => {
    const fields = model.fields().filter((field) => elementOf(field).kind === 'enum');
    const held = { array: [UNKNOWN], map: { a: UNKNOWN } } as Record<string, unknown>;
    const unknown = fields.map(({ wire, kind }) => [wire, held[kind] ?? UNKNOWN] as const);
    return [name, model, fields, Object.fromEntries(unknown)] as const;
  })
  .filter(([, , fields]) => fields.length > 0);

describe.each(PIPES)('%s with open enums', (_pipe, transform) => {
  it.each(MODELS_WITH_ENUMS)(
    'keeps an unknown value of each enum field of %s',
    async (_name, model, fields, unknown) => {
      const document = { ...model.example().toDict(), ...unknown };
      const read = (await transform(model, document, OPEN)) as Model & Record<string, unknown>;
      expect(read).toBeInstanceOf(model);
      for (const { wire, property } of fields) expect(read[property]).toEqual(unknown[wire]);
      expect(read.toDict()).toEqual(document);
      expect(read.readIssues).toHaveLength(fields.length);
    },
  );

  it('refuses it if they are closed, and refuses other faults beside it', async () => {
    const document = { trigger: UNKNOWN, run_id: 'x' };
    await expect(transform(Run as never, document, {})).rejects.toBeInstanceOf(HttpException);
    const error: unknown = await transform(Run as never, document, OPEN).catch(
      (thrown: unknown) => thrown,
    );
    const { issues } = (error as HttpException).getResponse() as { issues: { path: string }[] };
    expect(issues.map(({ path }) => path.replace('[0].', ''))).toEqual(['run_id']);
  });
});

describe('open enums in the application', () => {
  class OwnedRun extends Run {
    @IsEmail()
    owner?: string;
  }

  class Envelope {
    @Type(() => Run)
    @ValidateNested()
    run!: Run;
  }

  it('hold in a class with rules of its own', async () => {
    const pipe = new ModelValidationPipe({ read: OPEN });
    const document = { trigger: UNKNOWN, owner: 'me@example.com' };
    const run = (await pipe.transform(document, metadata(OwnedRun))) as Run;
    expect(run.trigger).toBe(UNKNOWN);
    const refused = pipe.transform({ ...document, owner: 'me' }, metadata(OwnedRun));
    await expect(refused).rejects.toBeInstanceOf(HttpException);
  });

  it('hold for a model within another DTO', async () => {
    const pipe = new ModelValidationPipe({ read: OPEN, transform: true });
    const document = { run: { state: { life_cycle_state: UNKNOWN, result_state: 'FAILED' } } };
    const { run } = (await pipe.transform(document, metadata(Envelope))) as Envelope;
    expect(run.state?.lifeCycleState).toBe(UNKNOWN);
    expect([run.outcome, JSON.parse(JSON.stringify(run))]).toEqual([
      'failed',
      { ...document.run, run_name: 'Untitled' },
    ]);
  });
});
