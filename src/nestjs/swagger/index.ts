/**
 * OpenAPI for the models with `@nestjs/swagger`. Models show their fields in a document by themselves; importing this
 * module adds their descriptions, and it has decorators for what Swagger cannot see.
 *
 * @packageDocumentation
 */
import './provide-model-descriptions';

export { ApiModelBody, type ApiModelBodyOptions } from './api-model-body';
export { ApiModelProblem } from './api-model-problem';
export { assertModelSchemas, nameModelSchemas } from './model-schemas';
