/** What Mongoose and MongoDB's driver would send for a run; no server is needed to serialise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import { Run } from 'databricks-jobs';
import mongoose from 'mongoose';

const { BSON } = mongoose.mongo;

@Schema()
class StoredRun {
  @Prop({ type: mongoose.Schema.Types.Mixed, required: true })
  run!: Run;
}
const StoredRunModel = mongoose.model('StoredRun', SchemaFactory.createForClass(StoredRun));

const text =
  '{"run_id":1,"tasks":[{"task_key":"a"}],"run_name":"x","later":{"id":9007199254740993123}}';

test('BSON of a run has wire names, unknown fields and 64-bit integers', () => {
  const bytes = BSON.serialize({ run: Run.fromJson(text, { mode: 'lenient' }) });
  const { run } = BSON.deserialize(bytes, { useBigInt64: true }) as { run: object };
  assert.equal(Run.fromDict(run, { mode: 'lenient' }).toJson(), text);
});

test('a Mongoose document holds a run and is stored in wire form', async () => {
  const document = new StoredRunModel({ run: Run.fromJson(text, { mode: 'lenient' }) });
  await document.validate();
  const bytes = BSON.serialize(document.toObject({ depopulate: true }));
  const stored = BSON.deserialize(bytes, { useBigInt64: true }) as { run: object };
  assert.equal(Run.fromDict(stored.run, { mode: 'lenient' }).toJson(), text);
  // What a find gives: read it, for Mongoose does not.
  const found = StoredRunModel.hydrate(stored);
  const run = Run.fromDict(found.run as object, { mode: 'lenient' });
  assert.equal(run.tasks?.[0]?.taskKey, 'a');
});
