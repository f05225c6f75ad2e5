import { unitWords, type AssumptionEntry } from '../../model/assumptions.ts';
import type { Rule } from '../../model/define.ts';
import { words } from '../../words/words.ts';
import { withScenario, type Branch } from '../shell/document.ts';
import { isOut, pulled } from '../shell/edits/pulledOut.ts';
import { canGo, partsOf } from '../shell/edits/removable.ts';
import { edit } from '../shell/store.ts';
import { domainNames } from '../../model/domainNames.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  formula: words('Equations', 'Formules'),
  rule: words('Pull this rule out', 'Zet deze regel uit'),
  ruleOf: words('Pull this rule out: {name}', 'Zet deze regel uit: {name}'),
  part: words('Pull out', 'Uitzetten'),
  partOf: words('Pull out: {name}', 'Zet uit: {name}'),
  out: words('pulled out', 'uitgezet'),
  outs: words('{n} pulled out', '{n} uitgezet'),
  assumption: words('What is assumed', 'Wat wordt aangenomen'),
  usual: words('Usual', 'Gebruikelijk'),
  now: words('now {value}', 'nu {value}'),
  range: words('Plausible', 'Aannemelijk'),
  to: words('{low} to {high}', '{low} tot {high}'),
  source: words('Source', 'Bron'),
  none: words(
    'This rule rests on the numbers in its formula only.',
    'Deze regel rust alleen op de getallen in de formule.',
  ),
} as const;

interface Props {
  readonly rule: Rule;
  readonly entries: readonly AssumptionEntry[];
  readonly branch: Branch | undefined;
  readonly open: boolean;
}

/** One rule: its sentence at once, its formula and assumptions when unfolded. */
export function Rule({ rule, entries, branch, open }: Props) {
  const say = useVoice();
  const whole = branch !== undefined && isOut(branch.scenario, rule.id);
  const parts = branch ? partsOf(rule.id).filter((part) => isOut(branch.scenario, part)).length : 0;
  const name = say(rule.name);
  return (
    <details class={whole ? 'about-rule out' : 'about-rule'} open={open}>
      <summary>
        <span>
          <b>{name}</b>
          <span class="about-sentence">{say(rule.sentence)}</span>
        </span>
        {whole && <span class="badge">{say(text.out)}</span>}
        {parts > 0 && <span class="badge">{say(text.outs, { n: parts })}</span>}
      </summary>
      {branch && canGo(rule.id) && (
        <Switch part={rule.id} branch={branch} label={say(text.rule)} name={say(text.ruleOf, { name })} />
      )}
      <h3>{say(text.formula)}</h3>
      <code class="formula" tabIndex={0} role="region" aria-label={`${say(text.formula)}: ${name}`}>
        {Object.entries(rule.equations).map(([of, equation]) => (
          <span key={of}>
            {(equation.startsWith('+=') ? `${of} ${equation}` : `${of} = ${equation}`).replaceAll('-', '−')}
          </span>
        ))}
      </code>
      {entries.length === 0 ? (
        <p class="hint">{say(text.none)}</p>
      ) : (
        <AssumptionTable entries={entries} branch={branch} title={name} />
      )}
    </details>
  );
}

interface SwitchProps {
  readonly part: string;
  readonly branch: Branch;
  readonly label: string;
  /** What is read out: the label alone would be the same for all. */
  readonly name: string;
}

function Switch({ part, branch, label, name }: SwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        aria-label={name}
        checked={isOut(branch.scenario, part)}
        onChange={(event) => {
          const out = event.currentTarget.checked;
          edit((document) => withScenario(document, (scenario) => pulled(scenario, part, out)));
        }}
      />
      {label}
    </label>
  );
}

interface TableProps {
  readonly entries: readonly AssumptionEntry[];
  readonly branch: Branch | undefined;
  readonly title: string;
}

function AssumptionTable({ entries, branch, title }: TableProps) {
  const say = useVoice();
  return (
    <div class="scroll whole" tabIndex={0} role="region" aria-label={`${say(text.assumption)}: ${title}`}>
      <table class="about-assumptions">
        <thead>
          <tr>
            {[text.assumption, text.usual, text.range, text.source, text.part].map((heading) => (
              <th key={heading.en} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, e) => (
            <Row key={entry.name} entry={entry} branch={branch} first={e === 0 || entries[e - 1].key !== entry.key} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly entry: AssumptionEntry;
  readonly branch: Branch | undefined;
  /** The four domains are pulled out together. */
  readonly first: boolean;
}

function Row({ entry, branch, first }: RowProps) {
  const say = useVoice();
  const { name, group, key, definition, domain, default: usual } = entry;
  const meaning = `${say(definition.meaning)}${domain ? ` (${say(domainNames[domain])})` : ''}`;
  const own = branch?.scenario.assumptions[name];
  const part = `${group}.${key}`;
  return (
    <tr class={branch && isOut(branch.scenario, part) ? 'out' : undefined}>
      <th scope="row">
        {meaning}
        <code>{name}</code>
      </th>
      <td>
        {say.exact(usual)} <span class="hint">{say(unitWords[definition.unit])}</span>
        {own !== undefined && <b> {say(text.now, { value: say.exact(own) })}</b>}
      </td>
      <td>{say(text.to, { low: say.exact(definition.low), high: say.exact(definition.high) })}</td>
      <td>{say(definition.source)}</td>
      <td>
        {branch && first && definition.part && (
          <Switch part={part} branch={branch} label="" name={say(text.partOf, { name: meaning })} />
        )}
      </td>
    </tr>
  );
}
