import { formatIssue, type Issue } from '../../scenario/issues.ts';
import { words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';

const warning = words('warning', 'let op');

/** Word for word what the command line says. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { language } = useVoice();
  if (issues.length === 0) return null;
  return (
    <ul class="issues">
      {issues.map((issue, i) => (
        <li key={i} class="warning">
          {issue.severity === 'warning' ? `${warning[language]}: ` : ''}
          {formatIssue(issue, language)}
        </li>
      ))}
    </ul>
  );
}
