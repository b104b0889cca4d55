import Papa from 'papaparse'

/** How the file separates: read off its first record. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t'
  readonly newline: '\n' | '\r'
  /** Characters before the header: a spreadsheet's `sep=;` line. */
  readonly skip: number
}

export type RowTrouble = 'unclosed-quote' | 'too-long'

export interface CsvSink {
  /** `line`: where the record begins, 1-based; a record may span many lines. `torn`: the file ends within it, with no line end. */
  readonly row: (line: number, cells: string[], torn: boolean) => void
  /** A line that is no record: its quote never closes, or it has no end in sight. `cells` is its text, at most 64 KiB of it. */
  readonly aside: (line: number, reason: RowTrouble, cells: string[]) => void
}

/** Beyond this a record is not a row any more; an export's longest seen is about 20 KB. */
const longestRecord = 1 << 20
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

interface Step {
  readonly data: string[][]
  readonly errors: readonly { readonly code: string }[]
  readonly meta: { readonly cursor: number }
}

/**
 * Reads CSV text as it comes, cut anywhere; papaparse knows the cells, this knows where records begin, and that a quote which never closes must not
 * swallow the rows after it: such a line is put aside by itself and reading goes on with the next.
 */
export const createCsv = ({ delimiter, newline, skip }: Dialect, sink: CsvSink): { write: (text: string) => void; end: () => void } => {
  let rest = ''
  let line = skip > 0 ? 2 : 1
  let toSkip = skip
  /** Within a line that is longer than any record: its beginning; the rest is passed over. */
  let endless: string | null = null
  let failures = 0

  const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === ''

  const emit = (cells: string[], torn: boolean): void => {
    if (!isBlank(cells)) sink.row(line, cells, torn)
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
      if (cells !== undefined) emit(dropReturn(cells, true), found < 0)
      line++
      from = end + 1
    }
    return ''
  }

  const dropReturn = (cells: string[], ended: boolean): string[] => {
    const at = cells.length - 1
    const final = cells[at]
    if (ended && final !== undefined && final.endsWith('\r')) cells[at] = final.slice(0, -1)
    return cells
  }

  /** Reads the whole records of `text`; answers what is left. */
  const records = (text: string, last: boolean): string => {
    let input = text
    for (;;) {
      if (failures >= patience) return plain(input, last)
      let from = 0
      let troubled = false
      let scanned = 0
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
            scanned = end - from
            parser.abort()
            return
          }
          const returned = input.charCodeAt(end - 1) === 10 ? input.charCodeAt(end - 2) === 13 : input.charCodeAt(end - 1) === 13
          emit(dropReturn(cells, returned), last && end === input.length && !input.endsWith(newline))
          if (!several) line++
          else for (; next >= 0 && next < end; next = input.indexOf(newline, next + 1)) line++
          from = end
        },
      })
      if (input !== '') parser.parse(input, 0, !last)
      if (!troubled && !last && input.length - from > longestRecord) {
        troubled = true
        scanned = input.length - from
      }
      if (!troubled) return last ? '' : input.slice(from)
      const next = putAside(input, from, last, scanned)
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

  const end = (): void => {
    if (endless !== null) sink.aside(line++, 'too-long', [endless])
    else records(rest, true)
    endless = null
    rest = ''
  }

  return { write, end }
}
