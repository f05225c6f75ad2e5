import type { Language } from '../../words/words.ts';
import type { Branch } from '../shell/document.ts';
import { fileNameOf } from '../parts/fileName.ts';
import { scenarios, storyCards } from '../shell/gallery.ts';
import { addressOf, linkedAddress, presentationAddress } from '../shell/addresses.ts';
import type { Presentation } from '../shell/state.ts';

/** How what was printed is opened again. */
export interface Reopening {
  /** A story or an example that comes along; undefined where it is a file of one's own. */
  readonly shipped: 'story' | 'example' | undefined;
  readonly fileName: string;
  /** Undefined where the page is not served to others, or where the link is too long to be scanned from paper. */
  readonly link: string | undefined;
}

/** Characters of a link that a telephone still reads from a square of three centimetres. */
const longest = 320;

/** `address` is that of the page. */
export async function reopeningOf(
  branch: Branch,
  presentation: Presentation | undefined,
  address: string,
  language: Language,
): Promise<Reopening> {
  const hash = await placeOf(branch, presentation);
  const page = new URL(address);
  page.search = '';
  page.hash = hash ?? '';
  const link = hash !== undefined && isServed(page) && page.href.length <= longest ? page.href : undefined;
  const fileName = fileNameOf(branch.name[language], 'yaml');
  const asShipped = branch.scenario === branch.preset;
  const story = presentation && storyCards.some(({ id }) => id === presentation.id);
  return { shipped: story ? 'story' : asShipped && branch.presetId ? 'example' : undefined, fileName, link };
}

/** A page of one's own computer opens on no other. */
const isServed = ({ protocol, hostname }: URL): boolean =>
  protocol.startsWith('http') && !/^(localhost|127\..*|\[::1\]|.*\.localhost)$/.test(hostname);

async function placeOf({ scenario, preset, presetId, replicate = 0 }: Branch, presentation: Presentation | undefined) {
  if (presentation && storyCards.some(({ id }) => id === presentation.id))
    return presentationAddress(presentation.id, 1);
  if (presetId === undefined) return undefined;
  if (scenario === preset && replicate === 0) return `${addressOf('sim')}?open=${presetId}`;
  const load = Object.hasOwn(scenarios, presetId) ? scenarios[presetId] : undefined;
  if (!load) return undefined;
  const { linkOf } = await import('../shell/scenarioFiles.ts');
  return linkedAddress(linkOf(scenario, { id: presetId, scenario: (await load()).default }), replicate);
}
