export interface Pause {
  /** Ends at once where there is no pause. */
  over(): Promise<void>;
  begin(): void;
  end(): void;
}

/** Work that can be paused: whoever comes during a pause waits until it is over. */
export function newPause(): Pause {
  let goOn: (() => void) | undefined;
  let over: Promise<void> = Promise.resolve();
  return {
    over: () => over,
    begin() {
      if (goOn) return;
      over = new Promise((resolve) => {
        goOn = resolve;
      });
    },
    end() {
      goOn?.();
      goOn = undefined;
    },
  };
}
