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
import { ApiModelProblem } from 'databricks-jobs/nestjs/swagger';

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
