import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Java or Scala package to install from a Maven repository. */
export class MavenLibrary extends Model {
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
