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

export const calibration = words(
  'This is calibration, not confirmation: the usual values of the assumptions were fitted to these bands and to the propositions, so that they match says little. What would confirm the model is data that the fit never saw.',
  'Dit is kalibratie, geen bevestiging: de gebruikelijke waarden van de aannames zijn op deze bandbreedtes en op de stellingen afgestemd, dus dat ze passen zegt weinig. Wat het model zou bevestigen, zijn gegevens die bij het afstemmen niet zijn gebruikt.',
);

export const howMade = words(
  'The model’s values are the mean of {surveys} simulated surveys with the usual values, each of {organisations} organisations of {employees} people that differ in all levers, computed by the reference implementation of the model. All lie inside their bands, but several near an edge: one survey in four falls outside one band or another. Published values come from different samples.',
  'De waarden van het model zijn het gemiddelde van {surveys} gesimuleerde enquêtes met de gebruikelijke waarden, elk onder {organisations} organisaties van {employees} mensen die in alle knoppen verschillen, berekend met de referentie-uitvoering van het model. Alle liggen binnen hun bandbreedte, maar meerdere vlak bij een rand: een op de vier enquêtes valt ergens buiten. De gepubliceerde waarden komen uit verschillende steekproeven.',
);

export const robustnessText = words(
  'All assumptions were drawn at random {draws} times. With the usual values all propositions hold. Drawn from half of each plausible range, nearly all hold in {low} to {high} % of draws; drawn from the whole range, fewer do. Where a claim often fails, it says more about the assumptions than about organisations.',
  'Alle aannames zijn {draws} keer willekeurig getrokken. Met de gebruikelijke waarden gaan alle stellingen op. Getrokken uit de helft van elk aannemelijk bereik gaan bijna alle op in {low} tot {high} % van de trekkingen; uit het hele bereik minder. Waar een uitspraak vaak niet opgaat, zegt die meer over de aannames dan over organisaties.',
);

export const cite = words(
  'Selfsteer {version}: agent-based simulation of how an organisation learns to steer itself [computer program]. Add the scenario file and its seed: with these three anyone gets the same numbers.',
  'Selfsteer {version}: agent-based simulation of how an organisation learns to steer itself [computerprogramma]. Voeg het scenariobestand en de seed toe: met die drie krijgt iedereen dezelfde cijfers.',
);
