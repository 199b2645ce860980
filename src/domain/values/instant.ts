/** A moment: a Date, or epoch milliseconds as Date.now() gives them. */
export type Instant = Date | number;
