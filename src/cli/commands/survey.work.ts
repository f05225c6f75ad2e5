import { thisEngine } from '../../experiment/run/identity.ts';
import { trueScores, usualQuestionnaire } from '../../experiment/survey/scales.ts';
import { survey, type Wave } from '../../experiment/survey/survey.ts';
import { surveyTable, writeWave } from '../../experiment/survey/table.ts';
import { csv } from '../../experiment/tables/formats/csv.ts';
import { compile } from '../../scenario/compile.ts';
import { modelVersion } from '../../model/version.ts';
import { words, type Words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { loadScenario, type LoadedScenario } from '../scenarios.ts';
import { openFile, standardOutput } from '../sink.ts';
import { formatOf } from '../tableFile.ts';
import { harmless, type Terminal } from '../terminal.ts';
import type { SurveyOptions } from './survey.ts';

/** Lives one run on this thread, and writes what its people answer. */
export async function run(options: SurveyOptions, terminal: Terminal): Promise<number> {
  const { response, scale, replicate, out } = options;
  const format = out === undefined ? csv : formatOf(out);
  const loaded = await loadScenario(options.file, options, terminal);
  if (!loaded) return 2;
  const weeks = weeksOf(loaded, options.weeks);
  const sink = out === undefined ? standardOutput : await openFile(out);

  const questionnaire = options.trueScores ? trueScores : usualQuestionnaire;
  const waves = survey(compile(loaded.scenario, replicate), { questionnaire, response, weeks });
  const writer = format.open(surveyTable(scale), sink);
  for (const wave of waves) await writeWave(wave, scale, writer);
  await writer.finish();
  await sink.close();
  terminal.complain(summaryOf(loaded, waves, options)[terminal.language]);
  return 0;
}

function weeksOf({ scenario, source }: LoadedScenario, asked: readonly number[] | undefined): readonly number[] {
  const last = scenario.run.weeks;
  if (asked === undefined) return [last];
  const beyond = asked.find((week) => week > last);
  if (beyond === undefined) return asked;
  throw new BadInput(
    words(
      `--weeks ${beyond}: ${source.name} has no such week; expected 0 to ${last}`,
      `--weeks ${beyond}: ${source.name} heeft die week niet; verwacht: 0 tot en met ${last}`,
    ),
  );
}

/** On what the answers rest. It does not stand in the file, in which every line is an answer. */
function summaryOf({ source, scenario }: LoadedScenario, waves: readonly Wave[], options: SurveyOptions): Words {
  const answered = waves.reduce((sum, { respondents }) => sum + respondents.length, 0);
  const asked = waves.reduce((sum, { employees }) => sum + employees, 0);
  const seed = harmless(scenario.run.seed);
  const changed = options.set.map(({ path, value }) => `, ${harmless(`${path}=${value}`)}`).join('');
  const about = `${source.name}${changed}, seed ${seed}`;
  const { en, nl } = options.trueScores ? ofTrueScores : ofAnswers;
  return words(
    `${en}: ${about}, replicate ${options.replicate}, ${thisEngine}, model ${modelVersion}; ${answered} of ${asked} answered`,
    `${nl}: ${about}, herhaling ${options.replicate}, ${thisEngine}, model ${modelVersion}; ${answered} van de ${asked} ingevuld`,
  );
}

const ofAnswers = words('a simulated questionnaire, no real people', 'een gesimuleerde vragenlijst, geen echte mensen');
const ofTrueScores = words(
  'a simulated questionnaire without errors, no real people',
  'een gesimuleerde vragenlijst zonder meetfouten, geen echte mensen',
);
