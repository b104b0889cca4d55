import type { FileTrouble, Looked } from '../../src/contract/importer'
import { createSurvey } from '../../src/domain/activity/survey'
import type { Survey } from '../../src/domain/activity/survey'
import { cleanText } from '../../src/domain/activity/text'
import type { Answers, Settled } from '../../src/domain/activity/layout'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import type { ByteSource } from './bytes'
import { createCsv, sniffDialect } from './csv'
import type { CsvSink, Dialect } from './csv'
import { eachPiece, examine } from './examine'
import type { Examined } from './examine'
import { sniff } from './sniff'

/** A table that was looked at: everything the read needs, nothing of it written yet. */
export interface Table {
  readonly source: ByteSource
  readonly examined: Examined
  readonly dialect: Dialect
  readonly header: readonly string[]
  readonly settle: (answers: Answers) => Settled
}

/** The beginning is looked at in parts of this many bytes or characters, until the rows have said enough. */
const sampled = 1 << 16

/** Whether its bytes can be read without being decoded first. */
const isPlain = ({ encoding, unreadable, dirty }: Examined): boolean => encoding === 'utf-8' && unreadable === 0 && !dirty

/** Reads the table's records in order, cells cleaned at the door; `afterPiece` is awaited after each 1 MiB. */
export const eachRecord = async (
  { source, examined, dialect }: Pick<Table, 'source' | 'examined' | 'dialect'>,
  sink: CsvSink,
  afterPiece: (bytesDone: number) => Promise<boolean>,
): Promise<Outcome<{ readonly stopped: boolean }, FileTrouble>> => {
  const decoder = new TextDecoder(examined.encoding)
  const asBytes = isPlain(examined)
  const clean: CsvSink = {
    row: (line, cells, torn) => sink.row(line, cells.map(cleanText), torn),
    aside: (line, reason, cells) => sink.aside(line, reason, cells.map(cleanText)),
  }
  const csv = createCsv(dialect, examined.dirty ? clean : sink)
  let bytesDone = 0
  let stopped = false
  const read = await eachPiece(source, examined, async (piece) => {
    if (stopped) return
    if (asBytes) csv.writeBytes(piece)
    else csv.write(decoder.decode(piece, { stream: true }))
    bytesDone += piece.length
    stopped = !(await afterPiece(bytesDone))
  })
  if (!read.ok) return read
  if (stopped) return done({ stopped })
  if (!asBytes) csv.write(decoder.decode())
  csv.end()
  return done({ stopped: !(await afterPiece(bytesDone)) })
}

/** Gathers the header and rows until they say how to read the rest. */
const createGlance = (source: ByteSource) => {
  let header: readonly string[] | null = null
  let survey: Survey | null = null
  let unclosed = false
  const sink: CsvSink = {
    row: (_line, cells) => {
      if (survey !== null) return survey.add(cells)
      header = cells
      survey = createSurvey(cells, { isZip: source.member !== null })
    },
    aside: () => {
      // A row's quote costs the row; without the header's end there is no table.
      unclosed ||= survey === null
    },
  }
  return {
    sink,
    wantsMore: (): boolean => !unclosed && (survey?.wantsMore() ?? true),
    settle: (seen: Pick<Table, 'source' | 'examined' | 'dialect'>): Outcome<Table, FileTrouble> => {
      if (unclosed) return failed('unclosed-quote', '1')
      if (header === null || survey === null) return failed('empty-file')
      const found: Survey = survey
      const settled = found.settle({})
      if (!settled.ok) return settled
      // Asked three times over without an answer: by the look, for its description, and by the read.
      const unanswered = ({ dates, runType, columns }: Answers): boolean => dates === undefined && runType === undefined && columns === undefined
      return done({ ...seen, header, settle: (answers: Answers) => (unanswered(answers) ? settled : found.settle(answers)) })
    },
  }
}

/** Looks at one table: reads its bytes once, its header, and as many rows as it takes to know how to read the rest. */
export const lookAt = async (source: ByteSource): Promise<Outcome<Table, FileTrouble>> => {
  const seen = await examine(source)
  if (!seen.ok) return seen
  const examined = seen.value
  const text = new TextDecoder(examined.encoding).decode(examined.first, { stream: true })
  const what = sniff(examined.first, text, examined.encoding)
  if (what !== 'text') return failed(what === 'zip' ? 'other-archive' : what, source.member ?? source.name)

  const dialect = sniffDialect(text)
  const first = createGlance(source)
  const csv = createCsv(dialect, first.sink)
  let at = 0
  if (isPlain(examined)) {
    for (; at < examined.first.length && first.wantsMore(); at += sampled) csv.writeBytes(examined.first.subarray(at, at + sampled))
  } else {
    for (; at < text.length && first.wantsMore(); at += sampled) {
      const part = text.slice(at, at + sampled)
      csv.write(examined.dirty ? cleanText(part) : part)
    }
  }
  const seenWhole = first.wantsMore() && examined.first.length === examined.bytes
  if (seenWhole) csv.end()
  if (seenWhole || !first.wantsMore()) return first.settle({ source, examined, dialect })
  const whole = createGlance(source)
  const read = await eachRecord({ source, examined, dialect }, whole.sink, async () => whole.wantsMore())
  return read.ok ? whole.settle({ source, examined, dialect }) : read
}

export const describe = (ticket: number, { source, header, settle }: Table): Looked => {
  const settled = settle({})
  return {
    ticket,
    name: source.name,
    member: source.member,
    bytes: source.bytes,
    columns: header.length,
    language: settled.ok ? settled.value.layout.language : null,
    questions: settled.ok ? settled.value.questions : [],
  }
}
