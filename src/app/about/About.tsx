import type { ComponentChildren } from 'preact';
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
  contents: words('On this page', 'Op deze pagina'),
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
  return (
    <main id="content" class="page about" tabIndex={-1}>
      <h1>{say(routeNames.about)}</h1>
      <p class="lead">{say(intro)}</p>
      <div class="about-pair">
        <Bullets title={text.is} items={isFor} />
        <Bullets title={text.not} items={isNot} />
      </div>
      <nav aria-label={say(text.contents)} class="about-contents">
        {sections.map(({ id, title }) => (
          <a key={id} class="button" href={`${addressOf('about')}/${id}`}>
            {say(title)}
          </a>
        ))}
      </nav>
      {sections.map(({ id, title, Content }) => (
        <Section key={id} id={id} title={title}>
          <Content />
        </Section>
      ))}
    </main>
  );
}

/** Once all is there: the browser itself goes to a heading that an address names, yet not to one that is drawn later. */
function arrive(): void {
  const heading = document.getElementById(location.hash.slice(1));
  heading?.scrollIntoView();
  heading?.focus();
}

interface SectionProps {
  readonly id: string;
  readonly title: Words;
  readonly children: ComponentChildren;
}

/** Its heading goes by its own address, so that a link to it works as in any page. */
function Section({ id, title, children }: SectionProps) {
  const say = useVoice();
  const heading = `${addressOf('about')}/${id}`.slice(1);
  return (
    <section aria-labelledby={heading} class="about-section">
      <h2 id={heading} tabIndex={-1}>
        {say(title)}
      </h2>
      {children}
    </section>
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
