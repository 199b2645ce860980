import { DescriptionElementType } from '../../enums/description-element-type';
import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { AiParseDocumentFunctionJson } from './ai-parse-document-function-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings of a task that runs `ai_parse_document`. */
export class AiParseDocumentFunction extends Model<AiParseDocumentFunctionJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiParseDocumentFunction>;

  /** Version of the output schema, such as `2.0`. */
  @StringField('version', { example: '2.0' })
  version?: string;

  /** Types of page elements that get a description; none if empty. */
  @ArrayField('description_element_types', DescriptionElementType)
  descriptionElementTypes?: DescriptionElementType[];

  /** Volume path for the images of pages and elements. */
  @StringField('image_output_path', { example: '/Volumes/main/support/images' })
  imageOutputPath?: string;

  /** Pages to parse, counted from 1: numbers and ranges, separated by commas. */
  @StringField('page_range', { example: '1,3,5-10' })
  pageRange?: string;
}
