import { seat, type Seat } from './workers.ts';

/** Several workers as one: a task goes where the fewest wait. */
export function seats(count: number): Seat {
  const all = Array.from({ length: count }, () => ({ seat: seat(), waiting: 0 }));
  return {
    async ask(kind, task) {
      const freest = all.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      freest.waiting++;
      try {
        return await freest.seat.ask(kind, task);
      } finally {
        freest.waiting--;
      }
    },
    clear() {
      for (const one of all) one.seat.clear();
    },
  };
}
