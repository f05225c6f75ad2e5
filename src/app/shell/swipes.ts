/** A finger on a slider that may yet turn out to scroll the page. */
interface Touch {
  readonly slider: HTMLInputElement;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  /** Where the browser put the slider already. */
  wanted: string | undefined;
}

/** CSS pixels across before a finger is taken to turn the slider. */
const FAR = 8;

/**
 * Browsers set a slider as soon as a finger touches it. Here it is set by a tap or by a movement along it, so that whoever
 * swipes over it to read on changes nothing.
 */
export function guardSwipes(): void {
  let touch: Touch | undefined;
  addEventListener(
    'pointerdown',
    ({ target, pointerType, clientX: x, clientY: y }) => {
      const slider = target instanceof HTMLInputElement && target.type === 'range' ? target : undefined;
      touch = slider && pointerType === 'touch' ? { slider, value: slider.value, x, y, wanted: undefined } : undefined;
    },
    true,
  );
  addEventListener(
    'input',
    (event) => {
      if (!touch || event.target !== touch.slider) return;
      event.stopImmediatePropagation();
      touch.wanted = touch.slider.value;
      touch.slider.value = touch.value;
    },
    true,
  );
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (!touch) return;
      const [across, along] = [Math.abs(clientX - touch.x), Math.abs(clientY - touch.y)];
      if (across > FAR && across > along) touch = undefined;
    },
    true,
  );
  addEventListener(
    'pointerup',
    () => {
      const tapped = touch;
      touch = undefined;
      if (tapped?.wanted === undefined) return;
      tapped.slider.value = tapped.wanted;
      tapped.slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    true,
  );
  // The browser scrolls from here on.
  addEventListener(
    'pointercancel',
    () => {
      touch = undefined;
    },
    true,
  );
}
