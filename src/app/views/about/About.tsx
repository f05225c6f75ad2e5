import { Announced } from '../Announced.tsx';

export const About = () => <Announced route="about" />;
