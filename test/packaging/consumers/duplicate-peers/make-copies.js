'use strict';
const { cpSync } = require('node:fs');

const modules = 'node_modules';

/** A folder whose databricks-jobs is not the consumer's, and has a peer for itself, as where npm cannot share it. */
function copyInto(folder, peer, source = peer) {
  const library = `${folder}/${modules}/databricks-jobs`;
  cpSync(`${modules}/databricks-jobs`, library, { recursive: true });
  if (peer) cpSync(`${modules}/${source}`, `${library}/${modules}/${peer}`, { recursive: true });
  cpSync('programs', folder, { recursive: true });
}

copyInto('twice/library');
copyInto('twice/transformer', 'class-transformer');
copyInto('twice/validator', 'class-validator');
copyInto('twice/validator-0.14', 'class-validator', 'old-validator');
copyInto('twice/reflect', 'reflect-metadata');
copyInto('twice/reflect-0.1', 'reflect-metadata', 'old-reflect');
