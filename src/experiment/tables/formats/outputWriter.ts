import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import type { Output } from './table.ts';

/** Hands on what was written at every flush, and then holds nothing. After the end of the file comes one more flush. */
export class OutputWriter extends ByteWriter {
  readonly #output: Output;

  constructor(output: Output) {
    super();
    this.#output = output;
  }

  /** A copy goes out, since the buffer is written over next, and whoever gets the bytes may keep them. */
  flush(): Promise<void> {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes.length > 0 ? this.#output.write(bytes) : Promise.resolve();
  }
}
