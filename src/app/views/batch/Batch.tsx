import { Announced } from '../Announced.tsx';

export const Batch = () => <Announced route="batch" />;
