/** Models as the values behind GraphQL object types, on a real server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Reflector } from '@nestjs/core';
import {
  Args,
  Field,
  GraphQLModule,
  Int,
  ObjectType,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Run, RunLifeCycleState, RunState, RunTask } from 'databricks-jobs';
import { ModelSerializerInterceptor } from 'databricks-jobs/nestjs';

import { jsonOf, send, withApplication } from '../ask.js';

registerEnumType(RunLifeCycleState, { name: 'RunLifeCycleState' });

/** The fields that clients may ask for have the names of the model's properties: resolvers return the models. */
@ObjectType('RunState')
class RunStateType implements Pick<RunState, 'lifeCycleState'> {
  @Field(() => RunLifeCycleState, { nullable: true }) lifeCycleState?: RunLifeCycleState;
}
@ObjectType('RunTask')
class RunTaskType implements Pick<RunTask, 'taskKey'> {
  @Field(() => String) taskKey!: string;
}
@ObjectType('Run')
class RunType {
  // GraphQL's Int has 32 bits, ids have 64.
  @Field(() => String, { nullable: true }) runId?: number;
  @Field(() => String, { nullable: true }) runName?: string;
  @Field(() => RunStateType, { nullable: true }) state?: RunState;
  @Field(() => [RunTaskType], { nullable: true }) tasks?: RunTask[];
  @Field(() => String, { nullable: true }) outcome?: string;
}

@Resolver(() => RunType)
class RunResolver {
  @Query(() => RunType) run(@Args('id', { type: () => String }) id: string): Run {
    return Run.fromDict({
      run_id: Number(id),
      start_time: 1767225600000,
      end_time: 1767225700000,
      state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' },
      tasks: [{ task_key: 'a' }],
    });
  }
  @ResolveField(() => Int, { nullable: true }) seconds(@Parent() run: Run): number | undefined {
    const duration = run.duration();
    return duration && Math.round(duration.milliseconds / 1000);
  }
}

for (const withInterceptor of [false, true]) {
  test(`GraphQL resolves fields on the models, interceptor ${String(withInterceptor)}`, async () => {
    const graphql = GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      autoSchemaFile: true,
    });
    const setting = {
      imports: [graphql],
      providers: [RunResolver],
      setup: (application: {
        useGlobalInterceptors(...all: ModelSerializerInterceptor[]): unknown;
      }) => {
        if (withInterceptor) {
          application.useGlobalInterceptors(new ModelSerializerInterceptor(new Reflector()));
        }
      },
    };
    const query =
      '{ run(id: "455644833") { runId runName outcome seconds state { lifeCycleState } tasks { taskKey } } }';
    const answer = await withApplication(setting, (url) =>
      send(url, ['POST', 'graphql', { query }]),
    );
    assert.deepEqual(jsonOf(answer), {
      data: {
        run: {
          runId: '455644833',
          runName: 'Untitled',
          outcome: 'success',
          seconds: 100,
          state: { lifeCycleState: 'TERMINATED' },
          tasks: [{ taskKey: 'a' }],
        },
      },
    });
  });
}
