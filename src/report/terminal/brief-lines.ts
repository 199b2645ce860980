import type { ChainBrief } from '../facts/chain-brief';
import { PLAIN_PALETTE, type Palette } from '../text/palette';
import { printable } from '../text/printable';
import { shortened } from '../text/shortened';
import { textTable, type Column } from '../text/table';
import { widest } from '../text/widest';
import { shownTime } from '../words/durations';
import { paintOfStanding } from '../words/standing';
import { formatTime } from '../words/time';
import { MARGIN, type Layout } from './layout';
import { messageLines } from './rows';

type ChainColumn = Column<ChainBrief>;

const SHORTEST_NAME = 20;
/** A column is as wide as its widest cell. */
const LONGEST_ID = 40;

/** Runs in a line each, with what they say of their end if that is not success. */
export function briefLines(chains: readonly ChainBrief[], layout: Layout): readonly string[] {
  if (chains.length === 0) return [];
  const room = layout.width - MARGIN.length;
  const table = textTable(chooseColumns(chains, room, layout), chains, layout.palette.label);
  const [, ...lines] = table;
  return chains.flatMap(({ messages }, index) => [
    MARGIN + (lines[index] ?? ''),
    ...messageLines(messages, layout, layout.palette.warning),
  ]);
}

/** If there is no room for a name, the end of the run goes, then the remark. */
function chooseColumns(
  chains: readonly ChainBrief[],
  room: number,
  { palette, timeZone }: Layout,
): readonly ChainColumn[] {
  const longest = widest(chains.map(nameOf));
  const rest: readonly ChainColumn[] = [
    {
      title: '',
      text: ({ runId }) => `run ${shortened(printable(runId ?? '?'), LONGEST_ID)}`,
    },
    { title: '', align: 'right', text: ({ took }) => shownTime(took) },
    { title: '', text: remarkOf },
    {
      title: '',
      text: ({ endedAt }) => (endedAt === undefined ? '' : formatTime(endedAt, timeZone)),
      paint: () => palette.label,
    },
  ];
  for (let count = rest.length; count > 1; count -= 1) {
    const kept = rest.slice(0, count);
    const left = room - widthOf([nameColumn(0, palette), ...kept], chains);
    if (left >= Math.min(longest, SHORTEST_NAME) || count === 2) {
      return [nameColumn(Math.max(Math.min(longest, left), 1), palette), ...kept];
    }
  }
  return rest;
}

function nameColumn(width: number, palette: Palette): ChainColumn {
  return {
    title: '',
    text: (chain) => (width === 0 ? '_' : shortened(nameOf(chain), width)),
    paint: (chain) => paintOfStanding(chain, palette),
  };
}

function nameOf({ name }: ChainBrief): string {
  return printable(name ?? 'Untitled');
}

function remarkOf({ attemptIds, hasRecovered, isPartial }: ChainBrief): string {
  const { length } = attemptIds;
  const parts = [
    length > 1 ? `attempt ${length} of ${length}` : '',
    hasRecovered ? 'repaired' : '',
    isPartial ? 'incomplete' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function widthOf(columns: readonly ChainColumn[], chains: readonly ChainBrief[]): number {
  const plain = columns.map(({ title, align, text }) => ({ title, align, text }));
  return widest(textTable(plain, chains, PLAIN_PALETTE.label));
}
