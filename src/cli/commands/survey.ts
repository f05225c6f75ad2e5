import { answerScales, type AnswerScale } from '../../experiment/survey/answerScale.ts';
import { limits } from '../../scenario/limits.ts';
import { words } from '../../words/words.ts';
import { command, type Flag, type OptionsOf, type Option } from '../command.ts';
import { oneOf, share, someText, wholeNumbers } from '../kinds.ts';
import { file, replicate, seed, set } from './options.ts';

const weeks = {
  placeholder: words('WEEKS', 'WEKEN'),
  meaning: words(
    'at the end of which weeks people are asked, with commas between them (the last)',
    "aan het eind van welke weken de vragenlijst wordt afgenomen, met komma's ertussen (de laatste)",
  ),
  kind: wholeNumbers(0, limits.weeks, '0,52,156'),
} as const satisfies Option<readonly number[]>;

const response = {
  placeholder: words('SHARE', 'AANDEEL'),
  meaning: words(
    'which share of people answers each time, by chance: 0.6 for six in ten',
    'welk deel van de mensen elke keer meedoet, naar toeval: 0,6 voor zes op de tien',
  ),
  kind: share,
  default: 1,
} as const satisfies Option<number>;

const scale = {
  placeholder: words('SCALE', 'SCHAAL'),
  meaning: words(
    'what people answer on: points from 0 to 100, or the whole numbers of 1-5 or 1-7',
    'waarop mensen antwoorden: punten van 0 tot 100, of de hele getallen van 1-5 of 1-7',
  ),
  kind: oneOf(...answerScales),
  default: '100',
} as const satisfies Option<AnswerScale>;

const trueScores = {
  flag: true,
  meaning: words(
    'what people really feel: no error of measurement, and no answer coloured by satisfaction',
    'wat mensen echt ervaren: zonder meetfout, en zonder dat tevredenheid antwoorden kleurt',
  ),
} as const satisfies Flag;

const out = {
  placeholder: words('FILE', 'BESTAND'),
  meaning: words(
    'write the answers into this new file, which ends in .csv or .parquet (otherwise CSV on standard output)',
    'schrijf de antwoorden in dit nieuwe bestand, dat eindigt op .csv of .parquet (anders: CSV op standaarduitvoer)',
  ),
  kind: someText,
} as const satisfies Option<string>;

const takes = {
  arguments: { file },
  options: { weeks, response, scale, trueScores, replicate, seed, set, out },
} as const;
export type SurveyOptions = OptionsOf<typeof takes>;

export const survey = command(takes, {
  name: 'survey',
  summary: words('what a questionnaire would find', 'wat een vragenlijst zou opleveren'),
  help: words(
    'Gives a simulated questionnaire to the people of one run, to teach with and to try an analysis on. As in a real one, answers have errors of measurement, and who feels well answers more kindly. One row a person and week; who does not answer has no row.',
    'Neemt bij de mensen van één run een gesimuleerde vragenlijst af, om les mee te geven of een analyse op uit te proberen. Net als bij een echte hebben antwoorden meetfouten, en wie lekker in zijn vel zit, antwoordt milder. Eén rij per persoon en week; wie niet meedoet, heeft geen rij.',
  ),
  examples: [
    {
      line: 'selfsteer survey step-by-step --weeks 0,52,156 --out answers.csv',
      does: words('Three surveys of the same organisation.', 'Drie metingen in dezelfde organisatie.'),
    },
    {
      line: 'selfsteer survey step-by-step --response 0.6 --scale 1-5',
      does: words(
        'As it often is: six in ten tick a number from 1 to 5.',
        'Zoals het vaak gaat: zes op de tien kruisen een cijfer van 1 tot en met 5 aan.',
      ),
    },
    {
      line: 'selfsteer survey step-by-step --true-scores',
      does: words('What the answers would be measured against.', 'Waar je de antwoorden tegen af kunt zetten.'),
    },
  ],
  load: () => import('./survey.work.ts'),
});
