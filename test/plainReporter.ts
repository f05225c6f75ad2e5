import { DefaultReporter, type SerializedError, type TestModule, type TestRunEndReason } from 'vitest/node';

/** Ends with one plain line, `3 passed, 1 failed, 2 skipped`, for whoever reads the outcome by machine. */
export default class PlainReporter extends DefaultReporter {
  override onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, unhandled, reason);
    const { passed, failed, skipped } = count(modules);
    const crashes = failed + unhandled.length;
    // A run that fails without a failed test, such as one that finds no tests, still has to read as failed.
    const shown = reason === 'passed' ? crashes : Math.max(1, crashes);
    process.stdout.write(`${passed} passed, ${shown} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}

function count(modules: readonly TestModule[]): { passed: number; failed: number; skipped: number } {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    // A file that ends without having run (its process died), or that fails outside its tests, is a failure of its own.
    const unfinished = module.state() === 'queued' || module.state() === 'pending';
    if (unfinished || module.errors().length > 0) total.failed++;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) total.failed++;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      total[state === 'pending' ? 'failed' : state]++;
    }
  }
  return total;
}
