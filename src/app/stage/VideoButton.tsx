import { filled } from '../../words/fill.ts';
import { inEach, words } from '../../words/words.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { useVoice } from '../parts/say.ts';
import { download } from '../shell/actions/files.ts';
import { setSession, store } from '../shell/store.ts';

const text = {
  name: words('Video of all weeks (WebM)', 'Video van alle weken (WebM)'),
  busy: words('The video is being made: {seconds} seconds.', 'De video wordt gemaakt: {seconds} seconden.'),
  done: words('The video is in your downloads.', 'De video staat bij je downloads.'),
  failed: words('This browser could not make the video.', 'Deze browser kon de video niet maken.'),
} as const;

interface Props {
  readonly trajectory: Trajectory;
  readonly scenario: Pick<Scenario, 'events'>;
}

/** For slides: the whole run in so many seconds. */
const SECONDS = 15;

export function VideoButton({ trajectory, scenario }: Props) {
  const say = useVoice();
  if (!('MediaRecorder' in globalThis) || !('captureStream' in HTMLCanvasElement.prototype)) return null;
  const make = async (): Promise<void> => {
    const notice = (message: keyof typeof text): void => {
      setSession({ notice: { text: inEach((language) => filled(text[message][language], { seconds: SECONDS })) } });
    };
    notice('busy');
    try {
      const { videoOf } = await import('./video.ts');
      const { stageMeasure, language, theme } = store.getState().session;
      download(
        'organisation.webm',
        await videoOf(trajectory, scenario, { measure: stageMeasure, language, theme }, SECONDS),
      );
      notice('done');
    } catch {
      notice('failed');
    }
  };
  return (
    <button type="button" onClick={() => void make()}>
      {say(text.name)}
    </button>
  );
}
