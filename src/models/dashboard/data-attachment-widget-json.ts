// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DataAttachmentWidget`: what `toDict()` gives and `fromDict` reads. */
export type DataAttachmentWidgetJson = {
  /** Id of the page with the widget: `name` of the page in the serialized dashboard. */
  page_id?: string;
  /** Id of the widget: `name` of the widget in the serialized dashboard. */
  widget_id?: string;
};
