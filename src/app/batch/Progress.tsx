import { useId } from 'preact/hooks';
import { partDone } from './progress.ts';
import type { Course } from './state.ts';
import { useVoice } from '../parts/say.ts';
import { stageText } from './progressText.ts';

interface Props {
  readonly course: Course;
  readonly file: string;
}

export function Progress({ course, file }: Props) {
  const say = useVoice();
  const id = useId();
  if (course.stage === 'ready') return null;
  return (
    <div class="batch-progress">
      {course.progress && (
        <progress
          max={1}
          value={course.stage === 'done' ? 1 : partDone(course.progress)}
          aria-label={file}
          aria-describedby={id}
        />
      )}
      <p id={id}>{stageText(course, say)}</p>
      {course.failure !== undefined && <p class="warning">{course.failure}</p>}
    </div>
  );
}
