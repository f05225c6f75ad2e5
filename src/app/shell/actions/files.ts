import { words } from '../../../words/words.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { limits } from '../../../scenario/limits.ts';
import { addedBeside, branchOf, isMade, openedIn, planned } from '../document.ts';
import { fileNameOf } from '../../parts/fileName.ts';
import { scenarios, stories } from '../gallery.ts';
import { pageWith } from '../embedded.ts';
import { addressOf, linkedAddress } from '../addresses.ts';
import { lost } from '../lost.ts';
import { go, renameAddress } from '../router.ts';
import { currentBranch, documentNow, edit, setSession, openDocument, store } from '../store.ts';
import { giveBack } from '../../story/presentation.ts';
import type { Action } from './action.ts';

/** The parser is loaded when someone first needs it. */
const reading = () => import('../scenarioFiles.ts');

export async function openPreset(id: string): Promise<void> {
  const load = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (load) show((await load()).default, id);
  else lost(words(`There is no example called “${id}”.`, `Er is geen voorbeeld dat ‘${id}’ heet.`));
  go('sim');
}

/** What an example does, done with the people of the scenario at work, which stays beside it. */
export async function planOnOurs(id: string): Promise<void> {
  const load = scenarios[id];
  if (!load) throw new Error(`no example is called ${id}`);
  const plan = (await load()).default;
  edit((document) => planned(document, plan));
  setSession({
    playhead: 0,
    playing: false,
    notice: {
      text: words(
        `Your own people now live through “${plan.title.en}”. The dashed line is without it.`,
        `Je eigen mensen beleven nu ‘${plan.title.nl}’. De streepjeslijn is zonder dat plan.`,
      ),
      action: 'undo',
    },
  });
}

/** A shipped story becomes the work at hand, to be written on. */
export async function makeOwn(story: string): Promise<void> {
  const load = stories[story];
  if (!load) throw new Error(`no story is called ${story}`);
  show((await load()).default, undefined);
  go('write');
}

/** Opens a scenario; what someone made stays beside it, and what was there can be brought back by undo. */
export function show(scenario: Scenario, presetId: string | undefined, replicate = 0): void {
  // Opened while a story was told, it follows what was at work before that.
  giveBack();
  const before = documentNow();
  openDocument(openedIn(before, scenario, presetId, replicate));
  setSession({
    playhead: 0,
    playing: false,
    person: undefined,
    lane: undefined,
    openStep: undefined,
    ...(before.branches.length > 0 && { notice: openedNotice(scenario, before.branches.some(isMade)) }),
  });
}

const openedNotice = ({ title }: Scenario, beside: boolean) =>
  ({
    text: beside
      ? words(
          `Opened: ${title.en}. What you made stays beside it, in the menu behind the title.`,
          `Geopend: ${title.nl}. Wat je maakte blijft ernaast staan, in het menu achter de titel.`,
        )
      : words(`Opened: ${title.en}`, `Geopend: ${title.nl}`),
    action: 'undo',
  }) as const;

/** A file that someone chose or dropped: it opens, or all that is wrong with it is shown. */
export async function openFile(file: File): Promise<void> {
  const scenario = await readScenario(file);
  if (!scenario) return;
  show(scenario, undefined);
  go('sim');
}

/** The scenario that came inside the page, as any other file. */
export async function openEmbedded(text: string): Promise<void> {
  const scenario = await readText(text, document.title);
  if (scenario) show(scenario, undefined);
}

/** A file, or one that someone chooses, becomes a branch beside those that are open; false where it is no scenario. */
export async function openBeside(file?: File): Promise<boolean> {
  const scenario = await readScenario(file ?? (await chosenFile()));
  if (scenario) edit((document) => addedBeside(document, scenario));
  return scenario !== undefined;
}

async function readScenario(file: File): Promise<Scenario | undefined> {
  return readText(file.size > 4 * limits.characters ? tooLarge(file.size) : await file.text(), file.name);
}

async function readText(text: string, file: string): Promise<Scenario | undefined> {
  const { parseScenario } = await reading();
  const parsed = parseScenario(text, { file });
  const issues = parsed.ok ? parsed.warnings : parsed.issues;
  if (issues.length > 0) setSession({ dialog: { kind: 'issues', file, issues } });
  return parsed.ok ? parsed.scenario : undefined;
}

/** As long as the file claims to be, so that the reader refuses it in its own words without it being read. */
const tooLarge = (size: number): string => ' '.repeat(Math.min(size, 8 * limits.characters));

export async function openSharedLink(text: string, replicate: number): Promise<void> {
  const { openLink, readLink } = await reading();
  const link = readLink(text);
  const load = link.ok && Object.hasOwn(scenarios, link.preset) ? scenarios[link.preset] : undefined;
  const result = link.ok && load ? openLink(link, (await load()).default) : link;
  if (result.ok && 'scenario' in result) {
    show(result.scenario, link.ok ? link.preset : undefined, replicate);
    if (result.warnings.length > 0) setSession({ dialog: { kind: 'issues', file: 'link', issues: result.warnings } });
  } else if ('issues' in result) setSession({ dialog: { kind: 'issues', file: 'link', issues: result.issues } });
  else if ('message' in result) lost(result.message);
  else
    lost(
      words(
        'This link builds on an example that this page does not have.',
        'Deze link bouwt voort op een voorbeeld dat deze pagina niet heeft.',
      ),
    );
  // A shared address would otherwise be shared again after changes, without them.
  renameAddress(addressOf('sim'));
}

const hasBranch: Action['possible'] = (state) => currentBranch(state) !== undefined;

export const save: Action = {
  id: 'save',
  name: words('Save as a file', 'Opslaan als bestand'),
  keys: [{ key: 's', control: true }],
  possible: hasBranch,
  async run() {
    const { scenario, name } = branchOf(documentNow());
    const { scenarioText } = await reading();
    const first = '# yaml-language-server: $schema=../public/scenario.schema.json\n';
    download(
      fileNameOf(name[languageNow()], 'yaml'),
      new Blob([first, scenarioText(scenario)], { type: 'application/yaml' }),
    );
  },
};

/** For who has no server, no network and nothing to install: one file that opens in any browser, with this in it. */
export const savePage: Action = {
  id: 'save-page',
  name: words('Save as one web page', 'Opslaan als één webpagina'),
  keys: [],
  possible: hasBranch,
  async run() {
    const { scenario, name } = branchOf(documentNow());
    const { scenarioText } = await reading();
    const page = await pageWith(scenarioText(scenario), languageNow());
    if (page === undefined) setSession({ notice: { text: noPage } });
    else download(fileNameOf(name[languageNow()], 'html'), new Blob([page], { type: 'text/html' }));
  },
};

const languageNow = () => store.getState().session.language;

const noPage = words(
  'The page could not be saved: the place where it comes from cannot be reached now.',
  'De pagina kon niet worden opgeslagen: de plek waar hij vandaan komt, is nu niet bereikbaar.',
);

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

export const open: Action = {
  id: 'open',
  name: words('Open a file', 'Bestand openen'),
  keys: [{ key: 'o', control: true }],
  async run() {
    await openFile(await chosenFile());
  },
};

/** Never comes where someone chooses none. */
const chosenFile = (): Promise<File> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.yaml,.yml,.json';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) resolve(file);
    });
    input.click();
  });

export const share: Action = {
  id: 'share',
  name: words('Share', 'Delen'),
  keys: [],
  possible: hasBranch,
  async run() {
    const { scenario, presetId = 'status-quo', replicate = 0 } = branchOf(documentNow());
    const { linkOf, longestLink } = await reading();
    const load = scenarios[presetId];
    if (!load) throw new Error(`no example is called ${presetId}`);
    const preset = (await load()).default;
    const address = new URL(location.href);
    address.search = '';
    address.hash = linkedAddress(linkOf(scenario, { id: presetId, scenario: preset }), replicate);
    setSession({ dialog: { kind: 'share', link: address.href.length <= longestLink ? address.href : undefined } });
  },
};

export const files = [open, save, savePage, share];

export const apple = (): boolean => /Mac|iP/.test(navigator.userAgent);
