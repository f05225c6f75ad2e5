import { useEffect, useState } from 'preact/hooks';

/** A value once it has stayed the same for so many milliseconds: for what need not follow every step of a drag. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [value, rest]);
  return rested;
}
