import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const REQUIREMENTS = join(__dirname, 'requirements.txt');
const FOLDER = join(__dirname, '../../../node_modules/.cache/databricks-jobs-oracle');

/**
 * The Python of a virtual environment that holds exactly the pinned packages. The first call makes it, under
 * node_modules/.cache, and later ones find it; other pins make another. The command is `PYTHON`, or `python3`.
 */
export function pythonOfEnvironment(): string {
  const pins = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const environment = join(FOLDER, pins);
  if (!existsSync(environment)) {
    console.log(`making a virtual environment in ${environment}`);
    makeEnvironment(environment);
  }
  return join(environment, 'bin', 'python');
}

/** A session that is stopped half-way, or that runs at the same time, leaves no half environment behind. */
function makeEnvironment(environment: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const made = mkdtempSync(join(FOLDER, 'new-'));
  try {
    run(process.env['PYTHON'] ?? 'python3', ['-m', 'venv', made]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
    run(join(made, 'bin', 'python'), [...pip, '--requirement', REQUIREMENTS]);
    renameSync(made, environment);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(environment)) throw error;
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
