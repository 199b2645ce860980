/** The program 13 of the issue "Nest, exactly as Nest is". */
import { ApiProperty } from '@nestjs/swagger';

import { ModelUsageError, Run } from '../../../src';
import { assertModelSchemas } from '../../../src/nestjs/swagger';
import { errorOf } from '../../helpers/error-of';
import { documentOf } from '../document-of';

class Task {}
ApiProperty({ type: String })(Task.prototype, 'title');

it('13: a schema of one name is refused', async () => {
  assertModelSchemas(await documentOf([Run]));
  const taken = await documentOf([Run, Task]);
  const error = errorOf(ModelUsageError, () => {
    assertModelSchemas(taken);
  });
  expect(error.message).toContain('the OpenAPI schemas Task are not those');
});
