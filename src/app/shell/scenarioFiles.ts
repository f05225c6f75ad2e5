/** All that reads, checks and writes scenario files and links, as one piece that is loaded when it is needed. */
import { z } from 'zod';

// Zod would otherwise try to compile code from text, which the page's security policy forbids.
z.config({ jitless: true });

export { linkOf, longestLink, openLink, readLink } from '../../scenario/link.ts';
export { parseScenario } from '../../scenario/parse.ts';
export { storyProblems } from '../../scenario/storyProblems.ts';
export { scenarioText } from '../../scenario/write.ts';
