/** Contestants that read JSON text: parse it, check it and, where the library does that, make objects of it. */
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import * as v from 'valibot';

import { Run, RunPage } from '../library.mjs';
import { makePage, makeRun, withInvalidRuns, withUnknownFields } from '../documents.mjs';
import { ajvTypesValidator } from '../schemas/json-types.mjs';
import { typeboxValidator } from '../schemas/typebox-validator.mjs';
import { valibotSchema } from '../schemas/valibot-schema.mjs';
import { zodSchema } from '../schemas/zod-schema.mjs';

export const READING_CASES = {
  'small-run': {
    title: 'Reading one small run, of one task',
    make: () => readers(Run, makeRun(1)),
  },
  'large-run': {
    title: 'Reading one run of 100 tasks',
    make: () => readers(Run, makeRun(100)),
  },
  page: {
    title: 'Reading a page of 25 runs of 20 tasks',
    make: () => readers(RunPage, makePage()),
  },
  'unknown-fields': {
    title: 'Reading the page with two unknown fields in every object',
    make: () => readers(RunPage, withUnknownFields(makePage()), { keep: true }),
  },
  'invalid-runs': {
    title: 'Reading 20 runs of 20 tasks, each by itself, of which one (5%) is invalid',
    make: () => readersOfEach(Run, withInvalidRuns(makePage(20)).runs, 1),
  },
};

/** Reads one document, which is valid. Where fields are to be kept, the libraries that drop them by default do both. */
function readers(model, document, { keep = false } = {}) {
  const text = JSON.stringify(document);
  const contestants = checksOf(model, { keep }).map(({ name, read }) => ({
    name,
    run: () => read(text),
  }));
  return { bytes: Buffer.byteLength(text), contestants };
}

/**
 * Reads every run from its own text, since a page with an invalid run throws as a whole. A refusal, with all that the
 * library says of it, is counted; each contestant that knows enums has to refuse as many as are wrong.
 */
function readersOfEach(model, documents, wrongCount) {
  const texts = documents.map((document) => JSON.stringify(document));
  const contestants = checksOf(model, {}).map(({ name, read, refusesEnums = true }) => {
    const run = () => {
      let refused = 0;
      for (const text of texts) {
        try {
          read(text);
        } catch {
          refused++;
        }
      }
      return refused;
    };
    const refused = run();
    if (refused !== (refusesEnums ? wrongCount : 0)) {
      throw new Error(`${name} refused ${refused} of ${wrongCount} invalid runs`);
    }
    return { name, run };
  });
  return { bytes: Buffer.byteLength(texts.join('')), contestants };
}

/** What each library makes of a text: a result, or an exception that says what is wrong. */
function checksOf(model, { keep }) {
  const typebox = typeboxValidator(model);
  const lenient = { mode: 'lenient' };
  return [
    { name: 'JSON.parse', read: (text) => JSON.parse(text), refusesEnums: false },
    { name: 'ours, strict', read: (text) => model.fromJson(text) },
    { name: 'ours, lenient', read: (text) => model.fromJson(text, lenient), refusesEnums: false },
    { name: 'ajv, types only', read: ajvReader(model), refusesEnums: false },
    { name: 'typebox', read: (text) => typebox.Parse(JSON.parse(text)) },
    ...schemaReaders(model, ''),
    ...(keep ? schemaReaders(model, ', fields kept', { keep }) : []),
    { name: 'class-transformer + class-validator', read: classReader(model) },
  ];
}

function schemaReaders(model, suffix, options) {
  const zod = zodSchema(model, options);
  const valibot = valibotSchema(model, options);
  return [
    { name: `zod 4${suffix}`, read: (text) => zod.parse(JSON.parse(text)) },
    { name: `valibot${suffix}`, read: (text) => v.parse(valibot, JSON.parse(text)) },
  ];
}

function ajvReader(model) {
  const validate = ajvTypesValidator(model);
  return (text) => {
    const value = JSON.parse(text);
    if (!validate(value)) throw new Error('ajv refused the document', { cause: validate.errors });
    return value;
  };
}

function classReader(model) {
  return (text) => {
    const instance = plainToInstance(model, JSON.parse(text));
    const errors = validateSync(instance);
    if (errors.length > 0) throw new Error('class-validator refused it', { cause: errors });
    return instance;
  };
}
