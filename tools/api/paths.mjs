import { fileURLToPath } from 'node:url';

export const rootDirectory = fileURLToPath(new URL('../..', import.meta.url));
export const reportDirectory = `${rootDirectory}api/`;
export const distDirectory = `${rootDirectory}dist/`;
