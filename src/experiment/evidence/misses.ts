import { type Words, words } from '../../words/words.ts';
import type { ShippedName, Study } from './findings.ts';

/** A finding of research that runs do not show, so that nobody may say that they do. */
export interface Miss {
  readonly text: Words;
  readonly study: Study;
  /** What runs show in its place. */
  readonly instead: Words;
  readonly shownBy?: ShippedName;
}

export const misses: readonly Miss[] = [
  {
    text: words(
      'High trust together with high individual autonomy lowers performance.',
      'Veel vertrouwen samen met veel individuele autonomie verlaagt de prestaties.',
    ),
    study: { name: 'Langfred 2004', status: 'read' },
    instead: words(
      'Within teams of Step by step, trust and performance go together less where autonomy is high (correlation 0.38) than where it is low (0.46), but never against each other.',
      'In de teams van Stap voor stap gaan vertrouwen en prestaties bij veel autonomie minder samen (correlatie 0,38) dan bij weinig (0,46), maar nooit tegen elkaar in.',
    ),
  },
  {
    text: words(
      'Control by colleagues becomes tighter than control by managers was.',
      'Controle door collega’s wordt strakker dan die van managers was.',
    ),
    study: { name: 'Barker 1993', status: 'read' },
    instead: words(
      'With feedback fully from knowledge, experienced autonomy ends at 73 points, against 18 in the status quo.',
      'Met feedback die helemaal op kennis rust, eindigt de ervaren autonomie op 73 punten, tegen 18 in de status quo.',
    ),
  },
  {
    text: words(
      'Teams that were centralised after having been decentralised do worse than teams that were always central.',
      'Teams die eerst decentraal waren en daarna centraal werden, doen het slechter dan teams die altijd centraal waren.',
    ),
    study: { name: 'Hollenbeck et al. 2011', status: 'read' },
    instead: words(
      'Here they keep what they learned and do better. Version 1 cited this study for the opposite, that taking authority back is easier than giving it; that was wrong. How fast leaders take control back (leading.takeBackRate) is an assumption without a source.',
      'Hier houden ze wat ze hebben geleerd en doen ze het beter. Versie 1 haalde dit onderzoek aan voor het omgekeerde, dat terugpakken makkelijker gaat dan geven; dat was fout. Hoe snel leidinggevenden controle terugpakken (leading.takeBackRate) is een aanname zonder bron.',
    ),
    shownBy: 'taken-back',
  },
];

/** What else the model gets wrong, in what goes on in organisations. */
export const stillWrong: readonly { readonly name: Words; readonly text: Words }[] = [
  {
    name: words('Effects are still large.', 'Effecten zijn nog steeds groot.'),
    text: words(
      'Three years of letting go step by step raise satisfaction by 18 points, 1.45 times the standard deviation between people, and performance by 15 per cent. Both were fitted to the most that a thorough change of three years might do. Programmes in research reach 0.1 to 0.5 standard deviations, teams 9 to 14 per cent. Never show its sizes as expectations. Autonomy goes with performance about twice as closely as in studies, because in the simulated surveys it belongs to organisations that differ in everything at once.',
      'Drie jaar stap voor stap loslaten verhoogt de werktevredenheid met 18 punten, 1,45 keer de standaardafwijking tussen mensen, en de prestaties met 15 procent. Beide zijn afgestemd op het meeste wat een grondige verandering van drie jaar zou kunnen doen. Programma’s in onderzoek halen 0,1 tot 0,5 standaardafwijking, teams 9 tot 14 procent. Presenteer deze effecten nooit als wat een organisatie mag verwachten. Autonomie en prestaties hangen ongeveer twee keer zo sterk samen als in onderzoek, omdat autonomie in de gesimuleerde enquêtes hoort bij organisaties die in alles tegelijk verschillen.',
    ),
  },
  {
    name: words('How deep disappointment goes is a guess.', 'Hoe diep de teleurstelling gaat, is een gok.'),
    text: words(
      'That satisfaction ends lower after words alone was fitted; how much lower was not, and no source gives it.',
      'Dat de werktevredenheid na alleen woorden lager eindigt, is afgestemd; hoeveel lager niet, en geen bron geeft het.',
    ),
  },
  {
    name: words('People leave for other reasons.', 'Mensen vertrekken om andere redenen.'),
    text: words(
      'In the first year leaving hardly responds to what leaders change (rows 4b, 8a, 8b), it does not rise in groups that run themselves (6c), and it differs too little between leaders (14).',
      'In het eerste jaar reageert het vertrek nauwelijks op wat leidinggevenden veranderen (rij 4b, 8a en 8b), het stijgt niet in groepen die zichzelf sturen (6c), en het verschilt te weinig tussen leidinggevenden (14).',
    ),
  },
  {
    name: words('There is no quick win.', 'Snelle winst zit er niet in.'),
    text: words(
      'Six weeks of taking part do nothing for output (4a). A redesign of the work lifts satisfaction late and lastingly, where the study found early and for a while (5a, 5b).',
      'Zes weken meedoen doet niets voor de productie (4a). Werk anders inrichten maakt mensen pas laat tevredener, en dan blijvend; het onderzoek vond dat het vroeg kwam en weer wegzakte (5a, 5b).',
    ),
  },
  {
    name: words('Teams keep what they learned.', 'Teams houden wat ze hebben geleerd.'),
    text: words(
      'Half a year after everything was taken back they perform 7 points above those that never let go. The effort that people withhold then weighs too little against what they can do.',
      'Een half jaar nadat alles is teruggepakt, presteren ze 7 punten beter dan teams waar nooit is losgelaten. De inzet die mensen dan inhouden, weegt te licht tegen wat ze kunnen.',
    ),
  },
  {
    name: words('One domain at a time hardly works.', 'Eén domein tegelijk werkt nauwelijks.'),
    text: words(
      'Decision rights without the rest lower performance by 4 points. With less control at the front line performance rises (4.9 per cent), but that was fitted and is not robust (row 3).',
      'Zeggenschap zonder de rest verlaagt de prestaties met 4 punten. Met minder controle op de werkvloer stijgen ze (4,9 procent), maar dat is afgestemd en niet robuust (rij 3).',
    ),
  },
];
