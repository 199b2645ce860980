import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

import { distDirectory, rootDirectory } from './paths.mjs';

/** The entry points and the names of their reports; what the first report holds is not told again in the others. */
const ENTRIES = [
  ['index', 'databricks-jobs'],
  ['light/index', 'light'],
  ['nestjs/index', 'nestjs'],
  ['nestjs/swagger/index', 'nestjs-swagger'],
  ['rows/index', 'rows'],
];
const MAIN_REPORT = `${ENTRIES[0][1]}.api.md`;

const MESSAGES = {
  // Everything that is exported is public, and @internal is stripped from the declarations.
  'ae-missing-release-tag': { logLevel: 'none' },
  // Links are the reference site's, whose build checks them.
  'ae-unresolved-link': { logLevel: 'none' },
};

/** Writes the report of each entry point; throws where a type of its surface is in no report. */
export function reportDeclarations(folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'databricks-jobs-extractor-'));
  try {
    const problems = ENTRIES.flatMap(([entry, name]) => extract(entry, name, folder, temporary));
    const unreported = problems.filter((problem) => !isInMainReport(problem, folder));
    if (unreported.length > 0) throw new Error(unreported.map(({ text }) => text).join('\n  '));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function extract(entry, name, folder, temporary) {
  const problems = [];
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: `${rootDirectory}package.json`,
    configObject: {
      projectFolder: rootDirectory,
      mainEntryPointFilePath: `${distDirectory}${entry}.d.ts`,
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: `${rootDirectory}tsconfig.build.json` },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: folder,
        reportTempFolder: temporary,
        includeForgottenExports: name === ENTRIES[0][1],
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'warning' } },
        extractorMessageReporting: { default: { logLevel: 'warning' }, ...MESSAGES },
        tsdocMessageReporting: { default: { logLevel: 'warning' } },
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      const isProblem = message.logLevel === 'warning' || message.logLevel === 'error';
      if (isProblem && message.category !== 'console') problems.push(message);
    },
  });
  return problems;
}

/** True where a type is not exported by the entry that uses it, but the first report holds it. */
function isInMainReport({ messageId, text }, folder) {
  const symbol = /^The symbol "(\w+)" needs to be exported/.exec(text)?.[1];
  if (messageId !== 'ae-forgotten-export' || symbol === undefined) return false;
  const report = readFileSync(join(folder, MAIN_REPORT), 'utf8');
  return new RegExp(`^(\\w+ )*(class|enum|interface|type) ${symbol}\\b`, 'm').test(report);
}
