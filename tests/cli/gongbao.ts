import { spawn, type ChildProcess, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built command line; `npm test` builds it first. */
export const mainFile = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

if (!existsSync(mainFile)) throw new Error(`${mainFile} is not there: run npm run build first`);

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const LONGEST_OUTPUT = 512 * 2 ** 20;

/** Runs `gongbao` as a process of its own and waits for it. */
export const gongbao = (args: readonly string[], input: string | Uint8Array = ''): Result => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [mainFile, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: LONGEST_OUTPUT,
  });
  return { code: status, stdout, stderr };
};

/** Runs a line of bash in which `gongbao` is the command line. */
export const bash = (script: string): Result => {
  const prologue = `gongbao() { '${process.execPath}' '${mainFile}' "$@"; }; set -o pipefail; `;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', prologue + script], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
};

/** Starts `gongbao` and leaves its input open. */
export const startGongbao = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [mainFile, ...args], { stdio: ['pipe', 'ignore', 'ignore'] });

/** Lines of `.jsonl` input, every seventh of them bad, with one claim each where they are good. */
export const recordLines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    index % 7 === 6
      ? `{"id":"bad-${index}"}\n`
      : `${JSON.stringify({ id: `r${index}`, text: filler.repeat(1 + (index % 5)) + `云泽市接报警情${index + 2}起。` })}\n`,
  );

/** Text without claims, so that records take their time. */
const filler = '各级各部门认真贯彻落实工作要求，扎实推进各项重点任务，群众的获得感明显增强。'.repeat(4);

/** The objects of NDJSON. */
export const parseLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
