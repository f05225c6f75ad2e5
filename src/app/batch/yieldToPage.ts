/** Milliseconds of work at a stretch: longer, and the page would stutter. */
const STRETCH = 12;

/** Lets the page do whatever waits, each time that a stretch of work is over. */
export function pageYielder(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
