/** Length of a period in an incremental refresh policy. */
export enum RefreshGranularity {
  /** A period is one day. */
  REFRESH_GRANULARITY_DAY = 'REFRESH_GRANULARITY_DAY',
  /** A period is one month. */
  REFRESH_GRANULARITY_MONTH = 'REFRESH_GRANULARITY_MONTH',
  /** A period is one quarter of a year. */
  REFRESH_GRANULARITY_QUARTER = 'REFRESH_GRANULARITY_QUARTER',
  /** A period is one year. */
  REFRESH_GRANULARITY_YEAR = 'REFRESH_GRANULARITY_YEAR',
}
