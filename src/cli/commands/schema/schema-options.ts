import { Option, type Command } from 'commander';
import { TABLE_NAMES, type TableName } from '../../../rows/tables/table-names';

/** What a schema can be for. */
const SCHEMA_TARGETS = [
  'spark',
  'duckdb',
  'json-schema',
  'json-schema-draft-07',
  'openapi',
] as const;

/** What the caller of `schema` asks for. */
export interface SchemaCommandOptions {
  readonly for: (typeof SCHEMA_TARGETS)[number];
  readonly table?: TableName;
}

/** Adds the options of `schema` to a command. */
export function addSchemaOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--for <target>', 'who reads the schema')
        .choices(SCHEMA_TARGETS)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--table <table>',
        'the schema of a table of export; else that of the documents of runs',
      ).choices(TABLE_NAMES),
    );
}
