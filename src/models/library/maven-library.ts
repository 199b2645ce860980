import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { MavenLibraryJson } from './maven-library-json';
import type { StandardProps } from '../../model/standard-schema';

/** Java or Scala package to install from a Maven repository. */
export class MavenLibrary extends Model<MavenLibraryJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<MavenLibrary>;

  /** Maven coordinates, of the form `group:artifact:version`. */
  @StringField('coordinates', { required: true, example: 'org.jsoup:jsoup:1.17.2' })
  coordinates!: string;

  /** Repository to install from. Default: Maven Central and Spark Packages. */
  @StringField('repo', { example: 'https://maven.example.com/releases' })
  repo?: string;

  /** Dependencies to leave out, each of the form `group:artifact`. */
  @ArrayField('exclusions', 'string', { example: ['org.slf4j:slf4j-api'] })
  exclusions?: string[];
}
