import { description } from '../../package.json';
import { words } from '../words/words.ts';
import type { Command } from './command.ts';
import { thinkingAid } from '../words/sentences.ts';

export const about = {
  summary: words(`${description}.`, 'Simuleert hoe een organisatie leert zichzelf te sturen.'),
  help: words(
    `You describe in a file what leaders do and when: how tightly they control, who decides about what, how they coach. Selfsteer then lives through week after week with every person and every team. ${thinkingAid.en}`,
    `Je beschrijft in een bestand wat leidinggevenden doen en wanneer: hoe strak ze controleren, wie waarover beslist, hoe ze coachen. Selfsteer rekent dat dan week na week door, met elke medewerker en elk team. ${thinkingAid.nl}`,
  ),
} as const;

export const firstSteps: Command['examples'] = [
  {
    line: 'selfsteer run step-by-step',
    does: words(
      'What happens when leaders let go in steps?',
      'Wat gebeurt er als leidinggevenden stap voor stap loslaten?',
    ),
  },
  {
    line: 'selfsteer compare status-quo step-by-step',
    does: words(
      'What does that change, compared to going on as before?',
      'Wat maakt dat uit, vergeleken met doorgaan zoals het was?',
    ),
  },
  {
    line: 'selfsteer run --help',
    does: words('All that one command can do.', 'Alles wat één opdracht kan.'),
  },
];

export const exitCodes = {
  heading: words('Exit codes:', 'Exitcodes:'),
  text: words(
    '0  done\n1  check found an expectation that does not hold\n2  something in the command or in a file is not right\n70 a fault in Selfsteer itself',
    '0  gelukt\n1  check vond een verwachting die niet uitkomt\n2  er klopt iets niet in de opdracht of in een bestand\n70 een fout in Selfsteer zelf',
  ),
} as const;

export const helpCommand = {
  argument: words('COMMAND', 'OPDRACHT'),
  meaning: words('a command', 'een opdracht'),
  summary: words('show help, also of one command', 'toon hulp, ook bij één opdracht'),
} as const;

/** Where the program itself is at fault. */
export const fault = (reason: string) =>
  words(
    `something went wrong inside Selfsteer: ${reason}. Please report this, with the command you gave (SELFSTEER_DEBUG=1 shows more).`,
    `er ging iets mis in Selfsteer zelf: ${reason}. Meld dit alsjeblieft, met de opdracht die je gaf (SELFSTEER_DEBUG=1 laat meer zien).`,
  );
