/** The other half of the program 13 of the issue "Nest, exactly as Nest is". */
import { ApiProperty } from '@nestjs/swagger';

import { Run } from '../../../src';
import { assertModelSchemas, nameModelSchemas } from '../../../src/nestjs/swagger';
import { documentOf } from '../document-of';

class Task {}
ApiProperty({ type: String })(Task.prototype, 'title');

it('13: a prefix keeps the schemas apart', async () => {
  nameModelSchemas((name) => `Databricks${name}`);
  const document = await documentOf([Run, Task]);
  assertModelSchemas(document);
  const schemas = document.components?.schemas ?? {};
  expect(schemas['Task']).toEqual({
    type: 'object',
    properties: { title: { type: 'string' } },
    required: ['title'],
  });
  expect(Object.keys(schemas).filter((name) => !name.startsWith('Databricks'))).toEqual(['Task']);
  const references = JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)/g);
  const missing = Array.from(references, ([, name]) => name as string).filter(
    (name) => !Object.hasOwn(schemas, name),
  );
  expect([...new Set(missing)]).toEqual([]);
});
