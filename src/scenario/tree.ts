import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import type { Entry, Found, Place } from './found.ts';
import type { Issue } from './issues.ts';
import { limits } from './limits.ts';
import { quoted } from './messages.ts';
import { words } from '../words/words.ts';
import { issueAt } from './problem.ts';
import { unreadable } from './syntax.ts';

/** Thrown to leave a file that unfolds without bound, whatever the depth; never leaves this module. */
class Unbounded extends Error {}

/**
 * The tree of a document whose syntax is right. Aliases are followed here and not by the reader, so that what they
 * unfold into is counted while it grows; duplicate keys are issues.
 */
export function treeOf(
  document: Document,
  placeAt: (offset: number) => Place,
): { tree: Found | undefined; issues: Issue[] } {
  const issues: Issue[] = [];
  const anchors = new Map<string, Node>();
  let count = 0;

  const follow = (node: unknown, path: readonly string[], fallback: Place): Found => {
    count += 1;
    if (count > limits.values) throw new Unbounded();
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const place = placed(node, fallback);
      if (path.length > limits.depth) return tooDeep(place, path);
      if (target !== undefined) return follow(target, path, place);
      const name = node.source;
      issues.push(
        issueAt(place, path.join('.'), words(`no anchor &${name} stands above`, `er staat geen anker &${name} boven`)),
      );
      return { kind: 'nothing', place };
    }
    if (isMap(node)) {
      const place = placed(node, fallback);
      if (path.length > limits.depth) return tooDeep(place, path);
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      const entries = new Map<string, Entry>();
      for (const { key, value } of node.items) {
        const keyPlace = placed(key, place);
        const name = keyOf(key);
        const here = [...path, name ?? ''];
        if (name === undefined) {
          issues.push(
            issueAt(
              keyPlace,
              path.join('.'),
              words('expected a plain name as key', 'verwacht: een gewone naam als sleutel'),
            ),
          );
        } else if (entries.has(name)) {
          issues.push(issueAt(keyPlace, here.join('.'), twice(name, entries.get(name)?.keyPlace.line ?? 1)));
        } else {
          entries.set(name, { keyPlace, value: follow(value, here, keyPlace) });
        }
      }
      return { kind: 'mapping', place, entries };
    }
    if (isSeq(node)) {
      const place = placed(node, fallback);
      if (path.length > limits.depth) return tooDeep(place, path);
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      const items = node.items.map((item, n) => follow(item, [...path, String(n)], place));
      return { kind: 'list', place, items };
    }
    if (isScalar(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      return scalar(node, placed(node, fallback));
    }
    return { kind: 'nothing', place: fallback };
  };

  const tooDeep = (place: Place, path: readonly string[]): Found => {
    issues.push(issueAt(place, path.slice(0, 3).join('.'), unreadable.tooDeep));
    if (issues.length > limits.issues) throw new Unbounded();
    return { kind: 'nothing', place };
  };

  const placed = (node: unknown, fallback: Place): Place => {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
    return range ? placeAt(range[0]) : fallback;
  };

  const start = placeAt(0);
  try {
    return { tree: follow(document.contents, [], start), issues };
  } catch (error) {
    if (error instanceof Unbounded) return { tree: undefined, issues: [issueAt(start, '', unreadable.expanding)] };
    throw error;
  }
}

const twice = (name: string, line: number) =>
  words(
    `the name ${quoted(name)} is already used on line ${line}; expected each name once`,
    `de naam ${quoted(name)} is al gebruikt op regel ${line}; verwacht: elke naam één keer`,
  );

/** As written, so that week `0x10` is not taken for week 16. */
function keyOf(key: unknown): string | undefined {
  if (key === null) return '';
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$|^[-+]?\.(inf|nan)$/i;

function scalar(node: Scalar, place: Place): Found {
  const { value, source = String(value) } = node;
  if (typeof value === 'string') return { kind: 'text', place, text: value };
  if (typeof value === 'boolean') return { kind: 'truth', place, value };
  // Hexadecimal and octal numbers stay text: where a number is expected they are refused, as they look like typos.
  if (typeof value === 'number' && decimal.test(source)) return { kind: 'number', place, value, source };
  if (value === null) return { kind: 'nothing', place };
  return { kind: 'text', place, text: source };
}
