import { ClassSerializerInterceptor } from '@nestjs/common';
import { Expose } from 'class-transformer';
import { lastValueFrom, of } from 'rxjs';

import { Run, StringField } from '../../../src';
import { ModelSerializerInterceptor } from '../../../src/nestjs';
import { Dice } from './dice';
import { ResponseMaker, type Leaf, type World } from './response-world';

/** `npm run check -- nest-generated` asks for 20,000. */
const CASES = Number(process.env['NEST_CASES'] ?? 1_000);

class TeamRun extends Run {
  @StringField('team_name') teamName?: string;
}
const OUTCOMES = ['SUCCESS', 'FAILED', 'TIMEDOUT'];

function runOf(id: number): Run {
  const state = { life_cycle_state: 'TERMINATED', result_state: OUTCOMES[id % 3] };
  const document = { run_id: id, state, unknown: { id }, run_name: '' };
  return id % 2 ? TeamRun.fromDict({ ...document, team_name: 'red' }) : Run.fromDict(document);
}

/** Stands for a run in the world that Nest's own interceptor writes: the mark is the run's id. */
class Stub implements Leaf {
  @Expose() stub!: number;

  get outcome(): unknown {
    return runOf(this.stub).outcome;
  }
}

const models: World = { leafClass: Run, leaf: runOf };
const stubs: World = {
  leafClass: Stub,
  leaf: (id) => Object.assign(new Stub(), { stub: id }),
};

type Interceptor = typeof ClassSerializerInterceptor;

/** The text of the answer, or what was thrown. */
async function answerOf(Kind: Interceptor, seed: number, world: World): Promise<string> {
  const maker = new ResponseMaker(new Dice(seed), world);
  const interceptor = new Kind({ getAllAndOverride: () => maker.options });
  const context = { getType: () => 'http', getHandler: () => Run, getClass: () => Run };
  try {
    const answers = interceptor.intercept(context as never, { handle: () => of(maker.make()) });
    const text = JSON.stringify(await lastValueFrom(answers)) as string | undefined;
    return text ?? 'nothing';
  } catch (error) {
    return String(error);
  }
}

const asModels = (text: string): string =>
  text.replace(/\{"stub":(\d+)\}/g, (_mark, id: string) => JSON.stringify(runOf(Number(id))));

it(`writes ${CASES} generated responses as Nest does, but for models`, async () => {
  let withModels = 0;
  for (let seed = 0; seed < CASES; seed += 1) {
    const stock = await answerOf(ClassSerializerInterceptor, seed, stubs);
    const ours = await answerOf(ModelSerializerInterceptor, seed, models);
    if (ours !== asModels(stock)) {
      throw new Error(`seed ${seed}\nours  ${ours}\nstock ${asModels(stock)}\nfrom ${stock}`);
    }
    if (stock.includes('"stub"')) withModels += 1;
  }
  expect(withModels).toBeGreaterThan(CASES / 4);
}, 600_000);
