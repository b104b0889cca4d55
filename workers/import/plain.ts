/** Beyond this a record is not a row any more; an export's longest seen is about 20 KB. */
export const longestRecord = 1 << 20

/** A record's cells, how many lines of the file it takes, and the cells' bytes between U+001F: to be copied before the call ends. */
export type PlainSink = (cells: string[], lines: number, raw: Uint8Array) => void

/** Where the scan stopped, in bytes and in characters. `odd`: before a record that is papaparse's to read; else before one whose end has not come. */
export interface Stop {
  readonly bytes: number
  readonly chars: number
  readonly odd: boolean
}

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const mark = 31

/** How many bytes more than UTF-16 units a character takes in UTF-8, by its first byte. */
const surplus = (first: number): number => (first < 0xc0 ? 0 : first < 0xe0 ? 1 : 2)

/**
 * Scans the records that every reader of CSV reads alike: cells without a quote, or wholly within quotes, ended by LF or CRLF. Such a file is read at twice
 * the speed, since most of its hundred cells a row are empty; papaparse reads everything else, and is the judge of this in `plain.test.ts`.
 * `bytes` up to `end` are valid UTF-8 without U+001F and end with LF; `text` is what they say.
 */
export const createPlain = (delimiter: string, sink: PlainSink): ((bytes: Uint8Array, end: number, text: string) => Stop) => {
  const separator = delimiter.charCodeAt(0)
  let raw = new Uint8Array(0)
  return (bytes, end, text) => {
    // What is copied is never longer than what is read.
    if (raw.length < end) raw = new Uint8Array(end)
    const out = raw
    let at = 0
    let shift = 0
    let copied = 0
    let record = 0
    let recordShift = 0
    let lines = 1
    let cells: string[] = []
    const stop = (odd: boolean): Stop => ({ bytes: record, chars: record - recordShift, odd })
    while (at < end) {
      let code = bytes[at] ?? 0
      let cell = ''
      if (code === quote) {
        at++
        const start = at - shift
        let doubled = false
        for (; ; at++) {
          if (at >= end) return stop(false)
          code = bytes[at] ?? 0
          if (code === quote) {
            if (bytes[at + 1] !== quote) break
            doubled = true
            at++
          } else if (code === lineFeed) lines++
          else if (code >= 0xc0) shift += surplus(code)
          out[copied++] = code
        }
        cell = text.slice(start, at - shift)
        if (doubled) cell = cell.replaceAll('""', '"')
        code = bytes[++at] ?? 0
        if (code === carriageReturn && bytes[at + 1] === lineFeed) code = bytes[++at] ?? 0
        if (code !== separator && code !== lineFeed) return stop(true)
      } else {
        const start = at
        const from = start - shift
        while (code !== separator && code !== lineFeed) {
          if (code === quote) return stop(true)
          if (code >= 0xc0) shift += surplus(code)
          out[copied++] = code
          code = bytes[++at] ?? lineFeed
        }
        if (at > start) {
          const returned = code === lineFeed && bytes[at - 1] === carriageReturn ? 1 : 0
          copied -= returned
          cell = text.slice(from, at - shift - returned)
        }
      }
      cells.push(cell)
      at++
      if (code === separator) {
        out[copied++] = mark
        continue
      }
      if (at - record > longestRecord) return stop(true)
      sink(cells, lines, out.subarray(0, copied))
      cells = []
      lines = 1
      copied = 0
      record = at
      recordShift = shift
    }
    return stop(false)
  }
}
