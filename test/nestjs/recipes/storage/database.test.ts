/** Runs in JSON columns: TypeORM on sql.js, MikroORM on libSQL. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  Entity as MikroEntity,
  MikroORM,
  PrimaryKey,
  Property,
  Type as MikroType,
} from '@mikro-orm/core';
import { LibSqlDriver } from '@mikro-orm/libsql';
import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { Run } from 'databricks-jobs';
import { ModelValidationPipe } from 'databricks-jobs/nestjs';
import {
  Column,
  Entity,
  PrimaryGeneratedColumn,
  type Repository,
  type ValueTransformer,
} from 'typeorm';
// TypeORM takes it as the driver.
import sqlJs from 'sql.js';

import { ask, jsonOf } from '../ask.js';

/** A JSON column as text, by which integers beyond 2^53 keep their digits. */
const asRun: ValueTransformer = {
  to: (run: Run | null) => run?.toJson() ?? null,
  from: (text: string | null) =>
    text === null ? null : Run.fromJson(text, { mode: 'lenient', unknownFields: 'keep' }),
};

@Entity()
class StoredRun {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ type: 'text', transformer: asRun }) run!: Run;
}

@Controller('runs')
class StoredRuns {
  constructor(@InjectRepository(StoredRun) private readonly runs: Repository<StoredRun>) {}

  @Post() save(@Body() run: Run): Promise<StoredRun> {
    return this.runs.save({ run });
  }
  @Get(':id') find(@Param('id', ParseIntPipe) id: number): Promise<StoredRun> {
    return this.runs.findOneByOrFail({ id });
  }
}

test('TypeORM: a JSON column holds a run', async () => {
  const database = TypeOrmModule.forRoot({
    type: 'sqljs',
    driver: await sqlJs(),
    entities: [StoredRun],
    synchronize: true,
  });
  const sent = { run_id: 1, run_name: 'x', later: { a: 1 } };
  const [saved, found] = await ask(
    [StoredRuns],
    [
      ['POST', 'runs', sent],
      ['GET', 'runs/1'],
    ],
    {
      imports: [database, TypeOrmModule.forFeature([StoredRun])],
      setup: (application) =>
        application.useGlobalPipes(new ModelValidationPipe({ read: { unknownFields: 'keep' } })),
    },
  );
  assert.deepEqual(jsonOf(saved!), { id: 1, run: sent });
  assert.deepEqual(jsonOf(found!), { id: 1, run: sent });
});

class RunType extends MikroType<Run, string> {
  override convertToDatabaseValue(run: Run): string {
    return run.toJson();
  }
  override convertToJSValue(text: string): Run {
    return Run.fromJson(text);
  }
  override compareAsType(): string {
    return 'string';
  }
  override getColumnType(): string {
    return 'text';
  }
}

@MikroEntity()
class KeptRun {
  @PrimaryKey({ type: 'number' }) id!: number;
  @Property({ type: RunType }) run!: Run;
}

test('MikroORM: a JSON column holds a run, and notices a change in it', async () => {
  const orm = await MikroORM.init({
    driver: LibSqlDriver,
    dbName: ':memory:',
    entities: [KeptRun],
    discovery: { disableDynamicFileAccess: true },
  });
  try {
    await orm.schema.createSchema();
    const first = orm.em.fork();
    first.create(KeptRun, { id: 1, run: Run.fromDict({ run_id: 1, later: [1] }) });
    await first.flush();
    const second = orm.em.fork();
    const kept = await second.findOneOrFail(KeptRun, 1);
    assert.ok(kept.run instanceof Run);
    kept.run.runName = 'renamed';
    await second.flush();
    const again = await orm.em.fork().findOneOrFail(KeptRun, 1);
    assert.deepEqual(again.run.toDict(), { run_id: 1, run_name: 'renamed', later: [1] });
  } finally {
    await orm.close();
  }
});
