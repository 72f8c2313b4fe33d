import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.GONGBAO_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

/**
 * A path in the folder of reference data, which is no part of the project: the folder named by GONGBAO_SHARED,
 * or `shared` beside the repository. Null where it is not there.
 */
export const sharedPath = (...names) => {
  const path = join(folder, ...names);
  return existsSync(path) ? path : null;
};
