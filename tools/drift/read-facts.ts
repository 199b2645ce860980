import earlier from '../../facts/earlier-releases.json';
import newest from '../../facts/databricks-sdk.json';
import others from '../../facts/other-sources.json';

/** A type of the API: its fields with their types, or its values. */
export interface FactType {
  readonly kind: string;
  readonly fields?: Readonly<Record<string, { readonly type: string }>>;
  readonly values?: readonly string[];
}

/** Types by name. */
export type Facts = Readonly<Record<string, FactType>>;

/** A type in one of the files. Values are listed, or named with the release or source that has them. */
interface StatedType {
  readonly kind: string;
  readonly fields?: Readonly<Record<string, { readonly type: string }>>;
  readonly values?: readonly string[] | Readonly<Record<string, string>>;
  /** Values that the text of the enum or of a field names, but the enum does not list. */
  readonly documented?: readonly string[];
}

type StatedTypes = Readonly<Record<string, StatedType>>;

/** A file of facts_from_sdk.py. */
export interface SdkFacts {
  readonly release: string;
  readonly types: StatedTypes;
}

/** What the models follow: the given release of the SDK, its earlier releases and the other sources. */
export function readFacts(sdk: SdkFacts = newest): Facts {
  return joinFacts([sdk.types, earlier.types, others.types]);
}

/** All types of several files; a type that is in more than one has the fields and values of each. */
export function joinFacts(files: readonly StatedTypes[]): Facts {
  const joined: Record<string, FactType> = {};
  for (const [name, stated] of files.flatMap((types) => Object.entries(types))) {
    const known = joined[name];
    joined[name] =
      stated.kind === 'enum'
        ? { kind: 'enum', values: [...new Set([...(known?.values ?? []), ...valuesOf(stated)])] }
        : { kind: 'model', fields: { ...stated.fields, ...known?.fields } };
  }
  return joined;
}

function valuesOf({ values = [], documented = [] }: StatedType): readonly string[] {
  return [...(Array.isArray(values) ? (values as string[]) : Object.keys(values)), ...documented];
}
