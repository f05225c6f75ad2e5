import { filled } from '../../words/fill.ts';
import { inEach, words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Step, StepKind, Story } from '../../scenario/story.ts';

const invented = words(
  'An invented organisation of {employees} {employees|person|people}. We watch them for {weeks} {weeks|week|weeks}.',
  'Een verzonnen organisatie van {employees} {employees|persoon|mensen}. We volgen die {weeks} {weeks|week|weken} lang.',
);
const guess = words(
  'What does satisfaction do in {weeks|this week|these weeks}?',
  'Wat doet de werktevredenheid in {weeks|deze week|deze weken}?',
);
const rises = words('It rises', 'Die stijgt');
const stays = words('It stays about the same', 'Die blijft ongeveer gelijk');
const falls = words('It falls', 'Die daalt');

/** A step as it is when it is added: it can be told at once. */
export function freshStep(kind: StepKind, weeks: number): Step {
  const early = Math.round(weeks / 3);
  switch (kind) {
    case 'text':
      return { kind };
    case 'predict':
      return { kind, measure: 'satisfaction', from: 0, to: weeks, options: [rises, stays, falls] };
    case 'play':
      return { kind, from: 0, to: weeks };
    case 'set':
      return { kind, week: early, levers: {} };
    case 'point':
      return { kind, week: early, measure: 'satisfaction' };
    case 'compare':
      return { kind, with: 'status-quo', measure: 'satisfaction' };
    case 'sandbox':
      return { kind };
    case 'question':
      return { kind, questions: [words('Where do you recognise this?', 'Waar herken je dit?')] };
  }
}

/** Something to begin with: one guess, one look, the room's own turn, and questions to take home. */
export function begunStory({ title, question, organisation: { employees }, run: { weeks } }: Scenario): Story {
  return {
    title,
    minutes: 15,
    steps: [
      {
        ...freshStep('text', weeks),
        title: question ?? words('What happens if we do this?', 'Wat gebeurt er als we dit doen?'),
        text: inEach((language) => filled(invented[language], { employees, weeks })),
        notes: {
          say: words(
            'This is a thinking aid, not a forecast. You see what follows from a set of assumptions.',
            'Dit is een denkhulp, geen voorspelling. Je ziet wat er volgt uit een aantal aannames.',
          ),
        },
      },
      {
        ...freshStep('predict', weeks),
        title: words('What do you expect?', 'Wat verwacht je?'),
        text: inEach((language) => filled(guess[language], { weeks })),
        notes: {
          say: words('Hands up: one, two or three.', 'Handen omhoog: één, twee of drie.'),
          wait: words(
            'Count out loud, and ask each side for a reason.',
            'Tel hardop en vraag elke kant naar een reden.',
          ),
          trap: words(
            'Making someone explain a wrong guess. Ask who recognises it.',
            'Iemand een verkeerde gok laten uitleggen. Vraag liever wie dit herkent.',
          ),
        },
      },
      {
        ...freshStep('play', weeks),
        title: words('Week by week', 'Week voor week'),
        text: words(
          'When does something change? And how far do people differ?',
          'Wanneer verandert er iets? En hoe ver lopen mensen uiteen?',
        ),
        notes: {
          wait: words(
            'Say nothing while it plays, nor for ten seconds after.',
            'Zeg niets terwijl het loopt, en daarna nog tien seconden niet.',
          ),
        },
      },
      {
        ...freshStep('sandbox', weeks),
        title: words('Your turn', 'Jullie beurt'),
        text: words('Which lever would you turn first?', 'Aan welke knop zou je het eerst draaien?'),
        notes: {
          say: words('First say what you expect. Then we turn it.', 'Zeg eerst wat je verwacht. Dan draaien we eraan.'),
          trap: words(
            'It becomes a game for the highest score. Ask who would notice this on Monday.',
            'Het wordt een wedstrijd om de hoogste score. Vraag wie hier maandag iets van zou merken.',
          ),
        },
      },
      {
        ...freshStep('question', weeks),
        title: words('And in your organisation?', 'En bij jullie?'),
        notes: {
          wait: words(
            'In pairs, five minutes. Do not walk around in the first two.',
            'In tweetallen, vijf minuten. Loop de eerste twee minuten niet rond.',
          ),
        },
      },
    ],
  };
}
