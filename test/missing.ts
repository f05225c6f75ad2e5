/** What the machine lacks costs tests: skipped loudly on somebody's machine, a failure where everything is to be there. */
export function missing(reason: string): void {
  if (process.env['CI']) throw new Error(`${reason}; with CI set, nothing is skipped`);
  console.warn(`!!! SKIPPED !!! ${reason}`);
}
