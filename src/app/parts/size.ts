import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useStore } from '../shell/store.ts';

/** The width of an element in CSS pixels, as it changes. */
export function useWidth<E extends Element>(first: number): readonly [RefObject<E | null>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => {
      setWidth(Math.max(120, Math.round(element.getBoundingClientRect().width)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [place, width];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room inside an element in CSS pixels, as it changes; none at first. */
export function useBox<E extends Element>(): readonly [RefObject<E | null>, Size] {
  const place = useRef<E>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [place, size];
}

/** The size of the page's type in CSS pixels, which the theme and the window decide. */
export function useRem(): number {
  const theme = useStore(({ session }) => session.theme);
  const bigType = useStore(({ session }) => session.bigType);
  const [rem, setRem] = useState(remNow);
  useLayoutEffect(() => {
    const measure = (): void => {
      setRem(remNow());
    };
    measure();
    addEventListener('resize', measure);
    return () => {
      removeEventListener('resize', measure);
    };
  }, [theme, bigType]);
  return rem;
}

const remNow = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);
