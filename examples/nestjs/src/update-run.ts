import { Run } from 'databricks-jobs';
import { OmitType, PartialType } from 'databricks-jobs/nestjs';

/** What a PATCH may change: anything but the id. */
export class UpdateRun extends PartialType(OmitType(Run, ['runId'])) {}
