import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

/** Runs a command to its end and gives what it printed; throws where it fails. */
export const run = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`, { cause: error });
};

/** A folder of its own, gone at the end. */
export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'gongbao-package-'));
  return { path, remove: () => rmSync(path, { recursive: true }) };
};

export interface Tarball {
  readonly file: string;
  /** The paths in it. */
  readonly paths: readonly string[];
}

/** Packs what was built, as publishing would. */
export const pack = (folder: string): Tarball => {
  const printed = run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    repository,
  );
  const [packed]: { readonly filename: string; readonly files: readonly { readonly path: string }[] }[] =
    JSON.parse(printed);
  if (packed === undefined) throw new Error(`npm pack printed ${printed}`);
  return { file: join(folder, packed.filename), paths: packed.files.map(({ path }) => path) };
};

/**
 * An empty project with the tarball installed, without a network: the package is unpacked and its dependencies
 * are links to those of the repository. `also` names packages that are installed besides.
 */
export const install = (tarball: Tarball, folder: string, also: readonly string[]): void => {
  const installed = join(folder, 'node_modules', 'gongbao');
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', tarball.file, '--strip-components=1', '-C', installed], folder);
  for (const name of [...Object.keys(manifest.dependencies), ...also]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
};

/** Whether a package is found from a folder: somebody may have installed it further up. */
export const isFoundFrom = (folder: string, name: string): boolean => {
  try {
    createRequire(join(folder, 'index.js')).resolve(name);
    return true;
  } catch {
    return false;
  }
};

/** Writes a file of a project. */
export const write = (folder: string, name: string, content: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

/** The repository's own compiler. */
export const typescript = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
