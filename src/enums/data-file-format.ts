/** Format of the attached data of a dashboard widget. */
export enum DataFileFormat {
  /** Comma-separated values. */
  FILE_FORMAT_CSV = 'FILE_FORMAT_CSV',
  /** Excel workbook. */
  FILE_FORMAT_EXCEL = 'FILE_FORMAT_EXCEL',
  /** Tab-separated values. */
  FILE_FORMAT_TSV = 'FILE_FORMAT_TSV',
  /** No format was chosen. A request with this value is refused. */
  FILE_FORMAT_UNSPECIFIED = 'FILE_FORMAT_UNSPECIFIED',
}
