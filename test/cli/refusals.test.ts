import { expect, it } from 'vitest';
import { selfsteer } from './selfsteer.ts';

const cases: [args: string, en: string, nl: string][] = [
  ['chek', ': unknown command "chek"; did you mean check?', ': onbekende opdracht "chek"; bedoelde je check?'],
  ['chek --help', ': unknown command "chek"; did you mean check?', ': onbekende opdracht "chek"; bedoelde je check?'],
  ['help chek', ': unknown command "chek"; did', ': onbekende opdracht "chek"; bedoelde'],
  ['qqqqq', ': unknown command "qqqqq"; expected one of run,', ': onbekende opdracht "qqqqq"; verwacht: een van run,'],
  ['my.yaml', '; did you mean selfsteer run my.yaml?', '; bedoelde je selfsteer run my.yaml?'],
  [
    '--vresion',
    ': unknown option --vresion; did you mean --version?',
    ': onbekende optie --vresion; bedoelde je --version?',
  ],
  [
    'run x --sed=4',
    ' run: unknown option --sed; did you mean --seed?',
    ' run: onbekende optie --sed; bedoelde je --seed?',
  ],
  [
    'run x -q',
    ' run: unknown option -q; expected one of --seed,',
    ' run: onbekende optie -q; verwacht: een van --seed,',
  ],
  [
    'run',
    ' run: FILE is missing; expected selfsteer run <FILE...>',
    ' run: BESTAND ontbreekt; verwacht: selfsteer run <BESTAND...>',
  ],
  ['compare a', ' compare: B is missing; expected', ' compare: B ontbreekt; verwacht:'],
  ['compare a b c', ' compare: "c" is one too many; expected', ' compare: "c" is er één te veel; verwacht:'],
  [
    'explain x --week 3',
    ' explain: --person <NUMBER> is missing; expected',
    ' explain: --person <NUMMER> ontbreekt; verwacht:',
  ],
  [
    'explain x --persn 3',
    ' explain: unknown option --persn; did you mean --person?',
    ' explain: onbekende optie --persn; bedoelde',
  ],
  [
    'run x --replicates 0',
    ' run: --replicates: found "0"; expected a whole number from 1',
    '"0"; verwacht: een geheel getal van 1',
  ],
  ['run x --replicates 1.5', 'found "1.5"; expected a whole number', '"1.5"; verwacht: een geheel getal'],
  ['run x --weeks -3', 'found "-3"; expected a whole number', '"-3"; verwacht: een geheel getal'],
  ['run x --weeks 1e3', 'found "1e3"; expected a whole number', '"1e3"; verwacht: een geheel getal'],
  ['run x --weeks', ' run: --weeks <NUMBER>: expected a value', ' run: --weeks <AANTAL>: er hoort een waarde achter'],
  ['run x --format jsn', 'text, json or csv; did you mean json?', 'text, json of csv; bedoelde je json?'],
  ['run x --set control', '"control"; expected path=value', '"control"; verwacht: pad=waarde'],
  ['run x --measure a,,b', '"a,,b"; expected one or more names', '"a,,b"; verwacht: een of meer namen'],
  ['run x --seed=', ' run: --seed: found ""; expected a text', ' run: --seed: gevonden: ""; verwacht: een tekst'],
];

it.each(cases)('selfsteer %s: one line, exit code 2', (line, en, nl) => {
  for (const [lang, expected] of [
    ['en_GB.UTF-8', en],
    ['nl_NL.UTF-8', nl],
  ] as const) {
    const { status, stdout, stderr } = selfsteer(line.split(' '), { env: { LANG: lang } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^selfsteer[^\n]*\n$/);
    expect(stderr).toContain(expected);
  }
});

it('refuses a language that it does not speak, in the one of the locale', () => {
  expect(selfsteer(['--lang', 'de']).stderr).toBe('selfsteer: --lang: found "de"; expected en or nl\n');
  expect(selfsteer(['measures', '--lang', 'de'], { env: { LANG: 'nl' } }).stderr).toContain('verwacht: en of nl');
});

it('asks to report what is its own fault, with exit code 70, and shows a stack only on request', () => {
  const broken = `--import=data:text/javascript,JSON.stringify=()=>{throw%20new%20Error('boom')}`;
  const quiet = selfsteer(['schema'], { env: { NODE_OPTIONS: broken } });
  expect(quiet.status).toBe(70);
  expect(quiet.stderr).toMatch(/^selfsteer: something went wrong inside Selfsteer: boom\. Please report this[^\n]*\n$/);
  const loud = selfsteer(['schema', '--lang', 'nl'], { env: { NODE_OPTIONS: broken, SELFSTEER_DEBUG: '1' } });
  expect(loud.status).toBe(70);
  expect(loud.stderr).toMatch(/^selfsteer: er ging iets mis in Selfsteer zelf: boom\..*\nError: boom\n {4}at /);
});
