import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the command line, the library, the page and the page in one file, unless they are there already and come from these very
 * sources: installing builds them too, so that the tests which follow need not.
 */
const stamp = 'dist/built.txt';
const notRead = ['.ci', '.git', 'coverage', 'dist', 'node_modules', 'release', 'test'];
const sources = readdirSync('.').filter((name) => !notRead.includes(name));
const results = ['dist', 'release'];

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== state()) {
  for (const script of ['build:node', 'build:library', 'build:page']) {
    const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit', shell: true });
    if (status !== 0) process.exit(status ?? 1);
  }
  writeFileSync(stamp, state());
}

/** By content, since a clone, a copy or a checkout of another version sets times as it likes. */
function state() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...sources, ...results].filter(existsSync).flatMap(filesIn)) {
    hash
      .update(file)
      .update('\0')
      .update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).sort();
  return names.flatMap((name) => filesIn(join(place, name))).filter((file) => file !== join(stamp));
}
