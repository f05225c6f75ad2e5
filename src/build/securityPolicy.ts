import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Only what the page brings itself may run; the one inline script is named by its hash. Not while developing. */
export const securityPolicy = (): Plugin => ({
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, ["'self'"]) },
});

/** `own` is where the page may load from, beyond what stands in it and is named by its hash. */
export function withPolicy(html: string, own: readonly string[]): string {
  const sources = (...all: readonly string[]): string => (all.length > 0 ? all.join(' ') : "'none'");
  const policy = [
    "default-src 'none'",
    `script-src ${sources(...own, ...hashesOf(html, /<script[^>]*>([\s\S]*?)<\/script>/g))}`,
    `style-src ${sources(...own, ...hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g))}`,
    `img-src ${sources(...own, 'data:', 'blob:')}`,
    `font-src ${sources(...own, 'data:')}`,
    `worker-src ${sources(...own, 'blob:')}`,
    `connect-src ${sources(...own)}`,
    `manifest-src ${sources(...own)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(/(<meta charset="[^"]*"\s*\/?>)/, (charset) => `${charset}\n    ${meta}`);
}

const hashesOf = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)]
    .map(([, text]) => text)
    .filter((text) => text !== '')
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
