import { type Words, words } from '../../words/words.ts';

/** What is known to speak against the model, or not to support it. */
export const limits: readonly Words[] = [
  words(
    'The three phases are no law: studies found no fixed order (Kuipers & Stoker 2009; Geerts 2021). Here they only label a schedule of levers; no rule knows of them.',
    'De drie fasen zijn geen wet: onderzoek vond geen vaste volgorde (Kuipers & Stoker 2009; Geerts 2021). Hier zijn ze alleen een label voor een tijdschema van knoppen; geen regel weet ervan.',
  ),
  words(
    'Much evidence on structural empowerment comes from nursing, from one moment in time, and from people who rated both sides themselves. That cannot tell cause from effect.',
    'Veel bewijs over structureel empowerment komt uit de verpleging, van één meetmoment, en van mensen die beide kanten zelf beoordeelden. Oorzaak en gevolg zijn dan niet uit elkaar te houden.',
  ),
  words(
    'No source gives the size of what craft helps in learning the business, nor of what consulting colleagues adds to a decision. Both are assumptions, to be varied.',
    'Geen bron geeft hoeveel vakkennis helpt bij het leren van de bedrijfsvoering, of wat overleg met collega’s aan een besluit toevoegt. Beide zijn aannames om mee te variëren.',
  ),
  words(
    'For the second search the plausible ranges of five weights were widened (the bases of performance and satisfaction upwards; performing.quality, performing.effort and satisfaction.empowerment downwards). The usual values of the two bases lie in the widened part: less is explained by what the model knows, and more is simply there.',
    'Voor de tweede zoekronde is het aannemelijke bereik van vijf gewichten verruimd (de basis van prestaties en van werktevredenheid naar boven; performing.quality, performing.effort en satisfaction.empowerment naar beneden). De gebruikelijke waarden van de twee bases liggen in het verruimde deel: het model verklaart minder, en er is meer dat er gewoon is.',
  ),
  words(
    'About a hundred free assumptions face some seventy targets, most of which only say “at least” or “at most”. So the usual values are not the only ones: other sets fit as well. Many lie where the search left them, some near the edge of their range.',
    'Tegenover zo’n zeventig doelen, waarvan de meeste alleen ‘minstens’ of ‘hoogstens’ zeggen, staan ongeveer honderd vrije aannames. De gebruikelijke waarden zijn dus niet de enige: andere passen even goed. Veel waarden liggen waar de zoekronde ze achterliet, sommige vlak bij de rand van hun bereik.',
  ),
  words(
    'That teams differ from each other rests on two rules: for satisfaction on moods that spread among colleagues, for trust in the leader and autonomy on leaders who differ in style. Without them almost nothing of the difference lies between teams.',
    'Dat teams van elkaar verschillen, hangt aan twee regels: bij werktevredenheid aan stemming die overslaat op collega’s, bij vertrouwen in de leidinggevende en autonomie aan leidinggevenden die in stijl verschillen. Zonder die regels zit er bijna geen verschil tussen teams.',
  ),
  words(
    'There is one leader to a team and no rank above; there is no pay and no law.',
    'Er is één leidinggevende per team en niemand daarboven; beloning en wetten zijn er niet.',
  ),
];
