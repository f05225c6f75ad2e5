import type { DuckDBResult, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Table, TableValue } from '../../experiment/tables/formats/index.ts';
import { words } from '../../words/words.ts';
import { refused, type Duckdb } from './duckdb.ts';

/** Rows that a query gives, a few thousand at a time. */
export interface Answer {
  readonly table: Table;
  readonly rows: AsyncIterable<readonly (readonly TableValue[])[]>;
}

type Row = readonly TableValue[];

export function answerOf(result: DuckDBResult, api: Duckdb): Answer {
  const types = result.columnTypes().map((type) => typeOf(type, api));
  const columns = result.deduplicatedColumnNames().map((name, c) => ({
    name,
    type: types[c],
    meaning: words(name, name),
    unit: 'none' as const,
    optional: true as const,
  }));
  return { table: { name: 'answer', columns }, rows: rowsOf(result, types, api) };
}

async function* rowsOf(
  result: DuckDBResult,
  types: readonly AnswerType[],
  api: Duckdb,
): AsyncGenerator<readonly Row[]> {
  try {
    for await (const rows of result.yieldRows()) {
      yield rows.map((row) => row.map((value, c) => cellOf(value, types[c], api)));
    }
  } catch (error) {
    throw refused(error);
  }
}

type AnswerType = Table['columns'][number]['type'];

/** What DuckDB's types are among those of a table: all that is no number, whole number or truth is text. */
function typeOf({ typeId }: DuckDBType, { DuckDBTypeId: id }: Duckdb): AnswerType {
  switch (typeId) {
    case id.BOOLEAN:
      return 'flag';
    case id.TINYINT:
    case id.SMALLINT:
    case id.INTEGER:
    case id.BIGINT:
    case id.UTINYINT:
    case id.USMALLINT:
    case id.UINTEGER:
      return 'whole';
    // Sums of whole numbers are HUGEINT; a double is what DuckDB makes of it in a file as well.
    case id.HUGEINT:
    case id.UHUGEINT:
    case id.UBIGINT:
    case id.FLOAT:
    case id.DOUBLE:
    case id.DECIMAL:
      return 'number';
    default:
      return 'text';
  }
}

function cellOf(value: DuckDBValue, type: AnswerType, { DuckDBDecimalValue }: Duckdb): TableValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return type === 'number' ? Number(value) : value;
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  return String(value);
}
