import Papa from 'papaparse'
import { createPlain, longestRecord } from './plain'

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

const keptOfLine = 1 << 16
/** Lines whose quote swallowed more than `costly` characters before a file is read line by line: keeps a hostile file from costing its square. */
const patience = 64
const costly = 1 << 12

/** Counts a character outside quotes in the first record. */
const countOutside = (text: string, wanted: string): number => {
  let count = 0
  let quoted = false
  for (let at = 0; at < Math.min(text.length, longestRecord); at++) {
    const char = text[at]
    if (char === '"') quoted = !quoted
    else if (!quoted && char === wanted) count++
    else if (!quoted && (char === '\n' || char === '\r')) break
  }
  return count
}

export const sniffDialect = (text: string): Dialect => {
  const declared = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(text)
  const skip = declared?.[0].length ?? 0
  const body = skip > 0 ? text.slice(skip) : text
  const counts = ([',', ';', '\t'] as const).map((delimiter) => ({ delimiter, count: countOutside(body.trimStart(), delimiter) }))
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best))
  const newline = !body.includes('\n') && body.includes('\r') ? '\r' : '\n'
  return { delimiter: most.delimiter, newline, skip }
}

export interface Csv {
  /** Text, cut anywhere. */
  readonly write: (text: string) => void
  /** The same as bytes, which must be UTF-8 throughout and free of control characters. One or the other for a whole file. */
  readonly writeBytes: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly end: () => void
}

const joinedTo = (held: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  if (held.length === 0) return bytes
  const joined = new Uint8Array(held.length + bytes.length)
  joined.set(held)
  joined.set(bytes, held.length)
  return joined
}

const startsMarked = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** How many of the bytes make whole characters. */
const wholeCharacters = (bytes: Uint8Array): number => {
  let at = bytes.length
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const needed = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    if (needed > back) at = bytes.length - back
    break
  }
  return at
}

interface Step {
  readonly data: string[][]
  readonly errors: readonly { readonly code: string }[]
  readonly meta: { readonly cursor: number }
}

/**
 * Reads CSV text as it comes, cut anywhere; papaparse knows the cells, this knows where records begin, and that a quote which never closes must not
 * swallow the rows after it: such a line is put aside by itself and reading goes on with the next. Records without any oddity go by a shorter way.
 */
export const createCsv = ({ delimiter, newline, skip }: Dialect, sink: CsvSink): Csv => {
  let rest = ''
  let line = skip > 0 ? 2 : 1
  let toSkip = skip
  /** Within a line that is longer than any record: its beginning; the rest is passed over. */
  let endless: string | null = null
  let failures = 0

  const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === ''

  const emit = (cells: string[], torn: boolean, raw?: Uint8Array): void => {
    if (!isBlank(cells)) sink.row(line, cells, torn, raw)
  }

  /** Puts the first physical line at `from` aside; answers where the next begins, or null when its end has not come yet. */
  const putAside = (text: string, from: number, last: boolean, scanned: number): number | null => {
    const found = text.indexOf(newline, from)
    const end = found < 0 ? text.length : found
    if (scanned > costly) failures++
    if (found < 0 && !last) {
      endless = text.slice(from, from + keptOfLine)
      return null
    }
    const long = end - from > longestRecord
    sink.aside(line, long ? 'too-long' : 'unclosed-quote', [text.slice(from, Math.min(end, from + keptOfLine)).replace(/\r$/, '')])
    line++
    return found < 0 ? text.length : found + 1
  }

  /** Line by line, where quotes can't be trusted any more. */
  const plain = (text: string, last: boolean): string => {
    let from = 0
    while (from < text.length) {
      const found = text.indexOf(newline, from)
      if (found < 0 && !last) {
        if (text.length - from <= longestRecord) return text.slice(from)
        endless = text.slice(from, from + keptOfLine)
        return ''
      }
      const end = found < 0 ? text.length : found
      const input = text.slice(from, end)
      const whole = input.length > longestRecord ? null : (new Papa.Parser({ delimiter, newline }).parse(input, 0, false) as Step)
      const cells = whole?.data[0]
      if (whole === null || whole.errors.length > 0 || whole.data.length > 1) {
        from = putAside(text, from, true, 0) ?? text.length
        continue
      }
      if (cells !== undefined) emit(dropReturn(cells, input, input.length), found < 0)
      line++
      from = end + 1
    }
    return ''
  }

  /** The return of a CRLF is not its bare last cell's; one within quotes is. `end`: where the record ends in `input`, before its line feed. */
  const dropReturn = (cells: string[], input: string, end: number): string[] => {
    const at = cells.length - 1
    const final = cells[at]
    if (final === undefined || !final.endsWith('\r')) return cells
    const start = end - final.length
    const before = input[start - 1]
    if (input.startsWith(final, start) && (start === 0 || before === delimiter || before === newline)) cells[at] = final.slice(0, -1)
    return cells
  }

  /** Reads the whole records of `text`; answers what is left. */
  const records = (text: string, last: boolean): string => {
    let input = text
    for (;;) {
      if (failures >= patience) return plain(input, last)
      let from = 0
      let troubled = false
      let looked = 0
      const parser = new Papa.Parser({
        delimiter,
        newline,
        step: ({ data, errors, meta }: Step) => {
          const cells = data[0]
          if (cells === undefined) return
          const end = meta.cursor
          let next = input.indexOf(newline, from)
          const several = next >= 0 && next < end - 1
          if (end - from > longestRecord || (errors.length > 0 && (several || errors.some((error) => error.code === 'MissingQuotes')))) {
            troubled = true
            looked = end - from
            parser.abort()
            return
          }
          emit(dropReturn(cells, input, input.charCodeAt(end - 1) === 10 ? end - 1 : end), last && end === input.length && !input.endsWith(newline))
          if (!several) line++
          else for (; next >= 0 && next < end; next = input.indexOf(newline, next + 1)) line++
          from = end
        },
      })
      if (input !== '') parser.parse(input, 0, !last)
      if (!troubled && !last && input.length - from > longestRecord) {
        troubled = true
        looked = input.length - from
      }
      if (!troubled) return last ? '' : input.slice(from)
      const next = putAside(input, from, last, looked)
      if (next === null) return ''
      input = input.slice(next)
      if (input === '') return ''
    }
  }

  const write = (text: string): void => {
    let more = text
    if (toSkip > 0) {
      rest += more
      if (rest.length < toSkip) return
      more = rest.slice(toSkip)
      rest = ''
      toSkip = 0
    }
    if (endless !== null) {
      const found = more.indexOf(newline)
      if (found < 0) return
      sink.aside(line++, 'too-long', [endless])
      endless = null
      more = more.slice(found + 1)
    }
    rest = records(rest === '' ? more : rest + more, false)
  }

  /** Bytes after the last record that could be scanned. */
  let held = new Uint8Array(0)
  let begun = false
  // A byte order mark in the middle of a file is a character of its cell.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const plainRecords = createPlain(delimiter, (cells, lines, raw) => {
    emit(cells, false, raw)
    line += lines
  })

  const writeBytes = (bytes: Uint8Array<ArrayBuffer>): void => {
    const joined = joinedTo(held, bytes)
    held = joined
    // Three bytes decide whether the file begins with a mark.
    if (!begun && joined.length < 3) return
    const start = begun || !startsMarked(joined) ? 0 : 3
    const text = (from: number, to: number): string => decoder.decode(joined.subarray(from, to))
    const to = joined.lastIndexOf(10) + 1
    if (to <= start) {
      // No line ends here: a long one, or none that ends so.
      if (newline === '\n' && joined.length <= longestRecord) return
      begun = true
      const whole = wholeCharacters(joined)
      held = joined.slice(whole)
      return write(text(start, whole))
    }
    begun = true
    const lines = text(start, to)
    if (newline !== '\n' || rest !== '' || toSkip > 0 || endless !== null || failures >= patience) {
      held = joined.slice(to)
      return write(lines)
    }
    const stop = plainRecords(joined.subarray(start, to), to - start, lines)
    if (!stop.odd && joined.length - start - stop.bytes <= longestRecord) {
      held = joined.slice(start + stop.bytes)
      return
    }
    held = joined.slice(to)
    rest = records(lines.slice(stop.chars), false)
  }

  const end = (): void => {
    if (held.length > 0) write(decoder.decode(!begun && startsMarked(held) ? held.subarray(3) : held))
    if (endless !== null) sink.aside(line++, 'too-long', [endless])
    else records(rest, true)
    endless = null
    rest = ''
  }

  return { write, writeBytes, end }
}
