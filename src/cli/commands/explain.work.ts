import { explain } from '../../model/explain.ts';
import { compile } from '../../scenario/compile.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { explanationDocument } from '../../experiment/tables/explanationDocument.ts';
import { explanationText } from '../report/explanation.ts';
import { loadScenario } from '../scenarios.ts';
import type { Terminal } from '../terminal.ts';
import type { ExplainOptions } from './explain.ts';

/** Relives one run up to a week and tells what each rule added to one person in it. */
export async function run(options: ExplainOptions, terminal: Terminal): Promise<number> {
  const { person, week, replicate } = options;
  const loaded = await loadScenario(options.file, options, terminal);
  if (!loaded) return 2;
  const { organisation, run: plan } = loaded.scenario;
  checkWithin('--person', person, organisation.employees - 1, 0);
  checkWithin('--week', week, plan.weeks, plan.warmUp > 0 ? 0 : 1);

  const explained = explain(compile(loaded.scenario, replicate), person, week);
  terminal.print(
    options.format === 'json'
      ? JSON.stringify(explanationDocument(explained, replicate), null, 2)
      : explanationText(explained, replicate, terminal),
  );
  return 0;
}

function checkWithin(option: string, value: number, most: number, least: number): void {
  if (value >= least && value <= most) return;
  throw new BadInput(
    words(
      `${option} ${value}: this scenario has none; expected ${least} to ${most}`,
      `${option} ${value}: dat bestaat niet in dit scenario; verwacht: ${least} tot en met ${most}`,
    ),
  );
}
