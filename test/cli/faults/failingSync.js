// Preloaded with NODE_OPTIONS=--import: a disk that takes what is written to a journal, and then cannot keep it.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { open } = promises;
promises.open = async (path, ...given) => {
  const file = await open(path, ...given);
  if (String(path).endsWith('journal.jsonl')) {
    const error = Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' });
    file.datasync = () => Promise.reject(error);
  }
  return file;
};
syncBuiltinESMExports();
