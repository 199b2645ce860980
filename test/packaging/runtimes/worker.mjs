import { probe } from './probe.mjs';

export default {
  async fetch() {
    return Response.json(await probe());
  },
};
