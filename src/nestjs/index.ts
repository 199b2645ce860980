/**
 * The models as NestJS DTOs: validation, raw bodies, responses and mapped types, for Nest 11 and 12 on Express and
 * Fastify. OpenAPI's part that needs `@nestjs/swagger` is in `databricks-jobs/nestjs/swagger`.
 *
 * @packageDocumentation
 */
import 'reflect-metadata';

export { ModelBody } from './body/model-body';
export type { ModelBodyOptions } from './body/model-body-pipe';
export { IntersectionType } from './mapped-types/intersection-type';
export type { FieldsOf } from '../model/model-properties';
export type { MappedModel } from './mapped-types/mapped-model';
export { mergeModel } from './mapped-types/merge-model';
export { OmitType } from './mapped-types/omit-type';
export { PartialType } from './mapped-types/partial-type';
export { PickType } from './mapped-types/pick-type';
export { ModelProblem } from './problem/model-problem';
export { ModelProblemIssue } from './problem/model-problem-issue';
export { ModelErrorFilter } from './problem/model-error-filter';
export { problemException, type ProblemOptions } from './problem/problem-exception';
export { ModelSerializerInterceptor } from './response/model-serializer-interceptor';
export { ModelArrayPipe, type ModelArrayPipeOptions } from './pipes/model-array-pipe';
export {
  ModelValidationPipe,
  type ModelValidationPipeOptions,
} from './pipes/model-validation-pipe';
export { wireExceptionFactory } from './stock-pipe/wire-exception-factory';
export { wireValidationOptions } from './stock-pipe/wire-validation-options';
