import type { ReferenceContext } from './context.js';
import { layOutMap, NODE_HEIGHT, type MapNode } from './map-layout.js';
import type { Site } from './site.js';

/** The map of the models as SVG with a link on every name. It is coloured by the page's styles. */
export function drawMap(context: ReferenceContext): string {
  const { nodes, width, height } = layOutMap(context.site.usage);
  const size = `width="${round(width)}" height="${round(height)}"`;
  return [
    '<div class="map" tabindex="0" role="region" aria-label="Map of the models, wider than small screens">',
    `<svg ${size} viewBox="0 0 ${round(width)} ${round(height)}" xmlns="http://www.w3.org/2000/svg">`,
    ...nodes.map(lineTo),
    ...nodes.map((node) => box(context, node)),
    '</svg></div>',
  ].join('');
}

function lineTo({ parent, x, y }: MapNode): string {
  if (!parent) return '';
  const fromX = parent.x + parent.width;
  const fromY = parent.y + NODE_HEIGHT / 2;
  const toY = y + NODE_HEIGHT / 2;
  const bend = (fromX + x) / 2;
  const points = [bend, fromY, bend, toY, x, toY].map(round).join(' ');
  return `<path d="M${round(fromX)} ${round(fromY)}C${points}"/>`;
}

function box(context: ReferenceContext, { name, x, y, width }: MapNode): string {
  return (
    `<a href="${context.hrefOf(name)}" class="subject-${String(subjectAt(context.site, name))}">` +
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${String(NODE_HEIGHT)}" rx="5"/>` +
    `<text x="${round(x + 7)}" y="${round(y + 16.5)}">${name}</text></a>`
  );
}

/** A colour for each subject, spread evenly: in the style file, since no page may have styles of its own. */
export function mapStyles({ subjects }: Site): string {
  return subjects
    .map((_, at) => `.subject-${String(at)}{--hue:${round((at * 360) / subjects.length)}}\n`)
    .join('');
}

function subjectAt({ subjects }: Site, name: string): number {
  return subjects.findIndex(({ pages }) => pages.some((page) => page.name === name));
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
