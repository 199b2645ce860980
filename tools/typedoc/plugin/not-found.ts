import { writeFileSync } from 'node:fs';

import type { Address } from './address.js';
import { contentPolicy } from './content-policy.js';

/**
 * Writes the page that GitHub Pages answers with if there is none. It is shown under any address, however deep, so its links
 * start from the site's own, if that is known.
 */
export function writeNotFound(output: string, address: Address): void {
  const base = address === undefined ? '' : new URL(address).pathname;
  writeFileSync(
    `${output}/404.html`,
    `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="${contentPolicy([])}" />
<title>No such page - databricks-jobs</title>
<meta name="robots" content="noindex" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="${base}assets/icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${base}assets/site.css" />
</head>
<body>
<header class="top"><a class="title" href="${base}index.html">databricks-jobs</a></header>
<main id="content">
<h1>There is no such page</h1>
<p>It may have been renamed. <a href="${base}modules.html">All types</a> has every page of this site, and
<a href="${base}index.html">the home page</a> has a search.</p>
</main>
</body>
</html>
`,
  );
}
