import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Run, type RetryChain } from 'databricks-jobs';

/** A run with its retries. */
export class RetryChainAnswer {
  @ApiProperty({ description: 'The id of the first attempt, as digits.', example: '455644833' })
  key!: string;

  @ApiPropertyOptional({ description: 'How the latest attempt ended.', example: 'success' })
  outcome?: string;

  @ApiProperty({ type: () => Run, isArray: true, description: 'The attempts in order.' })
  attempts!: readonly Run[];

  static of({ key, outcome, attempts }: RetryChain): RetryChainAnswer {
    return Object.assign(new RetryChainAnswer(), { key, outcome, attempts });
  }
}
