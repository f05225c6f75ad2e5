/** What the system calls an error, such as ENOENT; undefined where it is none of the system's. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
