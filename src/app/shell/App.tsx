import { useStore } from './store.ts';
import { lazily } from '../parts/lazily.tsx';
import { Batch } from '../batch/Batch.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { Simulator } from '../simulator/Simulator.tsx';
import { Start } from '../start/Start.tsx';
import type { Route } from './addresses.ts';
import type { ComponentType } from 'preact';

const screens: Readonly<Record<Route, ComponentType>> = {
  start: Start,
  sim: Simulator,
  compare: lazily(async () => (await import('../compare/Compare.tsx')).Compare),
  batch: Batch,
  about: lazily(async () => (await import('../about/About.tsx')).About),
  story: lazily(async () => (await import('../story/Presenter.tsx')).Presenter),
  handout: lazily(async () => (await import('../handout/Handout.tsx')).Handout),
  write: lazily(async () => (await import('../write/Write.tsx')).Write),
  notes: lazily(async () => (await import('../story/NotesView.tsx')).NotesView),
  parts: import.meta.env.DEV ? lazily(async () => (await import('../parts/Parts.tsx')).Parts) : Start,
};

export function App() {
  const route = useStore(({ session }) => session.route);
  const Screen = screens[route];
  return (
    <>
      {route !== 'story' && route !== 'notes' && <Header />}
      <Screen />
      <Notice />
      <Dialogs />
    </>
  );
}
