import { modelVersion } from '../../model/version.ts';
import { words, type Words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';

/**
 * What was computed with another model can be analysed as it is: nothing can be added to it or held against it. Throws
 * BadInput, with what was expected instead.
 */
export function checkModel(path: string, model: number, expected: Words): void {
  if (model === modelVersion) return;
  throw new BadInput(
    words(
      `${path}: computed with model ${model}; this program computes model ${modelVersion}: expected ${expected.en} (selfsteer analyse shows it as it is)`,
      `${path}: berekend met model ${model}; dit programma rekent met model ${modelVersion}: verwacht: ${expected.nl} (selfsteer analyse toont het zoals het is)`,
    ),
  );
}

export const aNewFolder = words(
  'a new folder, or --force to replace what is there',
  'een nieuwe map, of --force om te vervangen wat er staat',
);

export const ofThisModel = words('a batch of this model', 'een batch van dit model');
