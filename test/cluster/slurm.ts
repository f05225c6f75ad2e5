import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { totalmem, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const startTimeout = 30_000;
const stopTimeout = 10_000;
/** What the kernel has room for in the address of a socket. */
const longestSocketPath = 107;

export type Slurm =
  /** The commands (`sbatch`, `squeue`, ...) reach it with `env`. */
  | { ok: true; env: NodeJS.ProcessEnv; stop: () => Promise<void> }
  /** Why there is none, for a test that is skipped to say. */
  | { ok: false; reason: string };

interface Daemon {
  name: string;
  child: ChildProcess;
  ended: Promise<void>;
}

/**
 * Starts a Slurm cluster of this one machine, which runs two one-core tasks at the same time and answers on the
 * loopback address only. All its files go into `folder`: an existing, empty one, with no space in its path.
 */
export async function startSlurm(folder: string): Promise<Slurm> {
  const env = environment(folder);
  const missing = ['munged', 'slurmctld', 'slurmd', 'sbatch'].filter((name) => !isOnPath(name, env.PATH));
  if (missing.length > 0) return { ok: false, reason: `not installed: ${missing.join(', ')}` };
  const socket = join(folder, 'munge.sock');
  if (socket.length > longestSocketPath) return { ok: false, reason: `path too long for a socket: ${socket}` };

  const daemons: Daemon[] = [];
  const launch = async (name: string, ...args: string[]): Promise<void> => {
    const log = await open(join(folder, `${name}.out`), 'w');
    const child = spawn(name, args, { cwd: folder, env, stdio: ['ignore', log.fd, log.fd] });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
      child.once('error', () => {
        resolve();
      });
    });
    daemons.push({ name, child, ended });
    await log.close();
  };
  // A test run that ends early leaves no daemon behind, though its tasks run on to their end.
  const killAll = (): void => {
    for (const { child } of daemons) child.kill('SIGKILL');
  };
  process.once('exit', killAll);
  const endAll = async (): Promise<void> => {
    // In reverse, since each needs those before it to end well.
    for (const daemon of daemons.splice(0).reverse()) await end(daemon);
    process.off('exit', killAll);
  };
  const stop = async (): Promise<void> => {
    if (daemons.length > 0 && daemons.every(isAlive)) await cancelAll(env);
    await endAll();
  };

  try {
    const [controllerPort, nodePort] = await freePorts(2);
    await mkdir(join(folder, 'state'), { recursive: true });
    await mkdir(join(folder, 'spool'), { recursive: true });
    await writeFile(join(folder, 'munge.key'), randomBytes(128), { mode: 0o400 });
    await writeFile(join(folder, 'slurm.conf'), configuration(folder, socket, controllerPort, nodePort));
    // The plugin for version 2 wants systemd; that for version 1 asks for nothing, as long as no other plugin uses it.
    await writeFile(join(folder, 'cgroup.conf'), 'CgroupPlugin=cgroup/v1\n');

    // Without --force, munged turns down folders such as those of mkdtemp, which other users cannot enter.
    const files = ['key', 'seed'].map((file) => `--${file}-file=${join(folder, `munge.${file}`)}`);
    await launch('munged', '--foreground', '--force', `--socket=${socket}`, `--pid-file=${socket}.pid`, ...files);
    await until(async () => (await output('munge', ['--no-input', `--socket=${socket}`], env)) !== undefined, daemons);
    await launch('slurmctld', '-D');
    await launch('slurmd', '-D', '-N', 'localhost');
    await until(async () => (await output('sinfo', ['-h', '-o', '%T'], env)) === 'idle\n', daemons);
    return { ok: true, env, stop };
  } catch (error) {
    await endAll();
    return { ok: false, reason: [String(error), ...(await lastOutput(folder))].join('\n') };
  }
}

function environment(folder: string): NodeJS.ProcessEnv {
  // What a surrounding Slurm, or its user's settings, would have the commands do is not for this one.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(SLURM|SBATCH|SQUEUE|SINFO|SCANCEL|SALLOC)_/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    // Daemons are in folders that not every user's PATH has.
    PATH: [process.env.PATH ?? '/usr/bin:/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'].join(':'),
    SLURM_CONF: join(folder, 'slurm.conf'),
  };
}

function configuration(folder: string, socket: string, controllerPort: number, nodePort: number): string {
  const user = userInfo().username;
  return `ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=${controllerPort}
SlurmdPort=${nodePort}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
AuthInfo=socket=${socket}
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
MailProg=/bin/true

# A sandbox has no cgroups to track processes with.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none

# Tasks share the node by the core. The node counts as having two, whatever this machine has.
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
NodeName=localhost NodeAddr=127.0.0.1 CPUs=2 RealMemory=${Math.floor(totalmem() / 2 ** 20)}
PartitionName=test Nodes=localhost Default=YES

# The defaults suit clusters with thousands of jobs: six tasks of a second took 42 s.
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0,bf_interval=1
KillWait=1
ReturnToService=2
`;
}

function isOnPath(name: string, path = ''): boolean {
  return path.split(':').some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Ports that nothing listens on; all are held until the last is found, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** What a command prints; nothing if it fails, as it does while the daemons are not up. */
async function output(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return run(name, args, { env }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

async function until(isTrue: () => Promise<boolean>, daemons: Daemon[]): Promise<void> {
  const deadline = Date.now() + startTimeout;
  while (!(await isTrue())) {
    const dead = daemons.find((daemon) => !isAlive(daemon));
    if (dead) throw new Error(`${dead.name} ended while Slurm was starting`);
    if (Date.now() > deadline) throw new Error(`Slurm was not up after ${startTimeout / 1000} s`);
    await sleep(50);
  }
}

function isAlive({ child }: Daemon): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Without this, tasks that still run would outlive the daemons. */
async function cancelAll(env: NodeJS.ProcessEnv): Promise<void> {
  const deadline = Date.now() + stopTimeout;
  const options = { env, timeout: stopTimeout };
  try {
    await run('scancel', ['--user', userInfo().username], options);
    while ((await run('squeue', ['-h'], options)).stdout !== '' && Date.now() < deadline) await sleep(50);
  } catch {
    // The daemons have to end all the same.
  }
}

async function end({ child, ended }: Daemon): Promise<void> {
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), stopTimeout);
  await ended;
  clearTimeout(forced);
}

async function lastOutput(folder: string): Promise<string[]> {
  const names = ['munged', 'slurmctld', 'slurmd'];
  const outputs = await Promise.all(names.map((name) => readFile(join(folder, `${name}.out`), 'utf8').catch(() => '')));
  return outputs.flatMap((output) => output.trimEnd().split('\n').slice(-5)).filter((line) => line !== '');
}
