import { designOf } from '../../scenario/designs/index.ts';
import { runStatuses } from '../../experiment/run/job.ts';
import type { Language, Words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';
import type { Analysed, AnalysedBatch } from './analysedBatch.ts';
import { cautionsOf, statusWords } from './heading.ts';
import { html, Markup } from './markup.ts';
import { methodTexts } from './method.ts';
import { withoutText } from './intro.ts';
import type { Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { style } from './style.ts';
import { numberText } from '../../words/numbers.ts';
import { thinkingAid } from '../../words/sentences.ts';

const words = {
  report: { en: 'Results of a batch', nl: 'Resultaten van een batch' },
  about: { en: 'What was run', nl: 'Wat er is doorgerekend' },
  scenario: { en: 'Scenario', nl: 'Scenario' },
  hash: { en: 'SHA-256 of the scenario', nl: 'SHA-256 van het scenario' },
  reference: { en: 'Reference', nl: 'Referentie' },
  engine: { en: 'Engine', nl: 'Engine' },
  seed: { en: 'Seed', nl: 'Startwaarde' },
  design: { en: 'Design', nl: 'Opzet' },
  designSeed: { en: 'Seed of the design', nl: 'Startwaarde van de opzet' },
  factors: { en: 'Varied', nl: 'Gevarieerd' },
  cells: { en: 'Cells', nl: 'Cellen' },
  runs: { en: 'Runs', nl: 'Doorrekeningen' },
  values: {
    en: 'Measures are those at the end of each run, in points from 0 to 100; counts are totals over the run.',
    nl: 'Uitkomsten zijn die aan het eind van elke doorrekening, in punten van 0 tot 100; aantallen zijn totalen over de hele doorrekening.',
  },
} as const satisfies Record<string, Words>;

/** A picture for a measure, and what it shows in words. */
export interface Picture {
  readonly svg: Markup;
  readonly sentence: string;
}

/** Pictures that belong with a measure, in their order. */
export type Pictures = (one: Analysed) => readonly Picture[];

/** One page that needs no network, no script and no other file. */
export function analysisPage(batch: AnalysedBatch, language: Language, picturesOf: Pictures): string {
  const { results, analysed } = batch;
  const title = results.options.scenario.title[language];
  const question = results.options.scenario.question?.[language];
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title} – ${words.report[language]}</title>
        ${new Markup(`<style>${style}</style>`)}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          ${question === undefined ? '' : html`<p class="question">${question}</p>`}
          <p class="aid">${thinkingAid[language]}</p>
        </header>
        <main>
          ${aboutSection(results, language)}
          ${analysed.map((one) => analysedSection(one, results, language, picturesOf(one)))}
        </main>
        <footer><p>${thinkingAid[language]}</p></footer>
      </body>
    </html>`;
  return `${page.text.replace(/\n\s*/g, '\n')}\n`;
}

function aboutSection(results: Results, language: Language): Markup {
  const { manifest, plan, counts } = results;
  const statuses = runStatuses.filter((status) => status === 'done' || counts[status] > 0);
  const facts: readonly (readonly [keyof typeof words, string | undefined])[] = [
    ['scenario', manifest.scenario.name],
    ['hash', manifest.scenario.hash],
    ['reference', manifest.reference?.name],
    ['engine', `${manifest.engine}, model ${manifest.model}`],
    ['seed', manifest.seed],
    ['design', designOf(plan.sweep.design).name[language]],
    ['designSeed', manifest.designSeed],
    ['factors', manifest.factors.join(', ')],
    ['cells', numberText(plan.filed.length, language)],
    [
      'runs',
      statuses.map((status) => `${numberText(counts[status], language)} ${statusWords[status][language]}`).join(', '),
    ],
  ];
  const rows = facts.flatMap(([key, value]) =>
    value === undefined || value === ''
      ? []
      : [
          html`<tr>
            <th scope="row">${words[key][language]}</th>
            <td>${value}</td>
          </tr>`,
        ],
  );
  const cautions = cautionsOf(results).map((caution) => html`<p class="caution">${caution[language]}</p>`);
  return html`<section>
    <table class="about">
      <caption>
        ${words.about[language]}
      </caption>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${cautions}
    <p>${words.values[language]}</p>
    ${methodTexts(results).map((text) => html`<p>${text[language]}</p>`)}
  </section>`;
}

function analysedSection(one: Analysed, results: Results, language: Language, pictures: readonly Picture[]): Markup {
  const { name, meaning } = one.about;
  const figures = pictures.map(
    ({ svg, sentence }) =>
      html`<figure>
        <div class="wide" role="region" aria-label="${sentence}" tabindex="0">${svg}</div>
        <figcaption>${sentence}</figcaption>
      </figure>`,
  );
  return html`<section>
    <h2>${name[language]}</h2>
    <p class="meaning">${meaning[language]}</p>
    ${withoutText(one).map((text) => html`<p class="caution">${text[language]}</p>`)} ${figures}
    ${sectionsOf(one.analysis, results, language).map(tableOf)}
  </section>`;
}

function tableOf({ title, message, columns, rows, notes }: Section): Markup {
  const paragraphs = (texts: readonly string[]): readonly Markup[] => texts.map((text) => html`<p>${text}</p>`);
  const side = (c: number): string => (columns[c].align === 'right' ? 'number' : 'text');
  if (rows.length === 0)
    return html`<h3>${title}</h3>
      ${paragraphs(message)}${paragraphs(notes)}`;
  const head = columns.map(({ heading }, c) => html`<th scope="col" class="${side(c)}">${heading}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, c) => html`<td class="${side(c)}">${cell.trimEnd()}</td>`)}
      </tr>`,
  );
  return html`<div class="wide" role="region" aria-label="${title}" tabindex="0">
      <table>
        <caption>
          ${title} ${message.map((text) => html`<span class="said">${text}</span>`)}
        </caption>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    ${paragraphs(notes)}`;
}
