// Written by `npm run json-types` from the fields of the class; change them there.
import type { DescriptionElementType } from '../../enums/description-element-type';

/** The JSON of a `AiParseDocumentFunction`: what `toDict()` gives and `fromDict` reads. */
export type AiParseDocumentFunctionJson = {
  /** Version of the output schema, such as `2.0`. */
  version?: string;
  /** Types of page elements that get a description; none if empty. */
  description_element_types?: `${DescriptionElementType}`[];
  /** Volume path for the images of pages and elements. */
  image_output_path?: string;
  /** Pages to parse, counted from 1: numbers and ranges, separated by commas. */
  page_range?: string;
};
