/** A TCP microservice, and a client that sends models to it. */
import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';

import { Controller, Module, UseFilters, UseInterceptors, UsePipes, Catch } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import {
  BaseRpcExceptionFilter,
  ClientProxyFactory,
  MessagePattern,
  Payload,
  RpcException,
  Transport,
  type MicroserviceOptions,
} from '@nestjs/microservices';
import type { ValidationError } from 'class-validator';
import { Run } from 'databricks-jobs';
import { ModelSerializerInterceptor, ModelValidationPipe } from 'databricks-jobs/nestjs';
import { firstValueFrom, type Observable } from 'rxjs';

const refuse = (errors: ValidationError[]): RpcException =>
  new RpcException({ message: errors.map(({ property }) => property) });

@Catch()
class Rpc extends BaseRpcExceptionFilter {}

@Controller()
@UsePipes(new ModelValidationPipe({ exceptionFactory: refuse, read: { unknownFields: 'keep' } }))
@UseInterceptors(new ModelSerializerInterceptor(new Reflector()))
@UseFilters(new Rpc())
class Runs {
  @MessagePattern('echo') echo(@Payload() run: Run): object {
    return { isRun: run instanceof Run, outcome: run.outcome, run };
  }
}

@Module({ controllers: [Runs] })
class RunsModule {}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('a TCP microservice takes and gives models in wire form', async () => {
  const options = { host: '127.0.0.1', port: await freePort() };
  const service = await NestFactory.createMicroservice<MicroserviceOptions>(RunsModule, {
    transport: Transport.TCP,
    options,
    logger: false,
  });
  await service.listen();
  const client = ClientProxyFactory.create({ transport: Transport.TCP, options });
  const ask = (data: unknown): Promise<unknown> =>
    firstValueFrom(client.send('echo', data) as Observable<unknown>);
  try {
    const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
    const sent = { run_id: 1, state, run_name: 'x', later: [1] };
    assert.deepEqual(await ask(Run.fromDict(sent)), { isRun: true, outcome: 'failed', run: sent });
    await assert.rejects(ask({ run_id: 'x' }), { message: ['run_id'] });
  } finally {
    client.close();
    await service.close();
  }
});
