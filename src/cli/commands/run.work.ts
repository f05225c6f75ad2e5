import { join } from 'node:path';
import { jobsOf, outcomesOf } from '../../experiment/run/ensemble.ts';
import { everyWeek } from '../../experiment/run/recording.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { measuresOf } from '../measures.ts';
import { openProgress } from '../progress.ts';
import { csvResult, jsonResult, textResult, type Result } from '../results.ts';
import { loadScenarios, withWeeks, type LoadedScenario } from '../scenarios.ts';
import { makeFolder, openFile, standardOutput, type Sink } from '../sink.ts';
import type { Terminal } from '../terminal.ts';
import { openPool, threadsFor } from '../pool.ts';
import { failureText } from '../report/failure.ts';
import type { RunOptions } from './run.ts';

/** Runs scenarios one after another, each on all cores; what comes out is written as the runs end. */
export async function run(options: RunOptions, terminal: Terminal): Promise<number> {
  const wanted = measuresOf(options.measure, []);
  const loaded = await loadScenarios(options.files, options, terminal);
  if (!loaded) return 2;
  const scenarios = loaded.map((one) => withWeeks(one, options.weeks, terminal));
  for (const one of scenarios) checkPeopleWeek(one, options.people);
  for (const { scenario, source } of scenarios) {
    if (!scenario.sweep) continue;
    const message = words(
      `${source.name}: its sweep is not run by this command, only the scenario itself`,
      `${source.name}: de sweep wordt met deze opdracht niet gedaan, alleen het scenario zelf`,
    );
    terminal.complain(message[terminal.language]);
  }

  const results = await resultsOf(scenarios, wanted, options, terminal);
  const runs = scenarios.reduce((sum, { scenario }) => sum + scenario.run.replicates, 0);
  const progress = await openProgress(runs, terminal);
  const pool = openPool(threadsFor(runs, options.workers));
  const runner = progress.counting(pool.run);
  let failed = 0;
  try {
    for (const [s, { scenario, source }] of scenarios.entries()) {
      const result = results[s];
      await result.open();
      const people = options.people === undefined ? {} : { people: [options.people] };
      const wanted = { recording: { ...everyWeek(result.measures), ...people } };
      for await (const outcome of outcomesOf(jobsOf(scenario, wanted), runner)) {
        if (outcome.status === 'done') await result.take(outcome);
        else {
          failed++;
          terminal.complain(`${source.name}, ${failureText(outcome)}`);
        }
      }
      if (s === scenarios.length - 1) progress.stop();
      await result.close();
    }
  } finally {
    progress.stop();
    await pool.close();
  }
  return failed > 0 ? 70 : 0;
}

function checkPeopleWeek({ scenario, source }: LoadedScenario, people: number | undefined): void {
  const { weeks } = scenario.run;
  if (people === undefined || people <= weeks) return;
  throw new BadInput(
    words(
      `--people ${people}: ${source.name} has no such week; expected 0 to ${weeks}`,
      `--people ${people}: ${source.name} heeft die week niet; verwacht: 0 tot en met ${weeks}`,
    ),
  );
}

/** What becomes of each scenario's runs: on standard output, or as files in a folder. */
async function resultsOf(
  scenarios: readonly LoadedScenario[],
  wanted: Result['measures'],
  { format, out, people, set }: RunOptions,
  terminal: Terminal,
): Promise<readonly Result[]> {
  const sinkOf = await sinksIn(out, terminal);
  const names = distinctNames(scenarios);
  return Promise.all(
    scenarios.map(async ({ scenario }, s): Promise<Result> => {
      const of = {
        scenario,
        name: names[s],
        wanted,
        changed: set.map(({ path, value }) => `${path}=${value}`),
        place: { index: s, count: scenarios.length, inFile: out !== undefined },
      };
      switch (format) {
        case 'json':
          return jsonResult(of, await sinkOf(`${names[s]}.json`));
        case 'csv': {
          if (people === undefined) return csvResult(of, await sinkOf(`${names[s]}.csv`), undefined);
          const peopleSink = await sinkOf(`${names[s]}-people.csv`);
          return csvResult(of, out === undefined ? undefined : await sinkOf(`${names[s]}.csv`), peopleSink);
        }
        case 'text': {
          const weeks = out === undefined ? undefined : await sinkOf(`${names[s]}.csv`);
          const everyone =
            out === undefined || people === undefined ? undefined : await sinkOf(`${names[s]}-people.csv`);
          return textResult(of, terminal, weeks, everyone);
        }
      }
    }),
  );
}

async function sinksIn(out: string | undefined, terminal: Terminal): Promise<(file: string) => Promise<Sink>> {
  if (out === undefined) return () => Promise.resolve(standardOutput);
  try {
    await makeFolder(out);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput(
      words(`--out ${out}: cannot be made a folder (${reason})`, `--out ${out}: is niet als map te maken (${reason})`),
    );
  }
  return (file) => {
    const path = join(out, file);
    terminal.complain(words(`writes ${path}`, `schrijft ${path}`)[terminal.language]);
    return openFile(path);
  };
}

/** Names of files by the same name in other folders get a number. */
function distinctNames(scenarios: readonly LoadedScenario[]): readonly string[] {
  const seen = new Map<string, number>();
  return scenarios.map(({ source: { name } }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}
