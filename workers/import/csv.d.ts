/** How the file separates: read off its first record. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t'
  readonly newline: '\n' | '\r'
  /** Characters before the header: a spreadsheet's `sep=;` line. */
  readonly skip: number
}
export type RowTrouble = 'unclosed-quote' | 'too-long'
export interface CsvSink {
  /**
   * `line`: where the record begins, 1-based; a record may span many lines. `torn`: the file ends within it, with no line end.
   * `raw`, where it cost nothing: the cells between U+001F in UTF-8, to be copied before the call ends.
   */
  readonly row: (line: number, cells: string[], torn: boolean, raw?: Uint8Array) => void
  /** A line that is no record: its quote never closes, or it has no end in sight. `cells` is its text, at most 64 KiB of it. */
  readonly aside: (line: number, reason: RowTrouble, cells: string[]) => void
}
export declare const sniffDialect: (text: string) => Dialect
export interface Csv {
  /** Text, cut anywhere. */
  readonly write: (text: string) => void
  /** The same as bytes, which must be UTF-8 throughout and free of control characters. One or the other for a whole file. */
  readonly writeBytes: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly end: () => void
}
/**
 * Reads CSV text as it comes, cut anywhere; papaparse knows the cells, this knows where records begin, and that a quote which never closes must not
 * swallow the rows after it: such a line is put aside by itself and reading goes on with the next. Records without any oddity go by a shorter way.
 */
export declare const createCsv: ({ delimiter, newline, skip }: Dialect, sink: CsvSink) => Csv
