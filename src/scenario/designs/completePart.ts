/** Samples, by their place, and replicates, by their number, of which nothing is missing. */
export interface CompletePart {
  readonly samples: readonly number[];
  readonly replicates: readonly number[];
}

/**
 * A part in which every sample has every replicate, as large as can be had by leaving out, again and again, the sample
 * or the replicate that lacks the largest share of the others: a replicate that broke off everywhere goes, and so does
 * a sample that fails whatever its luck. `lacking[s]` are the replicates that sample s has not got.
 */
export function completePart(lacking: readonly ReadonlySet<number>[], replicates: number): CompletePart {
  const samples = new Set(lacking.keys());
  const numbers = new Set(Array.from({ length: replicates }, (_, r) => r));
  const open = new Map([...lacking.entries()].filter(([, own]) => own.size > 0).map(([s, own]) => [s, new Set(own)]));
  const missing = new Map<number, number>();
  for (const own of open.values()) for (const r of own) missing.set(r, (missing.get(r) ?? 0) + 1);

  while (open.size > 0) {
    const sample = worstOf([...open].map(([s, own]) => [s, own.size / numbers.size]));
    const replicate = worstOf([...missing].map(([r, count]) => [r, count / samples.size]));
    if (replicate.share >= sample.share) {
      numbers.delete(replicate.key);
      missing.delete(replicate.key);
      for (const own of open.values()) own.delete(replicate.key);
    } else {
      samples.delete(sample.key);
      for (const r of open.get(sample.key) ?? []) missing.set(r, (missing.get(r) ?? 0) - 1);
      open.delete(sample.key);
    }
    for (const [s, own] of open) if (own.size === 0) open.delete(s);
  }
  return { samples: [...samples], replicates: [...numbers] };
}

function worstOf(shares: readonly (readonly [key: number, share: number])[]) {
  let [key, most] = [-1, -1];
  for (const [one, share] of shares) if (share > most) [key, most] = [one, share];
  return { key, share: most };
}
