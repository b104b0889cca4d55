/** Beyond this a record is not a row any more; an export's longest seen is about 20 KB. */
export declare const longestRecord: number
/** A record's cells, how many lines of the file it takes, and the cells' bytes between U+001F: to be copied before the call ends. */
export type PlainSink = (cells: string[], lines: number, raw: Uint8Array) => void
/** Where the scan stopped, in bytes and in characters. `odd`: before a record that is papaparse's to read; else before one whose end has not come. */
export interface Stop {
  readonly bytes: number
  readonly chars: number
  readonly odd: boolean
}
/**
 * Scans the records that every reader of CSV reads alike: cells without a quote, or wholly within quotes, ended by LF or CRLF. Such a file is read at twice
 * the speed, since most of its hundred cells a row are empty; papaparse reads everything else, and is the judge of this in `plain.test.ts`.
 * `bytes` up to `end` are valid UTF-8 without U+001F and end with LF; `text` is what they say.
 */
export declare const createPlain: (delimiter: string, sink: PlainSink) => (bytes: Uint8Array, end: number, text: string) => Stop
