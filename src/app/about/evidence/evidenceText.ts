import { words } from '../../../words/words.ts';

export const calibration = words(
  'This is calibration, not confirmation. Most of what fits was searched for, or a rule was written for it; of what was held out, half misses. What would confirm or refute the model is a data set that nobody here has seen, with repeated measures of structure and attitudes in teams, before and after leaders let go.',
  'Dit is kalibratie, geen bevestiging. Het meeste wat past, is erop afgestemd of er is een regel voor geschreven; van wat buiten is gehouden, klopt de helft niet. Wat het model zou bevestigen of weerleggen, zijn gegevens die hier niemand heeft gezien, met herhaalde metingen van structuur en houding in teams, van vóór en na het loslaten.',
);

export const provenanceText = words(
  'Model version {version}. Computed on {date} with {program}.',
  'Modelversie {version}. Berekend op {date} met {program}.',
);

export const sinceVersionOne = words(
  'In version 2 effects are smaller and people differ more than in version 1: three years of Step by step raise satisfaction by {now} standard deviations between people (version 1: {then}), and that standard deviation is {spread} points (version 1: {spreadThen}). A standard deviation says how far people typically lie from the mean.',
  'In versie 2 zijn effecten kleiner en verschillen mensen meer dan in versie 1: drie jaar Stap voor stap verhoogt de werktevredenheid met {now} standaardafwijking tussen mensen (versie 1: {then}), en die standaardafwijking is {spread} punten (versie 1: {spreadThen}). Een standaardafwijking zegt hoe ver mensen doorgaans van het gemiddelde af zitten.',
);

export const secondSearch = words(
  'What would be fitted and what held out was written down before each of two searches. The first missed rows 7, 10 and 17 of the second table badly; in the second they were therefore fitted. That they fit now shows only that the rules can do it. The last of the three looks at held-out rows came before three values were moved by hand; choices were made by fitted targets only.',
  'Wat zou worden afgestemd en wat buiten gehouden, is vóór elk van de twee zoekrondes opgeschreven. De eerste miste rij 7, 10 en 17 van de tweede tabel ver; in de tweede zijn die daarom afgestemd. Dat ze nu passen, laat alleen zien dat de regels het kunnen. De laatste van de drie keren dat de buiten gehouden rijen zijn bekeken, was voordat drie waarden met de hand zijn verschoven; er is alleen op afgestemde doelen gekozen.',
);

export const howMade = words(
  'A correlation says how closely two things go together: 0 is not at all, 1 is fully. The model’s are the mean of {surveys} simulated surveys, each of {organisations} organisations of {employees} people that differ in all levers, after {weeks} weeks. One rule makes all bands: from {low} to {high} times the value halfway between the published correlation as measured and as corrected for errors of measurement. Odd rows were fitted, even rows held out; the last one was fitted from one side.',
  'Een correlatie zegt hoe sterk twee dingen samengaan: 0 is helemaal niet, 1 volledig. Die van het model zijn het gemiddelde van {surveys} gesimuleerde enquêtes, elk onder {organisations} organisaties van {employees} mensen die in alle knoppen verschillen, na {weeks} weken. Eén regel maakt alle bandbreedtes: van {low} tot {high} keer de waarde halverwege de gepubliceerde correlatie zoals gemeten en zoals gecorrigeerd voor meetfouten. Oneven rijen zijn afgestemd, even rijen buiten gehouden; de laatste is van één kant afgestemd.',
);

export const observedAndTrue = words(
  '“Observed” is what a questionnaire would find, and is what the band is for: answers have errors (reliability about {reliability}, half of the error the same in all answers of a person), and answers on autonomy and empowerment are coloured by how satisfied someone is (a halo of {halo}). In brackets stands what people in the model really have. Where answers are coloured that is much lower: more than two fifths of how closely satisfaction goes with autonomy and with either kind of empowerment comes from the questionnaire. That split is an assumption, not a finding, and it decides how large the effects in a run have to be.',
  '‘Waargenomen’ is wat een vragenlijst zou vinden, en daar is de bandbreedte voor: antwoorden bevatten fouten (betrouwbaarheid ongeveer {reliability}, de helft van de fout gelijk in alle antwoorden van één persoon), en antwoorden over autonomie en empowerment kleuren mee met hoe tevreden iemand is (een halo van {halo}). Tussen haakjes staat wat mensen in het model echt hebben. Waar antwoorden meekleuren, is dat veel lager: ruim twee vijfde van het verband van werktevredenheid met autonomie en met beide soorten empowerment komt door de vragenlijst. Die verdeling is een aanname, geen bevinding, en ze bepaalt hoe groot de effecten in een run moeten zijn.',
);

export const surveyCounts = words(
  'Inside their band: {hits} of {all}; fitted {fitted} of {fittedAll}, held out {held} of {heldAll}. Several lie near an edge: single surveys fall inside in 54 to 100 % of cases. The fit carries over only in part: of the held-out misses two are too strong and one is too weak, and autonomy goes with performance about twice as closely as published. Version 1, held against these bands, had 5 of 14 inside; on its own wider bands 14 of 14, all of them fitted.',
  'Binnen hun bandbreedte: {hits} van {all}; afgestemd {fitted} van {fittedAll}, buiten gehouden {held} van {heldAll}. Meerdere liggen vlak bij een rand: losse enquêtes vallen er in 54 tot 100 % van de gevallen binnen. De afstemming werkt maar voor een deel door: van de buiten gehouden missers zijn er twee te sterk en is er één te zwak, en autonomie hangt ongeveer twee keer zo sterk met prestaties samen als gepubliceerd. Versie 1 had er met deze bandbreedtes 5 van de 14 binnen; met de eigen, ruimere bandbreedtes 14 van de 14, alle afgestemd.',
);

export const howHeld = words(
  'Each is a published finding, what was done in the model to meet it, and the band in which the model’s figure has to lie. The bands were written down before version 1 was run on them, except that of row 7; row 18 and the exact form of row 15 came later. Unless it says otherwise: {employees} people, {pairs} pairs of runs with the same people and the same luck, beside the status quo, which is the example Everything stays as it is. Version 1’s figures in rows 1a to 1h are without errors of measurement, version 2’s as observed.',
  'Elke rij is een gepubliceerde bevinding, wat er in het model is gedaan om die na te gaan, en de bandbreedte waarbinnen het getal van het model moet liggen. De bandbreedtes zijn opgeschreven voordat versie 1 erop is gedraaid, behalve die van rij 7; rij 18 en de precieze vorm van rij 15 kwamen later. Tenzij er iets anders staat: {employees} mensen, {pairs} paren van runs met dezelfde mensen en hetzelfde toeval, naast de status quo, het voorbeeld Alles blijft zoals het is. De getallen van versie 1 in rij 1a tot en met 1h zijn zonder meetfouten, die van versie 2 zoals waargenomen.',
);

export const findingCounts = words(
  'Inside their band: held out {held} of {heldAll} (version 1: {heldThen}), designed for {designed} of {designedAll} (version 1: {designedThen}), fitted {fitted} of {fittedAll} (version 1: {fittedThen}).',
  'Binnen hun bandbreedte: buiten gehouden {held} van {heldAll} (versie 1: {heldThen}), ervoor gemaakt {designed} van {designedAll} (versie 1: {designedThen}), afgestemd {fitted} van {fittedAll} (versie 1: {fittedThen}).',
);

export const robustnessText = words(
  'All assumptions were drawn at random at once, {draws} times, each with one pair of runs of {employees} people: from half of each plausible range around the usual value, and from the whole range. Where a claim often fails, it says more about the assumptions than about organisations. Between these draws the gain of Step by step in performance after three years lies from 1.7 to 18.0 points (nine in ten draws; whole range −6.2 to 25.0), in satisfaction from 11.3 to 25.3 (2.1 to 29.4). That nothing drifts fails often because a year of warm-up is too short for slow habits: a run with other assumptions may need a longer one.',
  'Alle aannames zijn {draws} keer tegelijk willekeurig getrokken, telkens met één vergelijking van {employees} mensen: uit de helft van elk aannemelijk bereik rond de gebruikelijke waarde, en uit het hele bereik. Waar een uitspraak vaak niet opgaat, zegt die meer over de aannames dan over organisaties. Over deze trekkingen ligt de winst van Stap voor stap na drie jaar in prestaties tussen 1,7 en 18,0 punten (negen op de tien trekkingen; hele bereik −6,2 tot 25,0), in werktevredenheid tussen 11,3 en 25,3 (2,1 tot 29,4). Dat er niets verschuift, gaat vaak niet op doordat een jaar inlooptijd te kort is voor trage gewoontes: een run met andere aannames heeft soms een langere nodig.',
);

export const statusText = words(
  '“Read”: the value was read in the source’s abstract or table. “Recalled”: from general knowledge of the literature, not looked up; do not quote it as verified.',
  '‘Gelezen’: de waarde is in de samenvatting of een tabel van de bron gelezen. ‘Uit het hoofd’: uit algemene kennis van de literatuur, niet nagezocht; haal dit niet aan als vaststaand.',
);
