import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest: a browser, a cluster, processes. Begun last, one of those would keep a single core busy at the end. */
const slow = ['test/e2e/access', 'test/e2e/', 'test/cluster/', 'test/cli/', 'test/'];

/** The slow files first; the others go between them, since a browser or a cluster waits much. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const path = relative(project.config.root, moduleId).replaceAll('\\', '/');
      return slow.findIndex((start) => path.startsWith(start));
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
