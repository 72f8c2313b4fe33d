// Runs examples/bulletin-tests as its reader would: in a folder of its own, with the packed tarball installed.
//   npm run example
// Then lets one expectation be wrong and looks whether the message names the nearest claim.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongbao-example-'));
const project = join(folder, 'bulletin-tests');

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });

const pack = () => {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: repository, encoding: 'utf8' }));
  return join(folder, filename);
};

// No install scripts: the example needs the prebuilt tokeniser only.
const QUICK = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];

const WRONG = `import { expect, test } from 'vitest';
test('is wrong', () => {
  expect('全市43个派出所完成改革。').toHaveClaim({ metric: '派出所', value: 44, unit: '个' });
});
`;

const SAID = [
  'The nearest is 43个, line 1',
  '«43个»派出所',
  '≠ value   expected 44',
  'received 43',
  '= unit',
];

const checkMessage = () => {
  writeFileSync(join(project, 'tests', 'wrong.test.ts'), WRONG);
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', 'tests/wrong.test.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const missing = SAID.filter((words) => !(stdout + stderr).includes(words));
  if (status === 0) throw new Error('a wrong expectation passed');
  if (missing.length > 0) throw new Error(`the message lacks ${missing.join(', ')}:\n${stdout}${stderr}`);
};

try {
  cpSync(join(repository, 'examples', 'bulletin-tests'), project, {
    recursive: true,
    filter: (path) => !path.endsWith('node_modules'),
  });
  npm(project, 'install', '--save-dev', pack(), ...QUICK);
  npm(project, 'test');
  npm(project, 'run', 'typecheck');
  checkMessage();
  process.stdout.write('The example passes, and a wrong expectation is told with the nearest claim.\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
