import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'rolldown/utils';

/**
 * Lets Node itself load the pure sources. Vitest would look every imported name up in an object at each use, which
 * makes the kernel six times as slow; what is loaded is the same source, read at the moment of the import.
 */
export async function load(url, context, next) {
  if (url.endsWith('.ts'))
    return { format: 'module', shortCircuit: true, source: await typescript(fileURLToPath(url)) };
  if (url.endsWith('/package.json')) {
    const { version } = JSON.parse(await readFile(new URL(url), 'utf8'));
    return { format: 'module', shortCircuit: true, source: `export const version = ${JSON.stringify(version)};` };
  }
  return next(url, context);
}

async function typescript(path) {
  const { code, map, errors } = await transform(path, await readFile(path, 'utf8'), { sourcemap: true });
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => `${path}: ${message}`).join('\n'));
  const inline = Buffer.from(JSON.stringify(map)).toString('base64');
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}`;
}
