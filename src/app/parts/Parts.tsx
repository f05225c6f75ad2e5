import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { overTime } from '../../charts/overTime.ts';
import { effectSize } from '../../statistics/effectSize.ts';
import { words } from '../../words/words.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { EffectDetails } from './EffectDetails.tsx';
import { Menu } from './Menu.tsx';
import { NumberField } from './NumberField.tsx';
import { ScaleChoice } from './ScaleChoice.tsx';
import { SizeScale } from './SizeScale.tsx';
import { styled } from './styled.ts';

const spaces = [1, 2, 3, 4, 5, 6];
const sizes = ['--small', '--label', '--text', '--large', '--title'];
const colours = [
  '--ink',
  '--soft',
  '--line',
  '--edge',
  '--accent',
  '--tint',
  '--blue',
  '--orange',
  '--reference',
  '--focus',
];

const input = {
  measure: { id: 'satisfaction', name: words('Satisfaction', 'Werktevredenheid') },
  mean: Array.from({ length: 157 }, (_, week) => 0.53 - 0.06 * Math.sin(week / 25) + week / 1000),
  events: [{ week: 60, name: words('Crisis', 'Crisis') }],
  phases: [],
};

/** For whoever works on the page: all that screens are made of, in one place. Not in what is shipped. */
export function Parts() {
  const [number, setNumber] = useState(40);
  const effect = effectSize(5, [14]);
  return (
    <main id="content" class="page" tabIndex={-1}>
      <h1>Parts</h1>
      <Part name="Sizes of type">
        {sizes.map((size) => (
          <span key={size} ref={styled({ 'font-size': `var(${size})` })}>
            {size} 0123456789 −20 + ½ × 80 → 60 ·
          </span>
        ))}
      </Part>
      <Part name="Spaces">
        {spaces.map((step) => (
          <span key={step} ref={styled({ padding: `var(--space-${step})`, background: 'var(--tint)' })}>
            {step}
          </span>
        ))}
      </Part>
      <Part name="Colours">
        {colours.map((colour) => (
          <span key={colour} ref={styled({ 'border-bottom': `1rem solid var(${colour})` })}>
            {colour}
          </span>
        ))}
      </Part>
      <Part name="Buttons">
        <button type="button">Button</button>
        <button type="button" class="strong">
          Strong
        </button>
        <button type="button" class="quiet">
          Quiet
        </button>
        <button type="button" disabled>
          Disabled
        </button>
        <button type="button" aria-pressed="true">
          Chosen
        </button>
        <Menu label="Menu">
          <button type="button">In the menu</button>
        </Menu>
      </Part>
      <Part name="Fields">
        <NumberField label="A number" value={number} onChange={setNumber} />
        <input
          type="range"
          aria-label="A range"
          value={number}
          onInput={(event) => {
            setNumber(Number(event.currentTarget.value));
          }}
        />
        <select aria-label="A choice">
          <option>One</option>
          <option>Other</option>
        </select>
        <ScaleChoice />
      </Part>
      <Part name="Sizes of effects">
        {effect && <SizeScale difference={5} effect={effect} width={320} />}
        <EffectDetails where={words('in week 0', 'in week 0')} effects={[{ name: 'Satisfaction', effect }]} />
      </Part>
      <Part name="Cards">
        <div class="card">A card</div>
        <p class="hint">A hint</p>
        <p class="warning">A warning</p>
      </Part>
      <ChartFigure chart={overTime} input={input} height={18} widest={44} />
    </main>
  );
}

const row = styled({ display: 'flex', 'flex-wrap': 'wrap', gap: 'var(--space-4)', 'align-items': 'center' });

const Part = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{name}</h2>
    <div ref={row}>{children}</div>
  </section>
);
