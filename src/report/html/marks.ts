import type { Standing, StateFacts } from '../facts/state-facts';
import { shownStanding } from '../words/standing';
import { html, type Markup } from './markup';

/** What a mark stands for: a standing, or a success that needed another attempt. */
export type Mark = Standing | 'recovered';

/**
 * The shapes of marks on a field of 1 by 1, so that they differ without color. What failed has the most ink, what succeeded
 * little. A shape inside another is a hole.
 */
const SHAPES: Readonly<Record<Mark, readonly (readonly (readonly [number, number])[])[]>> = {
  failed: [box(0.04), cross()],
  'timed-out': [box(0.04), oblong(0.2, 0.4, 0.8, 0.6)],
  partial: [
    [
      [0.06, 0.06],
      [0.06, 0.94],
      [0.94, 0.94],
    ],
  ],
  unknown: [diamond(0.5), diamond(0.24)],
  active: [
    [
      [0.16, 0.08],
      [0.16, 0.92],
      [0.94, 0.5],
    ],
  ],
  canceled: [box(0.12), box(0.3)],
  skipped: [oblong(0.2, 0.42, 0.8, 0.58)],
  recovered: [box(0.16), oblong(0.42, 0.16, 0.58, 0.84)],
  success: [box(0.28)],
};

/** All marks, what needs attention first. */
export const MARKS = Object.keys(SHAPES) as readonly Mark[];

/** The path of a mark on a field. */
export function markPath(mark: Mark, x: number, y: number, width: number, height: number): string {
  return SHAPES[mark]
    .map((points) => {
      const moves = points.map(([across, down]) =>
        [tenths(x + across * width), tenths(y + down * height)].join(' '),
      );
      return `M${moves.join('L')}Z`;
    })
    .join('');
}

/** What marks refer to; it stands once in the page. */
export function markSymbols(): Markup {
  const symbols = MARKS.map(
    (mark) =>
      html`<symbol id="m-${mark}" viewBox="0 0 16 16"
        ><path fill-rule="evenodd" d="${markPath(mark, 0, 0, 16, 16)}"
      /></symbol>`,
  );
  return html`<svg class="symbols" aria-hidden="true">${symbols}</svg>`;
}

/** A mark with its word. */
export function badge(state: StateFacts): Markup {
  return labelledMark(state.standing, shownStanding(state));
}

/** A mark with a word. */
export function labelledMark(mark: Mark, word: string): Markup {
  return html`<span class="badge ${mark}"
    ><svg class="mark" aria-hidden="true"><use href="#m-${mark}" /></svg>${word}</span
  >`;
}

function oblong(left: number, top: number, right: number, bottom: number) {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
}

function box(inset: number) {
  return oblong(inset, inset, 1 - inset, 1 - inset);
}

function diamond(radius: number) {
  return [
    [0.5, 0.5 - radius],
    [0.5 + radius, 0.5],
    [0.5, 0.5 + radius],
    [0.5 - radius, 0.5],
  ] as const;
}

function cross() {
  const quarter = [
    [0.2, 0.3],
    [0.3, 0.2],
    [0.5, 0.4],
    [0.7, 0.2],
    [0.8, 0.3],
    [0.6, 0.5],
  ] as const;
  return [...quarter, ...quarter.map(([across, down]) => [1 - across, 1 - down] as const)];
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
