import type { ColumnName } from '../activity/columns'
import type { Athlete, Simulated } from './athlete'
import { meaningOf } from './details'
import { columnByName, columnsOf, legacyColumns, titleOf } from './header'
import { createRng } from './rng'
import { dateWriter, epochCell, floatCell, legacyDate, noisySince, quote, shownDistance, signsOf } from './texture'
import { shownTitle, shownType } from './shown'

export interface CsvOptions {
  /** `Intl` locale of the account: header, dates, types, Strava's own titles, the first Distance. */
  readonly language?: string
  /** 10, 11, 72, 77, … 103. */
  readonly columns?: number
  /** The untitled header of before July 2019: 10 columns, metres. */
  readonly legacy?: boolean
  /** By id; newest first since 2026. */
  readonly order?: 'ascending' | 'newest-first'
  readonly eol?: '\n' | '\r\n'
  readonly delimiter?: ',' | ';' | '\t'
  readonly bom?: boolean
  /** Saved again by a spreadsheet or by pandas: `Distance.1`, TRUE and FALSE. */
  readonly spreadsheet?: boolean
  /** Titles of columns nobody has seen yet, put before Media; their cells are `unseen <id>`. */
  readonly unseen?: readonly string[]
}

interface Style {
  readonly names: readonly ColumnName[]
  readonly locale: string
  readonly delimiter: string
  readonly eol: string
  readonly legacy: boolean
  readonly spreadsheet: boolean
  readonly unseen: number
  readonly date: (utc: number) => string
  readonly distance: (metres: number, sport: string) => string
}

/** Whole numbers stand without a point in the old columns. */
const wholeColumns: readonly ColumnName[] = ['id', 'elapsedShown', 'relativeEffort']
const maybeQuoted: readonly ColumnName[] = ['description', 'privateNote', 'media']

const header = (style: Style, count: number, legacy: boolean, unseen: readonly string[]): string => {
  const seen = new Map<string, number>()
  const titles = style.names.map((name) => {
    const title = legacy ? (columnByName.get(name)?.titles.legacy ?? name) : titleOf(name, style.locale, count)
    const before = seen.get(title) ?? 0
    seen.set(title, before + 1)
    return style.spreadsheet && before > 0 ? `${title}.${before}` : title
  })
  const last = style.names.at(-1) === 'media' ? titles.length - 1 : titles.length
  return [...titles.slice(0, last), ...unseen, ...titles.slice(last)].map((title) => quote(title, style.delimiter)).join(style.delimiter) + style.eol
}

const row = (athlete: Athlete, activity: Simulated, style: Style): string => {
  const meaning = meaningOf(athlete, activity)
  const noisy = activity.start < noisySince
  const cell = (name: ColumnName): string => {
    if (name === 'start') return style.date(activity.start)
    if (name === 'name') return activity.own ?? shownTitle(activity.sport, activity.minute, style.locale)
    if (name === 'typeShown') return shownType(activity.sport, style.locale)
    const value = style.legacy && name === 'distanceMetres' ? (activity.distance ?? undefined) : meaning[name]
    if (name === 'commuteShown') return style.spreadsheet ? (value === 1 ? 'TRUE' : 'FALSE') : value === 1 ? 'true' : 'false'
    if (name === 'distanceShown') return typeof value === 'number' ? style.distance(value, activity.sport) : ''
    if (value === undefined) return ''
    if (typeof value === 'string') return value
    if (wholeColumns.includes(name)) return String(value)
    return columnByName.get(name)?.kind === 'epoch' ? epochCell(value, noisy) : floatCell(value, noisy)
  }
  const cells = style.names.map((name) => {
    const text = cell(name)
    // Strava quotes an empty text here and leaves it blank there
    return text === '' && maybeQuoted.includes(name) && activity.id % 3 === 0 ? '""' : quote(text, style.delimiter)
  })
  const unseen = Array.from({ length: style.unseen }, () => `unseen ${activity.id}`)
  const last = style.names.at(-1) === 'media' ? cells.length - 1 : cells.length
  return [...cells.slice(0, last), ...unseen, ...cells.slice(last)].join(style.delimiter) + style.eol
}

/** The athlete's `activities.csv`, as Strava would write it, in pieces of about 64 K characters. */
export function* toCsv(athlete: Athlete, options: CsvOptions = {}): Generator<string, void> {
  const {
    language: locale = 'en',
    columns: count = 103,
    legacy = false,
    order = 'ascending',
    eol = '\n',
    delimiter = ',',
    bom = false,
    spreadsheet = false,
    unseen = [],
  } = options
  const signs = signsOf(locale)
  const style: Style = {
    names: legacy ? legacyColumns : columnsOf(count),
    locale,
    delimiter,
    eol,
    legacy,
    spreadsheet,
    unseen: unseen.length,
    date: legacy ? legacyDate : dateWriter(locale, count),
    distance: (metres, sport) => shownDistance(metres, sport, signs),
  }
  const rows = [...athlete.activities].sort((a, b) => (order === 'ascending' ? a.id - b.id : b.id - a.id))
  let piece = (bom ? '\ufeff' : '') + header(style, count, legacy, unseen)
  for (const activity of rows) {
    piece += row(athlete, activity, style)
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** The whole text at once. */
export const csvText = (athlete: Athlete, options: CsvOptions = {}): string => [...toCsv(athlete, options)].join('')

/** The same life lived `times` over, a few minutes apart, for files larger than any life: ids and starts all differ, and no two rows are one run. */
export const multiply = (athlete: Athlete, times: number, rows: number): Athlete => {
  const rng = createRng(`${athlete.seed}/multiplied`)
  const copies = Array.from({ length: times }, (_, copy) => {
    const shift = copy === 0 ? 0 : copy * 1_860_000 + rng.int(600) * 1000
    return athlete.activities.map((activity): Simulated => ({ ...activity, id: activity.id * 64 + copy, start: activity.start + shift }))
  })
  const activities = copies.flat().slice(0, rows)
  return { ...athlete, activities: activities.sort((a, b) => a.start - b.start) }
}
