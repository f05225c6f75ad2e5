/** How columns of factors are named: by path, or so that a program takes the name without quotes. */
export const columnNamings = ['paths', 'underscore'] as const;
export type ColumnNaming = (typeof columnNamings)[number];
