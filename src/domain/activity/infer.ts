import { createDateReader } from './dates'
import { digitOrderOf } from './date-words'
import type { DateOrder } from './layout'
import { readNumber, readShown } from './numbers'
import { isRunSport, sportInAnyLanguage, sportOf } from './sports'

/** Locales of the header languages; several, because one language has several regions. */
// oxfmt-ignore
const regions: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB', 'en-AU', 'en-CA'], de: ['de', 'de-AT'], nl: ['nl', 'nl-BE'], 'es-419': ['es-419', 'es-MX', 'es'], fr: ['fr', 'fr-CA'], 'pt-BR': ['pt-BR', 'pt-PT'], 'zh-CN': ['zh-CN', 'zh-TW'],
}

/** Locales tried where the header's language is unknown: first those Strava has been seen in or is known to speak. */
// oxfmt-ignore
const anyLocales: readonly string[] = [
  'en-US', 'en-GB', 'de', 'fr', 'nl', 'es-419', 'es', 'pt-BR', 'pt-PT', 'it', 'ja', 'ko', 'zh-CN', 'zh-TW', 'ru', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'hu', 'ro', 'bg', 'uk', 'el', 'tr',
  'et', 'lv', 'lt', 'hr', 'sl', 'sr', 'ca', 'eu', 'gl', 'id', 'ms', 'vi', 'hi', 'he', 'is', 'ar', 'th', 'af', 'mk', 'fr-CA', 'de-AT', 'en-AU', 'en-CA', 'es-MX', 'nl-BE',
]

export const localesOf = (language: string | null): readonly string[] => (language === null ? anyLocales : (regions[language] ?? [language]))

/** All-digit dates in English may put month or day first; every other known language has one order. */
const orderOf = (language: string | null): DateOrder | null => (language === null || language === 'en' ? null : digitOrderOf(language))

export interface Dated {
  readonly id: number
  readonly cell: string
}

export interface DateFinding {
  readonly order: DateOrder
  readonly locales: readonly string[]
  /** Orders between which neither the values nor the language decides; empty where the order is settled or plays no part. */
  readonly open: readonly DateOrder[]
  readonly sample: string
}

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** How a reading fares: rows that are no date, and steps back in time as ids rise. */
const judge = (
  rows: readonly Dated[],
  order: DateOrder,
  locales: readonly string[],
): { readonly bad: number; readonly falls: number; readonly times: number[] } => {
  const read = createDateReader(order, locales)
  const times = rows.map((row) => read(row.cell))
  let bad = 0
  let falls = 0
  let last = -Infinity
  for (const time of times) {
    if (Number.isNaN(time)) bad++
    else {
      if (time < last) falls++
      last = time
    }
  }
  return { bad, falls, times }
}

/**
 * Finds the locale and the order of digits under which every row is a date and ids rise with time (they are numbered as they are made; a few back-dated
 * rows step back). A known language decides where its order makes every row a date. Where two orders fit equally well, both are open.
 */
export const findDates = (rows: readonly Dated[], language: string | null): DateFinding => {
  const sorted = rows.toSorted((a, b) => a.id - b.id)
  const candidates = localesOf(language)
  let locales = candidates
  if (language === null) {
    // The spelling of months is settled on a sample, one locale at a time: `lis` is October in Croatian and November in Polish.
    const step = Math.max(1, Math.floor(sorted.length / 400))
    const sample = sorted.filter((_, index) => index % step === 0)
    let best = Infinity
    for (const locale of candidates) {
      for (const order of orders) {
        const { bad, falls } = judge(sample, order, [locale])
        const cost = bad * 1000 + falls
        if (cost < best) {
          best = cost
          locales = [locale]
        }
      }
      if (best <= sample.length / 50) break
    }
  }

  const sampleCell = rows[0]?.cell ?? ''
  const own = orderOf(language)
  const judged = orders.map((order) => ({ order, ...judge(sorted, order, locales) }))
  const fewest = Math.min(...judged.map(({ bad }) => bad))
  const fitting = judged.filter(({ bad }) => bad === fewest)
  const first = fitting[0]
  if (first === undefined) return { order: own ?? 'dmy', locales, open: [], sample: sampleCell }
  const settled = (order: DateOrder): DateFinding => ({ order, locales, open: [], sample: sampleCell })
  // The order plays no part: months are words, or the year comes first.
  if (fitting.every(({ times }) => times.every((time, row) => Object.is(time, first.times[row])))) return settled(own ?? first.order)
  if (own !== null && fitting.some(({ order }) => order === own)) return settled(own)
  const ranked = fitting.toSorted((a, b) => a.falls - b.falls)
  const [better, worse] = ranked
  if (better === undefined || worse === undefined) return settled(first.order)
  if (worse.falls - better.falls >= 2 && better.falls * 2 <= worse.falls) return settled(better.order)
  const at = sorted.findIndex((_, row) => !Object.is(better.times[row], worse.times[row]))
  return {
    order: better.order,
    locales,
    open: ranked.filter(({ falls }) => falls - better.falls < 2 || better.falls * 2 > falls).map(({ order }) => order),
    sample: sorted[at]?.cell ?? sampleCell,
  }
}

export interface Moved {
  readonly type: string
  /** Seconds and metres, NaN where unknown. */
  readonly time: number
  readonly metres: number
}

export interface TypeCount {
  readonly type: string
  readonly count: number
  /** Rows of that type moving at 2:30–15:00 per km. */
  readonly runLike: number
}

/** The columns `movedOf` reads, in its order. */
export const movedColumns = ['typeShown', 'movingTime', 'elapsedExact', 'elapsedShown', 'distanceMetres', 'distanceShown'] as const

/** Type, time and distance of a row in whatever columns it has. */
export const movedOf = ([type = '', moving = '', exact = '', elapsed = '', metres = '', shown = '']: readonly string[]): Moved => {
  const time = [moving, exact, elapsed].find((cell) => cell.trim() !== '') ?? ''
  return { type: type.trim(), time: readNumber(time), metres: metres.trim() !== '' ? readNumber(metres) : readShown(shown, false, null) * 1000 }
}

/**
 * Types by number of rows, and a proposal where one is needed. In an unknown language: the commonest of those that mostly move at a runner's pace and are no
 * ride or walk in any language. In a known one only if its table finds no run at all and the commonest type of all, unknown to it, moves so.
 */
export const proposeRun = (rows: readonly Moved[], language: string | null): { readonly proposed: string | null; readonly types: readonly TypeCount[] } => {
  const counts = new Map<string, { count: number; runLike: number; paced: number }>()
  for (const { type, time, metres } of rows) {
    if (type === '') continue
    const entry = counts.get(type) ?? { count: 0, runLike: 0, paced: 0 }
    counts.set(type, entry)
    entry.count++
    const pace = (time * 1000) / metres
    if (!Number.isFinite(pace)) continue
    entry.paced++
    if (pace >= 150 && pace <= 900) entry.runLike++
  }
  const types = [...counts]
    .map(([type, { count, runLike, paced }]) => ({ type, count, runLike, paced }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1))
  const runLike = types.filter((entry) => entry.runLike > 0 && entry.runLike * 2 >= entry.paced)
  const run =
    language === null
      ? runLike.find(({ type }) => [null, 'Run', 'TrailRun', 'VirtualRun'].includes(sportInAnyLanguage(type)))
      : types.some(({ type }) => isRunSport(sportOf(type, language)))
        ? undefined
        : runLike.find(({ type }) => type === types[0]?.type && sportOf(type, language) === null)
  return { proposed: run?.type ?? null, types: types.map(({ type, count, runLike }) => ({ type, count, runLike })) }
}
