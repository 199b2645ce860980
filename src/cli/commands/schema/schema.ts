import type { CommandContext } from '../../command-context';
import type { SchemaCommandOptions } from './schema-options';
import { schemaText } from './schema-text';

/** Prints a schema. */
export async function schema(
  context: CommandContext,
  options: SchemaCommandOptions,
): Promise<void> {
  await context.out.line(schemaText(options));
}
