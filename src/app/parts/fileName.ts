/** What a file is called by the title of what it holds, in letters that every system takes. */
export const fileNameOf = (title: string, ending: 'yaml' | 'html'): string => `${plain(title) || 'scenario'}.${ending}`;

const plain = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
