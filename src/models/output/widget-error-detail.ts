import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { WidgetErrorDetailJson } from './widget-error-detail-json';
import type { StandardProps } from '../../model/standard-schema';

/** Why a widget of a dashboard page could not be drawn; found in `widget_error_details`. */
export class WidgetErrorDetail extends Model<WidgetErrorDetailJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<WidgetErrorDetail>;

  /** What went wrong. */
  @StringField('message', { example: 'The warehouse is stopped.' })
  message?: string;
}
