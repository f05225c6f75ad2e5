/** The version of the rules and their defaults. Numbers of one version never stand beside those of another unsaid. */
export const modelVersion = 2;
