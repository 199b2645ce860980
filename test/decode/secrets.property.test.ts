import fc from 'fast-check';

import { Run, type ReadOptions } from '../../src';
import { modelOf, type FieldDescriptor } from '../../src/schema/field-descriptor';
import type { ModelClass } from '../../src/schema/model-class';
import { planOf } from '../../src/schema/plan';
import { SEED, shareOf } from '../helpers/seed';
import { shownByPipe, shownOfRead } from '../helpers/shown-of-read';

const PLANTED = 'bob:S3CRET';
const DIGITS = 739_184_650_273;
/** `SECRET_DOCUMENTS=10000 npx jest test/decode/secrets.property` tries more. */
const DOCUMENTS = Number(process.env['SECRET_DOCUMENTS'] ?? shareOf(1_000));

/** The fields from Run to a secret one. */
type Path = readonly FieldDescriptor[];

/** The shortest way to each secret field. */
function pathsToSecrets(): Path[] {
  const found: Path[] = [];
  const seen = new Set<ModelClass>([Run]);
  const queue: [ModelClass, Path][] = [[Run, []]];
  for (const [model, path] of queue) {
    for (const field of planOf(model).fields) {
      if (field.secret) found.push([...path, field]);
      const inner = modelOf(field);
      if (!inner || seen.has(inner)) continue;
      seen.add(inner);
      queue.push([inner, [...path, field]]);
    }
  }
  return found;
}

const PATHS = pathsToSecrets();

/** What stands in the way to the secret, around a value. */
function within(field: FieldDescriptor, value: unknown): unknown {
  const held =
    field.kind === 'array' ? [value] : field.kind === 'map' && !field.secret ? { a: value } : value;
  return { [field.wire]: held };
}

const secret = fc.constantFrom<unknown>(PLANTED, DIGITS, BigInt(DIGITS) * 10n ** 30n);

/** Any JSON whose texts and numbers are secrets. Objects have names that say so. */
const shape = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    secret,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('password', 'basic_auth', 'spark_env_vars', 'API_TOKEN', 'sas-key'),
      tie('any'),
      { minKeys: 1, maxKeys: 2 },
    ),
  ),
})).any;

const planting = fc
  .record({
    path: fc.constantFrom(...PATHS),
    above: fc.nat(6),
    value: shape,
    keys: fc.option(shape, { freq: 3 }),
    isMixed: fc.boolean(),
  })
  .map(({ path, above, value, keys, isMixed }) => {
    const depth = Math.max(1, path.length - above);
    const last = path[depth - 1] as FieldDescriptor;
    // As a key it is a secret only where secrets stand: in the field, or in the object that has it.
    const isKey = keys !== null && path.length - depth < 2;
    const given: unknown = isKey ? { [PLANTED]: keys } : value;
    const bad: unknown = isMixed ? [null, given] : given;
    const place: object = { [last.wire]: bad };
    return path
      .slice(0, depth - 1)
      .reduceRight<unknown>((inner, field) => within(field, inner), place) as object;
  });

const options = fc.record<ReadOptions>({
  mode: fc.constantFrom('strict', 'lenient'),
  unknownFields: fc.constantFrom('keep', 'drop', 'reject'),
});

function textOf(document: object): string {
  return JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'bigint' ? `#${value}#` : value,
  ).replace(/"#(\d+)#"/g, '$1');
}

describe('a secret', () => {
  it('has places', () => {
    const names = PATHS.map((path) => path.map(({ wire }) => wire).join('.'));
    expect(names.length).toBeGreaterThan(4);
    expect(names.join('\n')).toContain('basic_auth.password');
  });

  it('is in no output, answer or log, whatever stands in its place or above it', async () => {
    await fc.assert(
      fc.asyncProperty(planting, options, async (document, given) => {
        const text = textOf(document);
        fc.pre(text.includes('S3CRET') || text.includes(String(DIGITS)));
        const outputs = [
          ...shownOfRead(() => Run.fromJson(text, given)),
          ...shownOfRead(() => Run.fromDict(document, given)),
          ...(await shownByPipe(document, given)),
        ].join('\n');
        expect(outputs).not.toContain('S3CRET');
        expect(outputs).not.toContain(String(DIGITS));
      }),
      { seed: SEED, numRuns: DOCUMENTS },
    );
  }, 1_800_000);
});
