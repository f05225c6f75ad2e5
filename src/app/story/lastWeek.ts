import type { Story } from '../../scenario/story.ts';

/** The last week that a story speaks of; its run may not be shorter. */
export const lastWeekOf = (story: Story | undefined): number =>
  Math.max(0, ...(story?.steps ?? []).map((step) => ('week' in step ? step.week : 'to' in step ? step.to : 0)));
