import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DbtOutputJson } from './dbt-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** Where the artifacts of a dbt task are; found in `dbt_output` of an output. */
export class DbtOutput extends Model<DbtOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtOutput>;

  /**
   * Pre-signed URL of the compressed artifacts, valid for 30 minutes. Set once the run has ended.
   * Masked, since whoever has it can download them.
   */
  @StringField('artifacts_link', {
    secret: true,
    example: 'https://example.blob.core.windows.net/artifacts/dbt.tar.gz?sig=3f8a1c2e',
  })
  artifactsLink?: string;

  /** Headers to send when `artifacts_link` is fetched. The values are masked. */
  @MapField('artifacts_headers', 'string', {
    secret: true,
    example: { 'x-ms-version': '2023-11-03' },
  })
  artifactsHeaders?: Record<string, string>;
}
