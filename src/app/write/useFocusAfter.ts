import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes once a change is drawn: what was pressed may have moved, or be gone. Of several selectors the
 * first that finds something counts.
 */
export function useFocusAfter(place: RefObject<HTMLElement | null>): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const element = wanted.current.map((selector) => place.current?.querySelector<HTMLElement>(selector)).find(Boolean);
    if (element) {
      wanted.current = [];
      element.focus();
    }
  });
  return (...selectors) => {
    wanted.current = selectors;
  };
}
