import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord, shellWordsOf } from '../../src/words/shell.ts';

const printed = (words: string): string => execFileSync('sh', ['-c', `printf '[%s]' ${words}`], { encoding: 'utf8' });

describe('a word for a shell', () => {
  it.each(['plain.yaml', 'my file.yaml', "it's; rm -r", '$HOME', '*', '"', '`id`', '-x', ''])(
    'comes through: %s',
    (word) => {
      expect(printed(shellWord(word))).toBe(`[${word}]`);
    },
  );
});

describe('words that someone typed as one', () => {
  it.each(['--time=2:00:00 --cpus-per-task=4', `--comment='two words' -p "long queue"`, ' a  b '])(
    'come apart as in a shell: %s',
    (text) => {
      expect(
        shellWordsOf(text)
          ?.map((word) => `[${word}]`)
          .join(''),
      ).toBe(printed(text));
    },
  );

  it('are none where a quote stays open', () => {
    expect(shellWordsOf(`--comment='two words`)).toBeUndefined();
  });
});
