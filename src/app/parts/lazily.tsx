import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { setSession } from '../shell/store.ts';

/** What is loaded when someone first goes there, so that the first screen need not wait for it. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = WaitingScreen,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const [, redraw] = useState(0);
    useEffect(() => {
      if (loaded) return;
      load().then((Screen) => {
        loaded = Screen;
        redraw((count) => count + 1);
      }, notLoaded);
    }, []);
    const Screen = loaded;
    return Screen ? <Screen {...props} /> : <Waiting />;
  };
}

const WaitingScreen = () => <main class="page" aria-busy="true" />;

function notLoaded(): void {
  setSession({
    notice: {
      text: words(
        'This screen could not be loaded. Reload the page.',
        'Dit scherm kon niet worden geladen. Laad de pagina opnieuw.',
      ),
    },
  });
}
