import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { root } from '../cli/selfsteer.ts';

/** An otherwise empty folder in which the package is installed as it would be published, but without a network. */
export interface Installed {
  readonly folder: string;
  /** Where the package lies. */
  readonly selfsteer: string;
  /** Runs Node in the folder; gives what it printed. Throws where that ends in an error. */
  node(...args: readonly string[]): string;
  remove(): void;
}

export function installed(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  const modules = join(folder, 'node_modules');
  const selfsteer = join(modules, 'selfsteer');
  mkdirSync(selfsteer, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const file = execFileSync('npm', packing, { cwd: root, encoding: 'utf8', shell: true }).trim();
  execFileSync('tar', ['-xzf', join(folder, file), '-C', selfsteer, '--strip-components=1']);
  // What npm would fetch lies here already.
  for (const name of Object.keys(packageFile.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  return {
    folder,
    selfsteer,
    node(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
