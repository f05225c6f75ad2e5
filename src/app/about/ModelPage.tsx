import { useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { modelPage } from './guidePieces.ts';
import { LongText } from './LongText.tsx';
import { useVoice } from '../parts/say.ts';

const text = {
  what: words(
    'Everything that the simulation computes, so that someone else can write it again and get the same numbers.',
    'Alles wat de simulatie berekent, zodat iemand anders haar kan nabouwen en dezelfde getallen krijgt (in het Engels).',
  ),
  missing: words(
    'The page of the model could not be loaded. Reload the page.',
    'De beschrijving van het model kon niet worden geladen. Laad de pagina opnieuw.',
  ),
} as const;

/** The model's own document, loaded once someone unfolds it. */
export function ModelPage() {
  const say = useVoice();
  const [open, setOpen] = useState(false);
  return (
    <details
      class="about-model"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{say(text.what)}</summary>
      {open && <LongText load={modelPage} missing={text.missing} lang="en" />}
    </details>
  );
}
