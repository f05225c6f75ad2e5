import { useEffect, useState } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Branch } from '../shell/document.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { sentenceAt } from './panelSentence.ts';
import { panelSeries } from './series.ts';

/** Milliseconds of rest before the sentence is read out: else a drag would be a flood of words. */
const REST = 700;

/** What is to be seen, in words: shown at once, and read out by screen readers when things rest. */
export function Sentence({ branch, trajectory }: { readonly branch: Branch; readonly trajectory: Trajectory }) {
  const say = useVoice();
  const { playhead, playing, panels } = useStore(({ session }) => session);
  const ensemble = useStore(({ results }) => results.ensemble);
  const week = Math.min(playhead, trajectory.measures['satisfaction'].length - 1);
  const known = ensemble?.scenario === branch.scenario ? ensemble : undefined;
  const sentence = sentenceAt(branch.scenario, trajectory, panelSeries[panels], week, known, say);
  const [read, setRead] = useState('');
  useEffect(() => {
    if (playing) return undefined;
    const timer = setTimeout(() => {
      setRead(sentence);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [sentence, playing]);
  return (
    <>
      <p class="sentence">{sentence}</p>
      <p class="heard" role="status">
        {read}
      </p>
    </>
  );
}
