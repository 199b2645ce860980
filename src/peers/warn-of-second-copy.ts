import { Expose } from 'class-transformer';

/** The code of the warning, by which Node can be told not to show it. */
export const SECOND_COPY = 'DATABRICKS_JOBS_SECOND_COPY';

// The copy that another package has for itself is that package's own business; pnpm keeps all copies in such a place.
const ENTRY = /[\\/]class-transformer[\\/]cjs[\\/]index\.js$/;
const PRIVATE =
  /[\\/]node_modules[\\/](?!\.pnpm[\\/])(?:@[^\\/]+[\\/])?[^\\/]+[\\/]node_modules[\\/]class-transformer[\\/]/;

interface CachedModule {
  readonly exports?: { readonly Expose?: unknown };
}

/**
 * Warns where the process has loaded a class-transformer that is not the one of this package: it knows nothing of the
 * models, and its `instanceToPlain` writes property names where JSON names are due. To be called when the
 * application's own imports are done. Where this package's own copy is not among the modules, nothing can be said:
 * it is part of a bundle, or in a test runner's sandbox.
 */
export function warnOfSecondCopy(loaded: Readonly<Record<string, unknown>>): void {
  const copies = Object.keys(loaded).filter((path) => ENTRY.test(path));
  const others = copies.filter((path) => !isOurs(loaded[path]));
  const unknowing = others.filter((path) => !PRIVATE.test(path));
  if (unknowing.length === 0 || others.length === copies.length) return;
  process.emitWarning(
    `class-transformer is loaded twice: databricks-jobs has put its decorators into another copy than ${unknowing.join(', ')}, ` +
      'which will therefore neither read nor write JSON names of models. Both must be one: see `npm ls class-transformer`, ' +
      'and run `npm dedupe`, or install the same version in the application. Harmless where that copy meets no model',
    { type: 'DatabricksJobsWarning', code: SECOND_COPY },
  );
}

function isOurs(module: unknown): boolean {
  return (module as CachedModule).exports?.Expose === Expose;
}

/** The CommonJS modules of this process by path; none where the runtime is not Node. */
export function loadedModules(): Readonly<Record<string, unknown>> {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return {};
  return process.getBuiltinModule('node:module').createRequire(process.execPath).cache;
}
