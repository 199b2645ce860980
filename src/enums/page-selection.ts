/** Pages of a dashboard in the attached PDF. If it is missing, the PDF shows the first page. */
export enum PageSelection {
  /** All pages. */
  PAGE_SELECTION_ALL = 'PAGE_SELECTION_ALL',
  /** The pages listed in `page_ids`. */
  PAGE_SELECTION_SUBSET = 'PAGE_SELECTION_SUBSET',
}
