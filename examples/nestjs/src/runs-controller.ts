import {
  Body,
  Controller,
  Get,
  NotFoundException,
  Param,
  ParseIntPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { RetryChain, Run } from 'databricks-jobs';
import { ModelArrayPipe, ModelBody, RunSummary } from 'databricks-jobs/nestjs';
import { ApiModelBody, ApiModelProblem } from 'databricks-jobs/nestjs/swagger';

import { RetryChainAnswer } from './retry-chain-answer';
import { RunsQuery } from './runs-query';
import { RunsStore } from './runs-store';
import { UpdateRun } from './update-run';

@ApiTags('runs')
@Controller('runs')
export class RunsController {
  constructor(private readonly store: RunsStore) {}

  @Post()
  @ApiOperation({ summary: 'Validate and store a run' })
  @ApiCreatedResponse({ type: Run, description: 'The run as it was stored.' })
  @ApiModelProblem()
  create(@Body() run: Run): Run {
    return this.store.save(run);
  }

  @Post('many')
  @ApiOperation({ summary: 'Validate and store runs' })
  @ApiModelBody(Run, { isArray: true })
  @ApiCreatedResponse({ type: Run, isArray: true, description: 'The runs as they were stored.' })
  @ApiModelProblem()
  createMany(@Body(ModelArrayPipe(Run)) runs: Run[]): Run[] {
    return runs.map((run) => this.store.save(run));
  }

  @Post('exact')
  @ApiOperation({ summary: 'Store a run with fields of a newer API and integers beyond 2^53' })
  @ApiModelBody(Run)
  @ApiCreatedResponse({ type: Run, description: 'The run as it was stored.' })
  @ApiModelProblem()
  createExact(@ModelBody({ mode: 'lenient', unknownFields: 'keep' }) run: Run): Run {
    return this.store.save(run);
  }

  @Get()
  @ApiOperation({ summary: 'List the runs, or those with one outcome' })
  @ApiOkResponse({ type: Run, isArray: true, description: 'The runs.' })
  @ApiModelProblem()
  list(@Query() { outcome }: RunsQuery): Run[] {
    const runs = this.store.all();
    return outcome === undefined ? runs : runs.filter((run) => run.outcome === outcome);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read a run' })
  @ApiOkResponse({ type: Run, description: 'The run.' })
  @ApiNotFoundResponse({ description: 'There is no such run.' })
  read(@Param('id', ParseIntPipe) id: number): Run {
    return this.find(id);
  }

  @Get(':id/summary')
  @ApiOperation({ summary: 'Read how a run ended, how long it took, and why it failed' })
  @ApiOkResponse({ type: RunSummary, description: 'The run and what it means.' })
  @ApiNotFoundResponse({ description: 'There is no such run.' })
  summary(@Param('id', ParseIntPipe) id: number): RunSummary {
    return RunSummary.from(this.find(id));
  }

  @Get(':id/retry-chain')
  @ApiOperation({ summary: 'Read a run with all of its attempts' })
  @ApiOkResponse({ type: RetryChainAnswer, description: 'The attempts.' })
  @ApiNotFoundResponse({ description: 'There is no such run.' })
  retryChain(@Param('id', ParseIntPipe) id: number): RetryChainAnswer {
    return RetryChainAnswer.of(RetryChain.of(this.find(id), this.store.all()));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change fields of a run' })
  @ApiOkResponse({ type: Run, description: 'The run as it is now.' })
  @ApiNotFoundResponse({ description: 'There is no such run.' })
  @ApiModelProblem()
  update(@Param('id', ParseIntPipe) id: number, @Body() update: UpdateRun): Run {
    return this.store.update(this.find(id), update);
  }

  private find(id: number): Run {
    const run = this.store.find(id);
    if (!run) throw new NotFoundException(`there is no run ${id}`);
    return run;
  }
}
