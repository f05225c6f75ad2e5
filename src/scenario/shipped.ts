/** The scenarios that come along, by file name: a file in `scenarios/` and a line here. Stories may name these only. */
export const shippedNames = [
  'abdication',
  'closed-books',
  'crisis-early',
  'freedom-without-responsibility',
  'harvest-crisis',
  'new-leaders',
  'no-direction',
  'no-learning',
  'paper-only',
  'status-quo',
  'step-by-step',
  'taken-back',
  'too-fast',
  'wide-span',
  'words-only',
] as const;
