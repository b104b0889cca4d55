/** Some rows of a table, with the names of its columns; a table comes in several such pieces, and at least in one. */
export interface Piece {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (number | string | null)[])[]
}

const plainNumber = /^[+-]?\d+(\.\d+)?$/

/**
 * A cell that a spreadsheet would work out as a formula gets an apostrophe in front; a plain negative number stays one. After OWASP, "CSV Injection": = + - @, tab
 * and carriage return, also behind blanks, and their full-width forms.
 */
export const disarmed = (cell: string): string => (/^\s*[=+\-@\t\r＝＋－＠]|^[\t\r]/.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell)

/** RFC 4180: quoted where it holds a comma, a quote or a line break. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const csvLine = (cells: readonly (number | string | null)[]): string =>
  `${cells.map((cell) => (cell === null ? '' : quoted(typeof cell === 'number' ? String(cell) : disarmed(cell)))).join(',')}\r\n`

/** A table as CSV in UTF-8 with its mark, so that a spreadsheet reads accents right; in pieces of text. */
export async function* csvOf(pieces: AsyncIterable<Piece>, title: (column: string) => string): AsyncGenerator<string> {
  let begun = false
  for await (const { columns, rows } of pieces) {
    if (!begun) yield `\uFEFF${csvLine(columns.map(title))}`
    begun = true
    if (rows.length > 0) yield rows.map(csvLine).join('')
  }
}

/** Columns that hold JSON, and the one that holds cells between U+001F. */
const jsonColumns: ReadonlySet<string> = new Set(['json', 'layout', 'header', 'hours'])
const cellColumn = 'cells'

const valueOf = (column: string, cell: number | string | null): unknown =>
  typeof cell !== 'string' ? cell : column === cellColumn ? cell.split('\u001F') : jsonColumns.has(column) ? (JSON.parse(cell) as unknown) : cell

/** A row as an object; of an activity's hundred columns those without a value are left out. */
const asObject = (columns: readonly string[], row: Piece['rows'][number]): string =>
  JSON.stringify(Object.fromEntries(columns.flatMap((column, at) => ((row[at] ?? null) === null ? [] : [[column, valueOf(column, row[at] ?? null)]]))))

/** One JSON document with a list for each table, in pieces of text. */
export async function* jsonOf(
  head: Readonly<Record<string, string | number>>,
  tables: readonly { readonly name: string; readonly pieces: AsyncIterable<Piece> }[],
): AsyncGenerator<string> {
  yield `{${Object.entries(head)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join(',')}`
  for (const { name, pieces } of tables) {
    yield `,\n${JSON.stringify(name)}:[`
    let comma = '\n'
    for await (const { columns, rows } of pieces) {
      if (rows.length === 0) continue
      yield comma + rows.map((row) => asObject(columns, row)).join(',\n')
      comma = ',\n'
    }
    yield '\n]'
  }
  yield '}\n'
}
