import { probe } from './probe.mjs';

globalThis.results = probe();
