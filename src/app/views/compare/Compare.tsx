import { Announced } from '../Announced.tsx';

export const Compare = () => <Announced route="compare" />;
