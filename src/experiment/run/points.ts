import { measureOf } from '../../model/measures/index.ts';

/** 100 for what people see in points or per cent, 1 for counts. */
export const scaleOf = (measure: string): number => (measureOf(measure).unit === 'count' ? 1 : 100);

/** From the model's units to people's: points and per cent from 0 to 100, counts as they are. */
export const inPoints = (measure: string, value: number): number => value * scaleOf(measure);
