import type { Words } from '../../words/words.ts';
import type { TeamWeek } from '../teamWeek.ts';

/** Something that happens to teams in one week; `size` is on 0–1, in files 0–100 points. */
export interface EventDefinition {
  readonly id: string;
  readonly name: Words;
  readonly meaning: Words;
  /** Whether a scenario may limit it to some teams. */
  readonly takesTeams: boolean;
  /** Before decisions and rules. */
  readonly strike?: (week: TeamWeek, size: number) => void;
  /** After changes were applied, before anyone leaves. */
  readonly afterApply?: (week: TeamWeek, size: number) => void;
}
