import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Outcome } from 'databricks-jobs';

const OUTCOMES: readonly Outcome[] = [
  'success',
  'partial',
  'failed',
  'canceled',
  'timed-out',
  'skipped',
];

/** Which runs are asked for. */
export class RunsQuery {
  /** Only the runs that ended so. */
  @ApiPropertyOptional({ enum: OUTCOMES, description: 'Only the runs that ended so.' })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: Outcome;
}
