import { words } from '../../words/words.ts';

export const intro = words(
  'Selfsteer is a theory made runnable. People in teams meet decisions, trust each other more or less, learn, take things up or leave them lying, while leaders let go of control. What you see comes out of the rules below: no rule says that a phase raises satisfaction.',
  'Selfsteer is een theorie die je kunt laten draaien. Mensen in teams komen besluiten tegen, vertrouwen elkaar meer of minder, leren, pakken dingen op of laten ze liggen, terwijl leidinggevenden de controle loslaten. Wat je ziet komt voort uit de regels hieronder: geen regel zegt dat een fase mensen tevredener maakt.',
);

export const isFor = [
  words(
    'To think about what happens when leaders let go, and why.',
    'Om na te denken over wat er gebeurt als leidinggevenden loslaten, en waarom.',
  ),
  words(
    'To compare ways of doing so with the same people and the same luck.',
    'Om manieren daarvan te vergelijken met dezelfde mensen en hetzelfde toeval.',
  ),
  words('To see which assumptions a conclusion depends on.', 'Om te zien van welke aannames een conclusie afhangt.'),
];

export const isNot = [
  words(
    'A forecast of your organisation. Weeks and points are those of the model.',
    'Een voorspelling van jouw organisatie. Weken en punten zijn die van het model.',
  ),
  words(
    'A measurement of people. Nobody in it exists, and it says nothing about a real person.',
    'Een meting van mensen. Niemand erin bestaat, en het zegt niets over een echte persoon.',
  ),
  words(
    'A proof that self-steering works. It shows what follows if its rules are right.',
    'Een bewijs dat zelfsturing werkt. Het laat zien wat eruit volgt als de regels kloppen.',
  ),
  words(
    'A complete picture. Pay, law, technology, politics and life outside work are not in it.',
    'Een volledig beeld. Beloning, wetten, techniek, politiek en het leven buiten het werk zitten er niet in.',
  ),
];

export const cite = words(
  'Selfsteer {version}: agent-based simulation of how an organisation learns to steer itself [computer program]. Add the scenario file and its seed: with these three anyone gets the same numbers.',
  'Selfsteer {version}: agent-based simulation of how an organisation learns to steer itself [computerprogramma]. Voeg het scenariobestand en de startwaarde (seed) toe: met die drie krijgt iedereen dezelfde cijfers.',
);
