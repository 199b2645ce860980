import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

import { pin } from './pin.mjs';

const SERVER = fileURLToPath(new URL('server.mjs', import.meta.url));

/** The client has the core 0. */
const SERVER_CORE = 1;

/** A server in another process, and one connection to it. */
export class Service {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #process;
  #port;

  constructor(process, port) {
    this.#process = process;
    this.#port = port;
  }

  /** Starts the server that has the named pipe. */
  static async start(pipe) {
    const child = fork(SERVER, [pipe]);
    const [port] = await once(child, 'message');
    pin(child.pid, SERVER_CORE);
    return new Service(child, port);
  }

  /** Posts a run, and waits for the whole answer. */
  post(body) {
    return new Promise((resolve, reject) => {
      const sent = request({
        port: this.#port,
        host: '127.0.0.1',
        path: '/runs',
        method: 'POST',
        agent: this.#agent,
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`${response.statusCode}: ${text}`)),
        );
      });
      sent.end(body);
    });
  }

  stop() {
    this.#agent.destroy();
    this.#process.disconnect();
  }
}
