// Writes fixtures/NAME.expected.json from what the library gives now. Read the difference before you commit it:
// the file says what is right, not what happens to come out.
//   npm run expected
import { execFileSync } from 'node:child_process';

execFileSync('npx', ['vitest', 'run', 'tests/fixtures.test.ts', 'tests/readme.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, GONGBAO_WRITE_EXPECTED: '1' },
});
