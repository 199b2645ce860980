import * as transformer from 'class-transformer';
import * as validator from 'class-validator';
import * as library from 'databricks-jobs';

import { checkPackage } from './shared/checks.mjs';

await checkPackage({ library, transformer, validator });
