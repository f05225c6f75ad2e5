import { words } from '../words/words.ts';
import { BadInput } from './badInput.ts';

/** A Parquet file of which no more is read than what is asked for. */
export interface ParquetFile {
  readonly path: string;
  readonly rows: number;
  readonly columns: readonly string[];
  /** All cells of a column; throws BadInput where it is not there. */
  column(name: string): Promise<ArrayLike<unknown>>;
  /** Rows from one on, up to another. */
  slice(from: number, to: number): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Throws BadInput where the file is not there or is damaged. */
export async function openParquet(path: string): Promise<ParquetFile> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetReadObjects, parquetSchema } =
    await import('hyparquet');
  const readable = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw unreadable(path, error);
    }
  };
  const file = await readable(() => asyncBufferFromFile(path));
  const metadata = await readable(() => parquetMetadataAsync(file));
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  const rows = Number(metadata.num_rows);
  return {
    path,
    rows,
    columns,
    async column(name) {
      if (!columns.includes(name)) throw hasNot(path, name);
      const cells = new Array<unknown>(rows);
      const onChunk = ({ columnData, rowStart }: { columnData: ArrayLike<unknown>; rowStart: number }): void => {
        for (let k = 0; k < columnData.length; k++) cells[rowStart + k] = columnData[k];
      };
      await readable(() => parquetRead({ file, metadata, columns: [name], onChunk }));
      return cells;
    },
    slice: (from, to) => readable(() => parquetReadObjects({ file, metadata, rowStart: from, rowEnd: to })),
  };
}

function unreadable(path: string, error: unknown): BadInput {
  const reason = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);
  return new BadInput(
    words(
      `${path}: cannot be read (${reason}); expected a Parquet file that a batch wrote`,
      `${path}: is niet te lezen (${reason}); verwacht: een Parquet-bestand dat een batch schreef`,
    ),
  );
}

const hasNot = (path: string, name: string): BadInput =>
  new BadInput(
    words(
      `${path}: has no column ${name}; expected the file as the batch wrote it`,
      `${path}: heeft geen kolom ${name}; verwacht: het bestand zoals de batch het schreef`,
    ),
  );
