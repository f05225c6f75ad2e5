import { useEffect, useState } from 'preact/hooks';
import { version } from '../../../package.json';
import { modelVersion } from '../../model/version.ts';
import { words } from '../../words/words.ts';
import type { Branch } from '../shell/document.ts';
import { reopeningOf, type Reopening } from './reopening.ts';
import type { Presentation } from '../shell/state.ts';
import { useVoice } from '../parts/say.ts';
import { Square } from './Square.tsx';

const text = {
  title: words('To open this again', 'Om dit weer te openen'),
  story: words(
    'In Selfsteer, choose the story “{name}” on the start page.',
    'Kies in Selfsteer op de startpagina het verhaal ‘{name}’.',
  ),
  example: words(
    'In Selfsteer, choose the example “{name}” on the start page.',
    'Kies in Selfsteer op de startpagina het voorbeeld ‘{name}’.',
  ),
  file: words(
    'In Selfsteer, choose “Open a file” and take {file}. Whoever made this hand-out can send you the file.',
    'Kies in Selfsteer ‘Bestand openen’ en neem {file}. Wie deze hand-out heeft gemaakt, kan je het bestand sturen.',
  ),
  scan: words('Or scan this, or go to:', 'Of scan dit, of ga naar:'),
  made: words(
    'Selfsteer {version}, model {model}, {employees} {employees|person|people}, {weeks} {weeks|week|weeks}, seed “{seed}”',
    'Selfsteer {version}, model {model}, {employees} {employees|persoon|mensen}, {weeks} {weeks|week|weken}, startwaarde ‘{seed}’',
  ),
} as const;

/** How to come back to the same numbers. */
export function Reopen({
  branch,
  presentation,
}: {
  readonly branch: Branch;
  readonly presentation: Presentation | undefined;
}) {
  const say = useVoice();
  const [reopening, found] = useState<Reopening | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void reopeningOf(branch, presentation, location.href, say.language).then((way) => {
      if (wanted) found(way);
    });
    return () => {
      wanted = false;
    };
  }, [branch, presentation, say.language]);
  const { organisation, run } = branch.scenario;
  const name = say(presentation?.story.title ?? branch.name);
  return (
    <section class="reopen">
      <div>
        <h2>{say(text.title)}</h2>
        {reopening && <p>{say(text[reopening.shipped ?? 'file'], { name, file: reopening.fileName })}</p>}
        {reopening?.link !== undefined && (
          <p>
            {say(text.scan)} <span class="address">{reopening.link}</span>
          </p>
        )}
        <p class="small">
          {say(text.made, {
            version,
            model: modelVersion,
            employees: organisation.employees,
            weeks: run.weeks,
            seed: run.seed,
          })}
        </p>
      </div>
      {reopening?.link !== undefined && <Square text={reopening.link} />}
    </section>
  );
}
