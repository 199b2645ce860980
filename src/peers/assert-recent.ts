import { plainToInstance } from 'class-transformer';
import { ValidateBy } from 'class-validator';

import { PEER_RANGES } from './peer-ranges';

/** Something of each peer that older versions do not have. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'class-transformer': { plainToInstance },
  'class-validator': { ValidateBy },
};

for (const [peer, exported] of Object.entries(NEEDED)) {
  const missing = Object.keys(exported).find((name) => exported[name] === undefined);
  if (missing !== undefined) {
    throw new Error(
      `databricks-jobs needs ${peer} ${String(PEER_RANGES[peer])}, but finds an older one, which has no ${missing}; ` +
        `update it in the application: npm install ${peer}`,
    );
  }
}
