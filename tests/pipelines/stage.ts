import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { mainFile } from '../cli/gongbao.js';

/** A folder in which shell scripts find `gongbao` as a program, as engines do. */
export interface Workplace {
  readonly folder: string;
  /** Writes a file of the folder and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  /** Runs a script of a POSIX shell in the folder; ended where it takes longer than a test may. */
  readonly sh: (script: string) => Ran;
  /** The same for bash, which has PIPESTATUS and >( ). */
  readonly bash: (script: string) => Ran;
  readonly remove: () => void;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const LONGEST_RUN = 50_000;
const LONGEST_OUTPUT = 64 * 2 ** 20;

/** Makes a folder of its own. */
export const openWorkplace = (): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-pipelines-'));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const program = file('gongbao', `#!/bin/sh\nexec '${process.execPath}' '${mainFile}' "$@"\n`);
  chmodSync(program, 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` };
  const run =
    (shell: string) =>
    (script: string): Ran => {
      const options = { cwd: folder, env, timeout: LONGEST_RUN, maxBuffer: LONGEST_OUTPUT };
      const { status, stdout, stderr } = spawnSync(shell, ['-c', script], options);
      return { code: status, stdout, stderr: stderr.toString() };
    };
  return {
    folder,
    file,
    sh: run('sh'),
    bash: run('bash'),
    remove: () => rmSync(folder, { recursive: true }),
  };
};

/** Lines of NDJSON. */
export const ndjson = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** Whether a program is installed here. */
export const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
