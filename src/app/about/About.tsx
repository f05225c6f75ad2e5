import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Words, words } from '../../words/words.ts';
import { addressOf } from '../shell/addresses.ts';
import { routeNames } from '../shell/routeNames.ts';
import { useVoice } from '../parts/say.ts';
import { intro, isFor, isNot } from './aboutText.ts';
import { Citing } from './Citing.tsx';
import { Definitions } from './Definitions.tsx';
import { Evidence } from './evidence/Evidence.tsx';
import { Guide } from './Guide.tsx';
import { ModelPage } from './ModelPage.tsx';
import { Rules } from './Rules.tsx';
import './about.css';

const text = {
  is: words('What it is for', 'Waar het voor is'),
  not: words('What it is not', 'Wat het niet is'),
  guide: words('For trainers', 'Voor trainers'),
  rules: words('The rules', 'De regels'),
  parts: words('Levers, events and measures', 'Knoppen, gebeurtenissen en uitkomsten'),
  model: words('The model, exactly', 'Het model, precies'),
  evidence: words('What it is held against', 'Waar het aan getoetst is'),
  citing: words('Citing, version and licences', 'Citeren, versie en licenties'),
} as const;

const sections = [
  { id: 'guide', title: text.guide, Content: () => <Guide onShown={arrive} /> },
  { id: 'rules', title: text.rules, Content: Rules },
  { id: 'model', title: text.model, Content: ModelPage },
  { id: 'parts', title: text.parts, Content: Definitions },
  { id: 'evidence', title: text.evidence, Content: Evidence },
  { id: 'citing', title: text.citing, Content: Citing },
] as const;

/** What the model is and is not, made from the definitions that the simulation runs on. */
export function About() {
  const say = useVoice();
  useEffect(() => {
    arrive();
    addEventListener('hashchange', arrive);
    return () => {
      removeEventListener('hashchange', arrive);
    };
  }, []);
  return (
    <main id="content" class="page about" tabIndex={-1}>
      <h1>{say(routeNames.about)}</h1>
      <p class="lead">{say(intro)}</p>
      <div class="about-pair">
        <Bullets title={text.is} items={isFor} />
        <Bullets title={text.not} items={isNot} />
      </div>
      {sections.map(({ id, title, Content }) => (
        <Section key={id} id={id} title={title}>
          <Content />
        </Section>
      ))}
    </main>
  );
}

/** To the section that the address names: what is drawn or unfolded later, the browser does not go to by itself. */
function arrive(): void {
  const summary = document.getElementById(location.hash.slice(1));
  if (summary?.parentElement instanceof HTMLDetailsElement) summary.parentElement.open = true;
  summary?.scrollIntoView();
  summary?.focus();
}

interface SectionProps {
  readonly id: string;
  readonly title: Words;
  readonly children: ComponentChildren;
}

/** Folded, unless its own address asks for it; unfolded, that address can be copied. */
function Section({ id, title, children }: SectionProps) {
  const say = useVoice();
  const address = `${addressOf('about')}/${id}`;
  return (
    <details
      class="about-section"
      onToggle={(event) => {
        // It may come when the screen was left already.
        const here = location.hash.startsWith(addressOf('about'));
        if (here && event.currentTarget.open) history.replaceState(history.state, '', address);
      }}
    >
      <summary id={address.slice(1)}>
        <h2>{say(title)}</h2>
      </summary>
      {children}
    </details>
  );
}

function Bullets({ title, items }: { readonly title: Words; readonly items: readonly Words[] }) {
  const say = useVoice();
  return (
    <section>
      <h2>{say(title)}</h2>
      <ul class="bullets">
        {items.map((item) => (
          <li key={item.en}>{say(item)}</li>
        ))}
      </ul>
    </section>
  );
}
