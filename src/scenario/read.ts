import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Found, Place } from './found.ts';
import { issueAt } from './problem.ts';
import type { Issue } from './issues.ts';
import { limits } from './limits.ts';
import { words } from '../words/words.ts';
import { syntaxWords, tooLong, unreadable } from './syntax.ts';
import { treeOf } from './tree.ts';

export type Reading = { readonly tree: Found | undefined; readonly issues: readonly Issue[] };

const notText = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd]/;

/** Text to a tree of what stands where. Without a tree the text was no YAML, and the issues say why. */
export function read(source: string, file: string): Reading {
  const start: Place = { file, line: 1, column: 1 };
  const refused = (issue: Issue): Reading => ({ tree: undefined, issues: [issue] });
  if (source.length > limits.characters) {
    return refused(issueAt(start, '', tooLong(source.length, limits.characters)));
  }
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const binary = text.search(notText);
  if (binary >= 0) return refused(issueAt(placeIn(text, binary, file), '', unreadable.binary));

  const { document, placeAt } = yaml(text, file);
  if (!document) return refused(issueAt(start, '', unreadable.tooDeep));
  const broken = syntaxIssues(document, placeAt);
  if (broken.length > 0) return { tree: undefined, issues: broken };
  const { tree, issues } = treeOf(document, placeAt);
  if (tree?.kind === 'nothing') return refused(issueAt(start, '', unreadable.empty));
  if (tree && tree.kind !== 'mapping') return refused(issueAt(start, '', unreadable.notMapping));
  return { tree, issues };
}

/** A value as the command line gives it. Only brackets make a list or a mapping there: `title=Why: a story` is text. */
export function readValue(source: string, place: Place, path: string): Reading {
  const { document } = yaml(source, place.file);
  const refused = (message: Issue['message']): Reading => ({
    tree: undefined,
    issues: [issueAt(place, path, message)],
  });
  if (!document || source.length > limits.characters) return refused(unreadable.tooDeep);
  const contents = document.contents;
  const bare = (isMap(contents) || isSeq(contents)) && !contents.flow;
  if (bare) return { tree: { kind: 'text', place, text: source }, issues: [] };
  const broken = syntaxIssues(document, () => place);
  if (broken.length > 0) return refused(broken[0].message);
  const { tree, issues } = treeOf(document, () => place);
  return { tree, issues: issues.map((issue) => ({ ...issue, path })) };
}

function yaml(text: string, file: string) {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  // Keys are compared in `tree`: the reader's own comparison takes minutes for a long mapping.
  const options = {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    version: '1.2',
    logLevel: 'error',
  } as const;
  try {
    return { document: parseDocument(text, options), placeAt };
  } catch (error) {
    // Brackets nested some thousand deep exhaust the stack of the reader.
    if (error instanceof RangeError) return { document: undefined, placeAt };
    throw error;
  }
}

/** The first complaint of each line: what follows on the same line mostly follows from it. */
function syntaxIssues(document: Document, placeAt: (offset: number) => Place): Issue[] {
  const seen = new Set<number>();
  const issues: Issue[] = [];
  const say = (offset: number, message: Issue['message']): void => {
    const place = placeAt(offset);
    if (seen.has(place.line) || issues.length >= limits.issues) return;
    seen.add(place.line);
    issues.push(issueAt(place, '', message));
  };
  for (const { code, pos } of document.errors) say(pos[0], syntaxWords(code));
  for (const { pos } of document.warnings) {
    say(
      pos[0],
      words(
        'found a tag (!) without a meaning here; remove it',
        'gevonden: een tag (!) die hier niets betekent; verwijder hem',
      ),
    );
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') say(0, unreadable.oldYaml);
  return issues;
}

function placeIn(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
