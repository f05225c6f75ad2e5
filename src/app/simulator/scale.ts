import { useMemo, useRef } from 'preact/hooks';
import { bothScales, fittedScale, roomyScale, wholeScale, type PointScale } from '../../charts/drawing/pointScale.ts';
import { fittedBy, type OverTimePoints } from '../../charts/overTime.ts';
import { useStore } from '../shell/store.ts';

/**
 * The scale of a panel. In front of a room it has room to spare around where the line begins, so that it tells nothing of
 * what is still hidden and seldom moves; while a lever is dragged it only ever grows.
 */
export function useScale(points: OverTimePoints, inRoom: boolean): PointScale {
  const whole = useStore(({ session }) => session.wholeScale);
  const turning = useStore(({ history }) => history.gesture !== undefined);
  const fitted = useMemo(
    () =>
      inRoom ? bothScales(roomyScale(points.mean[0]), fittedScale(seenInRoom(points))) : fittedScale(fittedBy(points)),
    [points, inRoom],
  );
  const last = useRef(fitted);
  const next = turning ? bothScales(last.current, fitted) : fitted;
  // The same object again where nothing changed: what is drawn stays.
  if (next.low !== last.current.low || next.high !== last.current.high) last.current = next;
  return whole ? wholeScale : last.current;
}

/** The line, and the middle half as it is at first: where people differ much, their band is not to be cut. */
const seenInRoom = (points: OverTimePoints): readonly (readonly number[])[] => [
  ...fittedBy({ ...points, bands: undefined }),
  ...(points.bands ? [[points.bands.q25[0], points.bands.q75[0]]] : []),
];
