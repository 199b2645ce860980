/** Puts a color around a text, or gives it back as it is. */
export type Paint = (text: string) => string;

/** The colors that the formatters use, by what they mean; the caller decides whether they are colors at all. */
export interface Palette {
  readonly title: Paint;
  readonly label: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warning: Paint;
  readonly active: Paint;
}

const asItIs: Paint = (text) => text;

/** No colors: for pipes and files. */
export const PLAIN_PALETTE: Palette = Object.freeze({
  title: asItIs,
  label: asItIs,
  good: asItIs,
  bad: asItIs,
  warning: asItIs,
  active: asItIs,
});
