const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Text in the letters that no mail program breaks (RFC 4648, section 5, without padding). */
export function toBase64url(text: string): string {
  const bytes = bytesOf(text);
  let coded = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = Math.min(4, bytes.length - i + 1);
    for (let k = 0; k < letters; k++) coded += alphabet[(group >>> (18 - 6 * k)) & 63];
  }
  return coded;
}

/** Undefined where it is no such text. */
export function fromBase64url(coded: string): string | undefined {
  const digits = Array.from(coded, (letter) => alphabet.indexOf(letter));
  if (digits.includes(-1) || coded.length % 4 === 1) return undefined;
  let escaped = '';
  for (let i = 0; i < digits.length; i += 4) {
    const group = (digits[i] << 18) | (digits[i + 1] << 12) | ((digits[i + 2] ?? 0) << 6) | (digits[i + 3] ?? 0);
    const bytes = Math.min(3, digits.length - i - 1);
    for (let k = 0; k < bytes; k++) escaped += `%${((group >>> (16 - 8 * k)) & 255).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** UTF-8. A half of a surrogate pair is no text; it becomes the sign that stands for such. */
function bytesOf(text: string): number[] {
  const escaped = encodeURIComponent(text.replace(halfPair, '\ufffd'));
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === '%') {
      bytes.push(parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(escaped.charCodeAt(i));
  }
  return bytes;
}
