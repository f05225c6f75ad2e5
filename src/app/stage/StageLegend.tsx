import { useMemo } from 'preact/hooks';
import { personColumnWords } from '../../model/columns.ts';
import { allOf, stageKinds, stageMeasures, type StageKind, type StagePoints } from '../../charts/stage/points.ts';
import { percentText } from '../../words/numbers.ts';
import { type Words, words } from '../../words/words.ts';
import { setSession, useStore } from '../shell/store.ts';
import { deciderNames } from '../parts/deciderNames.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  who: words('Who decided, last six weeks', 'Wie besliste, laatste zes weken'),
  less: words('less', 'minder'),
  more: words('more', 'meer'),
  colour: words('Colour tells', 'De kleur toont'),
  size: words('larger: more responsibility', 'groter: meer verantwoordelijkheid'),
  hub: words('leader; filled: control', 'leidinggevende; gevuld: controle'),
  coaching: words('arc: coaching', 'boog: coaching'),
} as const;

const kindNames: Readonly<Record<StageKind, Words>> = {
  reserved: deciderNames.leader,
  overruled: words('leader takes it back', 'draait het terug'),
  self: deciderNames.self,
  teammate: deciderNames.teammate,
  nobody: deciderNames.nobody,
};

interface Props {
  /** How often each kind was decided in the weeks that are drawn; absent: not told. */
  readonly counts?: StagePoints['counts'] | undefined;
}

/** What the marks mean; each kind of decision is a switch that lets only that kind stand out. */
export function StageLegend({ counts }: Props) {
  // The same element is not drawn again: while the playhead moves, only shares do.
  const people = useMemo(() => <People />, []);
  return (
    <div class="stage-legend">
      {people}
      <Kinds counts={counts} />
    </div>
  );
}

/** What colour, size and the hub tell. */
function People() {
  const say = useVoice();
  const measure = useStore(({ session }) => session.stageMeasure);
  const strain = measure === 'strain';
  return (
    <>
      <span class="sample">
        {say(strain ? text.more : text.less)} <Sample kind="colours" /> {say(strain ? text.less : text.more)}
        <select
          aria-label={say(text.colour)}
          value={measure}
          onChange={(event) => {
            const chosen = stageMeasures.find((known) => known === event.currentTarget.value);
            if (chosen) setSession({ stageMeasure: chosen });
          }}
        >
          {stageMeasures.map((known) => (
            <option key={known} value={known}>
              {say(personColumnWords[known]).toLowerCase()}
            </option>
          ))}
        </select>
      </span>
      <span class="sample">
        <Sample kind="size" /> {say(text.size)}
      </span>
      <span class="sample">
        <Sample kind="hub" /> {say(text.hub)}, {say(text.coaching)}
      </span>
    </>
  );
}

function Kinds({ counts }: Props) {
  const say = useVoice();
  const highlight = useStore(({ session }) => session.highlight);
  const shareOf = (kind: StageKind): string | undefined =>
    counts && percentText((counts[kind] / Math.max(1, allOf(counts))) * 100, say.language);
  return (
    <div role="group" aria-label={say(text.who)}>
      <span aria-hidden="true">{say(text.who)}</span>
      {stageKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="quiet sample"
          aria-pressed={kind === highlight}
          onClick={() => {
            setSession({ highlight: kind === highlight ? undefined : kind, pointedKind: undefined });
          }}
          onPointerEnter={({ pointerType }) => {
            if (pointerType === 'mouse') setSession({ pointedKind: kind });
          }}
          onPointerLeave={({ pointerType }) => {
            if (pointerType === 'mouse') setSession({ pointedKind: undefined });
          }}
        >
          <Sample kind={kind} /> {say(kindNames[kind])}
          {counts && <b class="share">{shareOf(kind)}</b>}
        </button>
      ))}
    </div>
  );
}

/** A small picture of a mark. */
function Sample({ kind }: { readonly kind: StageKind | 'colours' | 'size' | 'hub' }) {
  return (
    <svg class={`mark-${kind}`} viewBox="0 0 36 16" width="27" height="12" aria-hidden="true">
      {kind === 'reserved' && <path class="spoke" d="M2 8h32" />}
      {kind === 'overruled' && <path class="spoke taken" d="M2 8h32" />}
      {kind === 'self' && <circle class="ring" cx="18" cy="8" r="6" />}
      {kind === 'teammate' && <path class="ring" d="M3 12Q18 -4 32 11" />}
      {kind === 'nobody' && <circle class="empty" cx="18" cy="8" r="3.5" />}
      {kind === 'colours' && (
        <>
          <circle class="low" cx="6" cy="8" r="5" />
          <circle class="mid" cx="18" cy="8" r="5" />
          <circle class="high" cx="30" cy="8" r="5" />
        </>
      )}
      {kind === 'size' && (
        <>
          <circle class="mid" cx="10" cy="8" r="3" />
          <circle class="mid" cx="25" cy="8" r="6.5" />
        </>
      )}
      {kind === 'hub' && (
        <>
          <circle class="empty" cx="18" cy="8" r="6" />
          <circle class="full" cx="18" cy="8" r="3" />
        </>
      )}
    </svg>
  );
}
