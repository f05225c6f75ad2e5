import { assumptions } from '../model/assumptions.ts';
import type { Rule } from '../model/define.ts';
import { rules } from '../model/rules/index.ts';

/** The heading after which the model's page (src/model/README.md) is written from the registry. */
export const rulesHeading = '## Rules';

/** Every rule with its equations and assumptions, as Markdown. */
export const rulesMarkdown = (): string => rules.map(ruleMarkdown).join('\n');

function ruleMarkdown(rule: Rule): string {
  const equations = Object.entries(rule.equations).map(
    ([of, equation]) => `- \`${equation.startsWith('+=') ? `${of} ${equation}` : `${of} = ${equation}`}\``,
  );
  return [`### ${rule.name.en}`, '', rule.sentence.en, '', ...equations, '', ...assumptionTable(rule.id)].join('\n');
}

function assumptionTable(group: string): readonly string[] {
  const entries = assumptions.filter((entry) => entry.group === group);
  if (entries.length === 0) return [];
  const rows = entries.map(({ name, default: usual, definition: { unit, low, high, meaning, source } }) =>
    [`\`${name}\``, String(usual), `${low} – ${high}`, unit, meaning.en, source.en].join(' | '),
  );
  return [
    '| assumption | default | plausible | unit | meaning | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ];
}
