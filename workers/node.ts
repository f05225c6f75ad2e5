/** Holds the place of the batch worker until the experiment room has a runner to expose. */
export default (job: unknown): unknown => job;
