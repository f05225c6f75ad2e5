import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';

const each = 'virtual:guide/';

/** The model's page goes by this name beside the guide's two languages. */
const files: Readonly<Record<string, string>> = {
  en: 'public/guide/en.md',
  nl: 'public/guide/nl.md',
  model: 'src/model/README.md',
};

/** Long texts, read while the page is built: a piece of its own for each, without any markup in it. */
export function guide(): Plugin {
  let root = '.';
  return {
    name: 'guide',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id.startsWith(each) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${each}`)) return undefined;
      const file = join(root, files[id.slice(each.length + 1)]);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(piecesOf(readFileSync(file, 'utf8'), file))};`;
    },
  };
}

/** The page knows the same under this name, see `src/app/about/guidePieces.ts`. */
type Piece =
  | string
  | { readonly tag: Tag; readonly inside: Pieces }
  | { readonly tag: 'a'; readonly address: string; readonly inside: Pieces }
  | { readonly tag: 'table'; readonly name: string; readonly inside: Pieces };
type Pieces = readonly Piece[];
type Tag = (typeof headings)[number] | 'p' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'code' | RowTag;
type RowTag = 'thead' | 'tbody' | 'tr' | 'th' | 'td';

const kinds = [
  'space',
  'heading',
  'paragraph',
  'list',
  'list_item',
  'table',
  'strong',
  'em',
  'codespan',
  'link',
  'text',
  'escape',
] as const;
type Shown = Extract<MarkedToken, { readonly type: (typeof kinds)[number] }>;
const isShown = (token: Token): token is Shown => kinds.some((kind) => kind === token.type);

/** The page has headings of its own above those of the guide. */
const headings = ['h3', 'h4', 'h5', 'h6'] as const;

/** What a Markdown text is made of. Throws where it holds something that the page has no way to show. */
export function piecesOf(markdown: string, file: string): Pieces {
  let chapter = '';

  const all = (tokens: readonly Token[]): Pieces => tokens.flatMap(pieces);

  function pieces(token: Token): Pieces {
    if (!isShown(token)) throw unknown(token);
    switch (token.type) {
      case 'space':
        return [];
      case 'heading':
        chapter = token.text;
        if (token.depth > headings.length) throw unknown(token);
        return [{ tag: headings[token.depth - 1], inside: all(token.tokens) }];
      case 'paragraph':
        return [{ tag: 'p', inside: all(token.tokens) }];
      case 'list':
        return [{ tag: token.ordered ? 'ol' : 'ul', inside: token.items.flatMap(pieces) }];
      case 'list_item':
        return [{ tag: 'li', inside: all(token.tokens) }];
      case 'table':
        return [table(token)];
      case 'strong':
      case 'em':
        return [{ tag: token.type, inside: all(token.tokens) }];
      case 'codespan':
        return [{ tag: 'code', inside: [token.text] }];
      case 'link':
        if (!/^(#\/|https:\/\/)/.test(token.href)) throw unknown(token);
        return [{ tag: 'a', address: token.href, inside: all(token.tokens) }];
      case 'text':
        return token.tokens ? all(token.tokens) : [token.text];
      case 'escape':
        return [token.text];
    }
  }

  function table({ header, rows }: Tokens.Table): Piece {
    const row = (tag: 'th' | 'td', cells: readonly Tokens.TableCell[]): Piece => ({
      tag: 'tr',
      inside: cells.map(({ tokens }) => ({ tag, inside: all(tokens) })),
    });
    return {
      tag: 'table',
      // With what it counts by, since a chapter may have two.
      name: `${chapter}: ${header[0].text}`,
      inside: [
        { tag: 'thead', inside: [row('th', header)] },
        { tag: 'tbody', inside: rows.map((cells) => row('td', cells)) },
      ],
    };
  }

  const unknown = ({ type, raw }: Token): Error =>
    new Error(`${file}: the page cannot show this ${type}, teach src/build/guide.ts how: ${raw.trim()}`);

  return all(lexer(markdown));
}
