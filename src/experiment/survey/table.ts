import { firstSeat } from '../../model/population.ts';
import { limits } from '../../scenario/limits.ts';
import { words } from '../../words/words.ts';
import type { ColumnValues, Table, TableColumn, TableWriter } from '../tables/formats/index.ts';
import { measureColumn, weekColumn } from '../tables/tables.ts';
import { onScale, rangeOf, type AnswerScale } from './answerScale.ts';
import { scaleIds, type ScaleId } from './scales.ts';
import type { Wave } from './survey.ts';

const seatColumn = (name: string, en: string, nl: string): TableColumn => ({
  name,
  type: 'whole',
  meaning: words(en, nl),
  unit: 'none',
  low: 0,
  high: limits.employees - 1,
});

/** One row for each person who answered in a week, one column a scale. */
export const surveyTable = (scale: AnswerScale): Table => ({
  name: 'survey',
  columns: [
    weekColumn,
    seatColumn('team', 'number of the team, from 0', 'nummer van het team, vanaf 0'),
    seatColumn(
      'person',
      'number of the seat, from 0; whoever leaves is followed by a newcomer in the same seat',
      'nummer van de plek, vanaf 0; wie vertrekt, wordt op dezelfde plek opgevolgd door een nieuwe collega',
    ),
    ...scaleIds.map((id) => answerColumn(id, scale)),
  ],
});

function answerColumn(id: ScaleId, scale: AnswerScale): TableColumn {
  const { low, high, whole } = rangeOf(scale);
  const column: TableColumn = { ...measureColumn(id), low, high };
  if (!whole) return column;
  return { ...column, type: 'whole', unit: words(`from ${low} to ${high}`, `van ${low} tot en met ${high}`) };
}

/** Writes those who answered, by seat. */
export function writeWave(wave: Wave, scale: AnswerScale, writer: TableWriter): Promise<void> {
  const { week, respondents, answers } = wave;
  const teams = teamsOf(wave);
  const columns: readonly ColumnValues[] = [
    week,
    respondents.map((seat) => teams[seat]),
    respondents,
    ...scaleIds.map((id) => Float64Array.from(respondents, (seat) => onScale(answers[id][seat], scale))),
  ];
  return writer.write(respondents.length, columns);
}

/** The team of every seat. */
function teamsOf(wave: Wave): Int32Array {
  const teams = new Int32Array(wave.employees);
  for (let team = 0; team < wave.teams; team++) teams.fill(team, firstSeat(wave, team), firstSeat(wave, team + 1));
  return teams;
}
