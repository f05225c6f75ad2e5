import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useRem } from '../parts/size.ts';

/** Least and most, in rem, of one of the two large pictures. */
const [LEAST, MOST] = [4.5, 20];

/**
 * The height, in CSS pixels, at which the two pictures in an element fill what the window leaves beside what is told
 * above and the controls below: in front of a room nobody scrolls.
 */
export function useFit<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const rem = useRem();
  const place = useRef<E>(null);
  const [height, setHeight] = useState(8 * rem);
  useLayoutEffect(() => {
    const picture = place.current;
    const whole = picture?.closest('.presenter');
    const words = whole?.querySelector('.words');
    const foot = whole?.querySelector<HTMLElement>('.controls');
    if (!picture || !whole || !words || !foot) return undefined;
    const fit = (): void => {
      const top = picture.getBoundingClientRect().top - whole.getBoundingClientRect().top;
      const left = innerHeight - top - picture.offsetHeight - foot.offsetHeight - rem;
      setHeight((now) => {
        const next = Math.min(MOST * rem, Math.max(LEAST * rem, Math.floor(now + left / 2)));
        return Math.abs(next - now) > 2 ? next : now;
      });
    };
    fit();
    const observer = new ResizeObserver(fit);
    for (const element of [picture, words, foot]) observer.observe(element);
    addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      removeEventListener('resize', fit);
    };
  });
  return [place, height];
}
