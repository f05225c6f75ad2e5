import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { words } from '../../words/words.ts';
import { storyMeasures } from '../../scenario/story.ts';
import type { Branch } from '../shell/document.ts';
import { useRem, useWidth } from '../parts/size.ts';
import { panelPairs, type PanelChoice } from '../shell/state.ts';
import { setSession, useStore } from '../shell/store.ts';
import { trajectoryUntil } from '../story/trajectoryUntil.ts';
import { useVoice } from '../parts/say.ts';
import { changesOverTime, phasesOf } from '../parts/phases.ts';
import { frameOf } from './frame.ts';
import { ScaleChoice } from '../parts/ScaleChoice.tsx';
import { Panel } from './Panel.tsx';
import { seriesOf } from './series.ts';
import { eventsOf } from './timeline.ts';
import { useWeek } from './useWeek.ts';

const text = {
  choose: words('What the panels show', 'Wat de grafieken tonen'),
  wellbeing: words('Satisfaction and commitment', 'Werktevredenheid en commitment'),
  results: words('Performance and entrepreneurship', 'Prestaties en ondernemend gedrag'),
  trust: words('Trust in the leader and in the team', 'Vertrouwen in de leidinggevende en in het team'),
  one: words('One line', 'Eén lijn'),
  runs: words(
    'Thin lines: {n} runs that differ by chance only',
    'Dunne lijnen: {n} doorrekeningen die alleen in toeval verschillen',
  ),
} as const;

interface Props {
  readonly branch: Branch;
  readonly trajectory: Trajectory;
  /** How high each panel is, in CSS pixels. */
  readonly height: number;
  /** Whether what the panels show can be chosen. */
  readonly choice: boolean;
}

/** Two measures over the weeks. */
export function Panels({ branch, trajectory: all, height, choice }: Props) {
  const hiddenAfter = useStore(({ session: { hiddenAfter, playhead } }) =>
    hiddenAfter === 'playhead' ? playhead : hiddenAfter,
  );
  const trajectory = useSeen(all, hiddenAfter);
  const say = useVoice();
  const [place, width] = useWidth<HTMLDivElement>(720);
  const { run, phases: labels, events: planned } = branch.scenario;
  const { weeks } = run;
  const rem = useRem();
  const frame = useMemo(() => frameOf(width, weeks, rem), [width, weeks, rem]);
  const inRoom = useStore(({ session }) => session.presentation !== undefined);
  const named = !inRoom || changesOverTime(branch.scenario);
  const phases = useMemo(() => (named ? phasesOf({ phases: labels, run }) : []), [named, labels, run]);
  const events = useMemo(() => eventsOf({ events: planned }), [planned]);
  const pair = useStore(({ session }) => session.panels);
  const shown = seriesOf(pair);
  const certainty = useStore(({ session }) => session.certainty);
  const ensemble = useStore(({ results }) => results.ensemble);
  const allOfReference = useStore(({ results }) =>
    branch.reference === branch.scenario ? undefined : results.trajectories.get(branch.reference),
  );
  const reference = useSeen(allOfReference, hiddenAfter);
  const runs = useMemo(() => {
    if (!certainty || ensemble?.scenario !== branch.scenario) return undefined;
    return seriesOf(pair).map(({ id }) => ensemble.runs.map((run) => run[id]));
  }, [certainty, ensemble, pair, branch.scenario]);
  const chooser = useMemo(() => <Chooser pair={pair} runs={runs?.[0].length} />, [pair, runs]);
  const week = useWeek(trajectory.measures['satisfaction'].length - 1);

  return (
    <section class="panels" aria-label={say(text.choose)}>
      {choice && chooser}
      <div ref={place} class="weeks">
        {shown.map((series, i) => (
          <Panel
            key={series.id}
            series={series}
            explained={i === 0 || series.of !== shown[0].of}
            trajectory={trajectory}
            reference={reference}
            runs={runs?.[i]}
            frame={frame}
            // One alone has the room of two.
            height={shown.length === 1 ? 2 * height : height}
            week={week}
            phases={phases}
            events={events}
            inRoom={inRoom}
            onPerson={(person) => {
              setSession({ person, tab: 'people' });
            }}
          />
        ))}
      </div>
    </section>
  );
}

interface ChooserProps {
  readonly pair: PanelChoice;
  /** How many thin lines there are. */
  readonly runs: number | undefined;
}

function Chooser({ pair, runs }: ChooserProps) {
  const say = useVoice();
  return (
    <div class="panel-choice">
      <select
        aria-label={say(text.choose)}
        value={typeof pair === 'string' ? pair : pair.measure}
        onChange={(event) => {
          const chosen = choiceNamed(event.currentTarget.value);
          if (chosen) setSession({ panels: chosen });
        }}
      >
        {panelPairs.map((known) => (
          <option key={known} value={known}>
            {say(text[known])}
          </option>
        ))}
        <optgroup label={say(text.one)}>
          {storyMeasures.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </optgroup>
      </select>
      <ScaleChoice />
      {runs !== undefined && <span class="hint end">{say(text.runs, { n: runs })}</span>}
    </div>
  );
}

function choiceNamed(name: string): PanelChoice | undefined {
  const measure = storyMeasures.find(({ id }) => id === name);
  return panelPairs.find((pair) => pair === name) ?? (measure && { measure: measure.id });
}

/** What the room may see of a run. */
const useSeen = <Seen extends Trajectory | undefined>(trajectory: Seen, until: number | undefined): Seen | Trajectory =>
  useMemo(
    () => (trajectory === undefined || until === undefined ? trajectory : trajectoryUntil(trajectory, until)),
    [trajectory, until],
  );
