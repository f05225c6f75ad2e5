import { useEffect, useState } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Branch } from '../shell/document.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import { EffectDetails, type NamedEffect } from '../parts/EffectDetails.tsx';
import { words } from '../../words/words.ts';
import { effectBetween, endDifference } from './effects.ts';
import { sentenceAt } from './panelSentence.ts';
import { seriesOf } from './series.ts';
import { useWeek } from './useWeek.ts';

const text = {
  where: words('in week 0, or in the dashed line', 'in week 0, of bij de streepjeslijn'),
  since: words('{name}, since week 0', '{name}, sinds week 0'),
  end: words('{name}, against the dashed line at the end', '{name}, tegenover de streepjeslijn aan het eind'),
} as const;

/** Milliseconds of rest before the sentence is read out: else a drag would be a flood of words. */
const REST = 700;

/** What is to be seen, in words: shown at once, and read out by screen readers when things rest. */
export function Sentence({ branch, trajectory }: { readonly branch: Branch; readonly trajectory: Trajectory }) {
  const say = useVoice();
  const { playing, panels } = useStore(({ session }) => session);
  const ensemble = useStore(({ results }) => results.ensemble);
  const week = useWeek(trajectory.measures['satisfaction'].length - 1);
  const known = ensemble?.scenario === branch.scenario ? ensemble : undefined;
  const sentence = sentenceAt(branch.scenario, trajectory, seriesOf(panels), week, known, say);
  const { measures } = trajectory;
  const effects = seriesOf(panels).flatMap((series): NamedEffect[] => {
    const name = say(series.name);
    const change = week > 0 ? effectBetween(series, { measures, week: 0 }, { measures, week }) : undefined;
    const end = known && known.reference !== known.scenario ? endDifference(series, known).effect : undefined;
    return [
      { name: say(text.since, { name }), effect: change },
      { name: say(text.end, { name }), effect: end },
    ];
  });
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
      <EffectDetails where={text.where} effects={effects} stays />
      <p class="heard" role="status">
        {read}
      </p>
    </>
  );
}
