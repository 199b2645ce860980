import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { toText } from '../../../test/helpers/draft';
import { parseExact } from '../exact-json';
import type { Sample } from '../sample';
import type { Verdict } from '../verdict';

type Answer = { readonly dict: string } | { readonly error: string; readonly message: string };

interface Waiting {
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: Error) => void;
}

/** The Python package in a separate process, which reads one batch of documents after the other. */
export class PythonPackage {
  readonly #child: ChildProcess;
  readonly #waiting: Waiting[] = [];

  constructor(python: string) {
    const args = ['-u', join(__dirname, 'serve.py')];
    this.#child = spawn(python, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.on('error', (error) => {
      this.#fail(error);
    });
    this.#child.on('exit', (code) => {
      this.#fail(new Error(`the Python process ended with ${code ?? 'a signal'}`));
    });
    createInterface({ input: this.#child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      this.#waiting.shift()?.resolve(JSON.parse(line) as Answer[]);
    });
  }

  /** What the package makes of each document, in the same order. */
  async read(samples: readonly Sample[]): Promise<readonly Verdict[]> {
    if (samples.length === 0) return [];
    const request = samples.map(({ model, document }) => [model, toText(document)]);
    const answers = await new Promise<readonly Answer[]>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    });
    return answers.map(toVerdict);
  }

  close(): void {
    this.#child.stdin?.end();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

/** Whatever exception it raises, the Python package does not read the document. */
function toVerdict(answer: Answer): Verdict {
  if ('dict' in answer) return { dict: parseExact(answer.dict) };
  return { ...answer, issues: [], isBroken: false };
}
