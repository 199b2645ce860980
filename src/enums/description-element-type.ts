/** Page elements that `ai_parse_document` describes. */
export enum DescriptionElementType {
  /** Every supported type of element. */
  DESCRIPTION_ELEMENT_TYPE_ALL = 'DESCRIPTION_ELEMENT_TYPE_ALL',
  /** Figures. */
  DESCRIPTION_ELEMENT_TYPE_FIGURE = 'DESCRIPTION_ELEMENT_TYPE_FIGURE',
}
