import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const ROOT = `${process.cwd()}/`;
const FOLDER = `${ROOT}tools/explorer/`;

/** The policy of the page forbids to generate code, and even the library's question whether it may is reported. */
const WITHOUT_CODE_GENERATION: Plugin = {
  name: 'without-code-generation',
  setup(build) {
    build.onLoad({ filter: /\/src\/codegen\/can-generate-code\.ts$/ }, () => ({
      contents: 'export const canGenerateCode = () => false;',
    }));
  },
};

const OPTIONS = {
  bundle: true,
  logLevel: 'warning',
  minify: true,
  target: 'es2022',
  // Messages name the models by their classes.
  keepNames: true,
  tsconfig: `${ROOT}tsconfig.build.json`,
} as const satisfies BuildOptions;

/**
 * How the script of the explorer is bundled; the check of the site bundles the same way.
 * @public
 */
export const SCRIPT_OPTIONS = { ...OPTIONS, plugins: [WITHOUT_CODE_GENERATION] };

/**
 * Bundles the script and the style of the explorer. The script holds the library from its source, with its real peers, so that
 * what it says of a document is what the library says.
 *
 * It is no worker: a page's policy does not hold for a worker that comes from a server, which could send what it is given.
 */
export async function writeExplorerFiles(output: string): Promise<void> {
  await build({
    ...SCRIPT_OPTIONS,
    entryPoints: [`${FOLDER}main.ts`],
    outfile: `${output}/assets/explorer.js`,
  });
  const style = readFileSync(`${FOLDER}explorer.css`, 'utf8') + (await reportStyle());
  writeFileSync(`${output}/assets/explorer.css`, style);
}

/**
 * The style of the HTML report for the part of the page that is made by its code. Its colours, of light and dark, follow the theme
 * of the site.
 */
async function reportStyle(): Promise<string> {
  const outfile = `${ROOT}node_modules/.cache/databricks-jobs-docs/report-style.cjs`;
  const entryPoints = [`${ROOT}src/report/html/style.ts`];
  await build({ ...OPTIONS, format: 'cjs', entryPoints, outfile });
  const { STYLE } = createRequire(outfile)(outfile) as { readonly STYLE: string };
  const [light = [], dark = []] = [...STYLE.matchAll(/:root\{([^}]*)\}/g)].map(([, block = '']) =>
    [...block.matchAll(/(--[\w-]+):([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const darkOf = new Map(dark as [string, string][]);
  const colours = (light as [string, string][]).map(
    ([name, value]) => `${name}:light-dark(${value},${darkOf.get(name) ?? value})`,
  );
  return `.report{${colours.join(';')};color:var(--fg);background:var(--bg)}\n.report{${STYLE}}\n`;
}
