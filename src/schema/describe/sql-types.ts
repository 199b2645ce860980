/** How an engine writes the types of columns. */
export interface SqlTypes {
  readonly text: string;
  /** A whole number of 64 bits. */
  readonly integer: string;
  readonly number: string;
  readonly boolean: string;
  /** A moment in UTC. */
  readonly timestamp: string;
  /** Any JSON value, as its text. */
  readonly json: string;
  list(items: string): string;
  /** Values by text. */
  map(values: string): string;
  struct(fields: readonly (readonly [name: string, type: string])[]): string;
  /** The name of a column or a field. */
  name(name: string): string;
}

/** The types of Spark, in its DDL. */
export const SPARK_TYPES: SqlTypes = {
  text: 'STRING',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  timestamp: 'TIMESTAMP',
  json: 'STRING',
  list: (items) => `ARRAY<${items}>`,
  map: (values) => `MAP<STRING, ${values}>`,
  struct: (fields) => `STRUCT<${fields.map(([name, type]) => `\`${name}\`: ${type}`).join(', ')}>`,
  name: (name) => `\`${name}\``,
};

/** The types of DuckDB. */
export const DUCKDB_TYPES: SqlTypes = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  timestamp: 'TIMESTAMP',
  json: 'JSON',
  list: (items) => `${items}[]`,
  map: (values) => `MAP(VARCHAR, ${values})`,
  struct: (fields) => `STRUCT(${fields.map(([name, type]) => `"${name}" ${type}`).join(', ')})`,
  name: (name) => `"${name}"`,
};
