import { type Form } from './form';
import { type Random } from './random';
import { type PartTruth } from './truth';

export interface Page<T> {
  readonly items: readonly T[];
  readonly part: PartTruth;
  readonly nextPageToken?: string;
  /** runs/list: the array has more items than the answer. */
  readonly hasMore?: boolean;
}

/** Cuts the entries of a run into pages, in the order in which the form hands them out. runs/list has the first alone. */
export function pagesOf<T extends { readonly run_id?: unknown }>(
  entries: readonly T[],
  form: Form,
  random: Random,
): Page<T>[] {
  const ordered = form.shuffled ? random.shuffled(entries) : [...entries];
  const count = Math.max(1, Math.ceil(ordered.length / form.pageSize));
  const pages = Array.from({ length: count }, (_, index): Page<T> => {
    const from = count === 1 ? 0 : index * form.pageSize;
    const items = count === 1 ? ordered : ordered.slice(from, from + form.pageSize);
    const part: PartTruth = {
      entryRunIds: items.map((item) => String(item.run_id)),
      missing: ordered.length - items.length,
      page: index + 1,
      pages: count,
    };
    const isLast = index === count - 1;
    if (form.from !== 'get') return { items, part, hasMore: !isLast };
    return { items, part, ...(!isLast && { nextPageToken: `page-${index + 2}` }) };
  });
  if (form.from !== 'get') return pages.slice(0, 1);
  if (form.pageOrder === 'last-to-first') return pages.reverse();
  return form.pageOrder === 'shuffled' ? random.shuffled(pages) : pages;
}
