import { allowed, assumptions, type AssumptionEntry } from '../../model/assumptions.ts';
import { rules } from '../../model/rules/index.ts';
import { words } from '../../words/words.ts';
import { withScenario, type Branch } from '../shell/document.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { pulled } from '../shell/edits/pulledOut.ts';
import { addressOf } from '../shell/addresses.ts';
import { edit } from '../shell/store.ts';
import { domainNames } from '../../model/domainNames.ts';
import { partName } from '../parts/partName.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  usual: words(
    'Usual: {usual}; plausible: {low} to {high}. Source: {source}',
    'Gebruikelijk: {usual}; aannemelijk: {low} tot {high}. Bron: {source}',
  ),
  back: words('Back to usual', 'Terug naar gebruikelijk'),
  out: words('Pulled out: {part}', 'Uitgezet: {part}'),
  putBack: words('Put back', 'Zet weer aan'),
  switches: words('Pull rules out', 'Regels uitzetten'),
  outside: words('outside the plausible range', 'buiten het aannemelijke bereik'),
} as const;

/** Every number that the model assumes, by the rule that it belongs to; the changed ones stand out. */
export function AssumptionList({ branch }: { readonly branch: Branch }) {
  const say = useVoice();
  const { assumptions: changed } = branch.scenario;
  return (
    <>
      <PulledOut branch={branch} />
      {rules.map(({ id, name, sentence }) => {
        // A share of a whole cannot change alone; those are changed in the file.
        const entries = assumptions.filter(
          ({ group, definition }) => group === id && !('sumsToOne' in definition && definition.sumsToOne),
        );
        if (entries.length === 0) return null;
        const count = entries.filter((entry) => Object.hasOwn(changed, entry.name)).length;
        return (
          <details key={id} class="rule">
            <summary>
              {say(name)} {count > 0 && <span class="badge">{count}</span>}
            </summary>
            <p class="hint">{say(sentence)}</p>
            <ul>
              {entries.map((entry) => (
                <Entry key={entry.name} entry={entry} value={changed[entry.name]} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** What the scenario leaves out of the model; the page about the model has the switches. */
function PulledOut({ branch }: { readonly branch: Branch }) {
  const say = useVoice();
  return (
    <ul>
      {branch.scenario.without.map((part) => (
        <li key={part} class="assumption changed">
          <span>{say(text.out, { part: say(partName(part)) })}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              edit((document) => withScenario(document, (scenario) => pulled(scenario, part, false)));
            }}
          >
            {say(text.putBack)}
          </button>
        </li>
      ))}
      <li>
        <a class="roomy" href={addressOf('about')}>
          {say(text.switches)}
        </a>
      </li>
    </ul>
  );
}

function Entry({ entry, value }: { readonly entry: AssumptionEntry; readonly value: number | undefined }) {
  const say = useVoice();
  const { name, definition, domain, default: usual } = entry;
  const { least, most, whole } = allowed(definition);
  const meaning = `${say(definition.meaning)}${domain ? ` (${say(domainNames[domain])})` : ''}`;
  const shown = value ?? usual;
  const outside = shown < definition.low || shown > definition.high;
  return (
    <li class={value === undefined ? 'assumption' : 'assumption changed'}>
      <span>{meaning}</span>
      <NumberField
        label={meaning}
        value={shown}
        least={least}
        most={most}
        whole={whole}
        digits={4}
        onChange={(next) => {
          setAssumption(name, next === usual ? undefined : next);
        }}
      />
      <span class="hint">
        {say(text.usual, {
          usual: say.exact(usual),
          low: say.exact(definition.low),
          high: say.exact(definition.high),
          source: say(definition.source),
        })}
        {outside && <b> · {say(text.outside)}</b>}
      </span>
      {value !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setAssumption(name, undefined);
          }}
        >
          {say(text.back)}
        </button>
      )}
    </li>
  );
}

/** A value of its own, or the usual one where none is given. */
function setAssumption(name: string, value: number | undefined): void {
  edit((document) =>
    withScenario(document, (scenario) => {
      const others = Object.entries(scenario.assumptions).filter(([known]) => known !== name);
      const own = value === undefined ? [] : [[name, value] as const];
      return { ...scenario, assumptions: Object.fromEntries([...others, ...own]) };
    }),
  );
}
