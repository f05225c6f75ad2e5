import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const inlineScript = /<script>([\s\S]*?)<\/script>/g;

/** Only what the page brings itself may run; the one inline script is named by its hash. Not while developing. */
export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const hashes = [...html.matchAll(inlineScript)].map(
          ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
        );
        const policy = [
          "default-src 'none'",
          `script-src ${["'self'", ...hashes].join(' ')}`,
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "worker-src 'self' blob:",
          "connect-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        return html.replace(/(<meta charset="[^"]*"\s*\/?>)/, `$1\n    ${meta}`);
      },
    },
  };
}
