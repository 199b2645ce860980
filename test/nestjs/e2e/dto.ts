import {
  IntersectionType as NestIntersectionType,
  OmitType as NestOmitType,
  PartialType as NestPartialType,
  PickType as NestPickType,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, Max, ValidateNested } from 'class-validator';
import {
  ArrayField,
  GitSource,
  IntegerField,
  MapField,
  Model,
  ModelField,
  Run,
  StringField,
} from 'databricks-jobs';
import { IntersectionType, OmitType, PartialType, PickType } from 'databricks-jobs/nestjs';

/** A oneOf in each place where it may stand. */
export class Sources extends Model {
  @ModelField('main_source', () => GitSource, { oneOf: true })
  mainSource?: GitSource;

  @ArrayField('more_sources', () => GitSource, { oneOf: true })
  moreSources?: GitSource[];

  @MapField('named_sources', () => GitSource, { oneOf: true })
  namedSources?: Record<string, GitSource>;
}

/** A model that nests itself in each way. */
export class Tree extends Model {
  @StringField('tree_name', { required: true })
  treeName!: string;

  @ModelField('left_tree', () => Tree)
  leftTree?: Tree;

  @ArrayField('child_trees', () => Tree)
  childTrees?: Tree[];

  @MapField('named_trees', () => Tree)
  namedTrees?: Record<string, Tree>;
}

/** A model whose nested model may not be missing. */
export class Report extends Model {
  @ModelField('run', () => Run, { required: true })
  run!: Run;
}

/** A model with a field and rules of the user's own. */
export class CreateRun extends Run {
  @StringField('team_name', { required: true })
  @IsIn(['red', 'blue'])
  teamName!: string;

  @IntegerField('attempt_number')
  @Max(3)
  override attemptNumber?: number = undefined;
}

export class PickedRun extends PickType(Run, ['runId', 'runName', 'tasks']) {}
export class OmittedRun extends OmitType(Run, ['tasks', 'jobClusters']) {}
export class PatchRun extends PartialType(Run) {}
export class PatchReport extends PartialType(Report) {}
export class PatchCreateRun extends PartialType(CreateRun) {}
export class TreeOfRun extends IntersectionType(Tree, PickedRun) {}

/** The mapped types of Nest itself, which are no models. */
export class NestPickedRun extends NestPickType(Run, ['runId', 'runName', 'state'] as const) {}
export class NestOmittedRun extends NestOmitType(Run, ['tasks'] as const) {}
export class NestTreeOfRun extends NestIntersectionType(Tree, NestPickedRun) {}
export class NestPatchRun extends NestPartialType(Run) {}

/** A DTO that has nothing to do with the library. */
export class PlainDto {
  @Max(10)
  size!: number;
}

/** An ordinary DTO that holds models, which class-transformer makes under either pipe. */
export class Envelope {
  @Type(() => Run)
  @ValidateNested()
  run!: Run;

  @Type(() => Run)
  @ValidateNested({ each: true })
  @IsOptional()
  more?: Run[];
}
