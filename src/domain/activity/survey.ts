import { done, failed } from '../outcome'
import { bindHeader, plainTitle } from './bind'
import type { Dated } from './infer'
import { findDates, localesOf, movedColumns, movedOf, proposeRun } from './infer'
import type { Answers, Layout, Question, Settled } from './layout'
import { knownCounts } from './columns'
import { readId } from './numbers'
import { distanceRatio, fitsShapes, guessByShape, shownPerSecond } from './shapes'
import { createDateReader } from './dates'

/** Looks at a file's rows until it is known how to read them. */
export interface Survey {
  add(cells: readonly string[]): void
  /** False once further rows can change nothing. */
  wantsMore(): boolean
  /** The layout, or the questions without whose answers it is only proposed. May be asked again with other answers. */
  settle(answers: Answers): Settled
}

/** Rows that are enough where the header's language is known and its dates are words. */
const enough = 200
const between = '\u001f'
/** Rows whose values are looked at for shapes. */
const sampled = 400

/** First titles of the other tables in a Strava export; they stand in English whatever the account's language. */
// oxfmt-ignore
const otherTables: readonly (readonly string[])[] = [
  ['bike name', 'component type'], ['bike name'], ['shoe name'], ['component type'], ['media filename'], ['route name', 'route filename'], ['date of birth', 'weight'],
  ['join date', 'name', 'completed'], ['goal type'], ['athlete id', 'email address'], ['address', 'radius'], ['activity id', 'comment date'], ['comment date'], ['segment id'], ['segment name'],
  ['follower athlete id'], ['following athlete id'], ['club id'], ['club name'], ['parent type'], ['event id'], ['order id'],
]

const namesTable = (titles: readonly string[]): boolean =>
  otherTables.some((signature) => signature.every((title) => titles.includes(title)) && titles[0] === signature[0])

/** Other products whose tables are dropped by mistake; named so that the sentence can name them. */
// oxfmt-ignore
const products: readonly (readonly [product: string, titles: readonly string[]])[] = [
  ['garmin-connect', ['activity type', 'date', 'favorite', 'title']],
  ['runkeeper', ['activity id', 'date', 'type', 'route name']],
]

const isAllDigits = (cell: string): boolean => !/\p{L}/u.test(cell)
const yearFirst = /^\s*\d{4}\D/

/** True where the header is in a language nobody knows: the values of every row are needed to tell dates and runs. */
export const needsWholeFile = (header: readonly string[]): boolean => {
  const bound = bindHeader(header)
  return bound.language === null || !bound.named
}

/**
 * A survey of one file. `isZip`: the table is `activities.csv` of an export, so that what looks strange is still an export.
 * Questions: order of digits where two fit, the word for running in an unknown language, columns that neither titles nor values settle.
 */
export const createSurvey = (header: readonly string[], member: { readonly isZip: boolean }): Survey => {
  const bound = bindHeader(header)
  const titles = header.map(plainTitle)
  const whole = bound.language === null || !bound.named
  const startAt = bound.columns.indexOf('start')
  // Joined, because 100,000 rows of 103 cells each would take hundreds of megabytes.
  const kept: string[] = []
  let open = whole
  let digitsSeen = 0

  const troubleOf = (): Settled | null => {
    if (titles.every((title) => title === '')) return failed('empty-file')
    if (bound.named) return kept.length === 0 ? failed('header-only') : null
    if (namesTable(titles)) return failed('strava-other-csv')
    const product = products.find(([, signature]) => signature.every((title) => titles.includes(title)))
    if (product !== undefined) return failed('other-csv', product[0])
    if (!Number.isNaN(readId(header[0] ?? '')) && !Number.isNaN(createDateReader('dmy', localesOf(null))(header[1] ?? '')))
      return failed('other-csv', 'no-header')
    if (kept.length > 0) return null
    return member.isZip || knownCounts.includes(header.length) ? failed('header-only') : failed('other-csv')
  }

  const settle = (answers: Answers): Settled => {
    const trouble = troubleOf()
    if (trouble !== null) return trouble
    // Shapes are judged on rows from all over the file, records torn by a bad quote left out.
    const step = Math.max(1, Math.floor(kept.length / sampled))
    const sample = kept.filter((_, index) => index % step === 0).map((row) => row.split(between))
    const cells = { rows: sample.filter((row) => row.length >= header.length), locales: localesOf(bound.language) }

    let columns: (string | null)[] = [...bound.columns]
    let how: Layout['how'] = bound.how
    const questions: Question[] = []
    if (answers.columns !== undefined) {
      const asked = answers.columns
      columns = header.map((_, position) => asked[position] ?? null)
      how = columns.map((name) => (name === null ? 'unknown' : 'asked'))
    } else if (!bound.named && !fitsShapes(cells, columns)) {
      const guess = guessByShape(cells, header.length)
      const likeAnExport = guess.includes('id') && guess.includes('start') && (guess.includes('file') || guess.includes('distanceMetres') || member.isZip)
      const titledEnough = bound.titled.filter((name) => name !== null).length >= 4
      if (!likeAnExport && !titledEnough && !member.isZip) return failed('other-csv')
      // Titles that are known stay; values guess the rest.
      columns = guess.map((name, position) => bound.titled[position] ?? (bound.titled.includes(name) ? null : name))
      how = columns.map((name, position) => (name === null ? 'unknown' : bound.titled[position] === name ? 'name' : 'asked'))
      questions.push({
        ask: 'columns',
        columns: header.map((title, position) => ({ title, samples: samplesOf(sample, position), guess: columns[position] ?? null })),
      })
    }

    // Two distances the wrong way round, or one that can only be metres.
    const factor = distanceRatio(cells, columns)
    if (answers.columns === undefined && factor !== null && Math.abs(factor * 1000 - 1) < 0.05)
      columns = columns.map((name) => (name === 'distanceShown' ? 'distanceMetres' : name === 'distanceMetres' ? 'distanceShown' : name))
    const speed = columns.includes('distanceMetres') ? null : shownPerSecond(cells, columns)
    const inMetres = bound.legacy || (speed !== null && speed > 0.1)
    if (inMetres) columns = columns.map((name) => (name === 'distanceShown' ? 'distanceMetres' : name))

    const at = (name: string): number => columns.indexOf(name)
    const taken: { what: 'dates' | 'run-type'; value: string }[] = []

    const dated: Dated[] = []
    for (const [idCell = '', cell = ''] of pick(kept, [at('id'), at('start')])) {
      const id = readId(idCell)
      if (!Number.isNaN(id) && cell.trim() !== '') dated.push({ id, cell })
    }
    const dates = findDates(dated, bound.language)
    if (answers.dates === undefined && dates.open.length > 1) {
      questions.push({ ask: 'dates', sample: dates.sample, orders: dates.open })
      taken.push({ what: 'dates', value: dates.order })
    }

    let runTypes: string[] = []
    if (answers.runType !== undefined) runTypes = [answers.runType]
    else {
      const { proposed, types } = proposeRun(pick(kept, movedColumns.map(at)).map(movedOf), bound.language)
      if (proposed !== null) {
        runTypes = [proposed]
        questions.push({ ask: 'run-type', proposed, types })
        taken.push({ what: 'run-type', value: proposed })
      }
    }

    return done({
      layout: {
        language: bound.language,
        columns,
        how,
        dates: answers.dates ?? dates.order,
        dateLocales: dates.locales,
        shownDistance: inMetres ? 'm' : 'km',
        runTypes,
        taken,
      },
      questions,
    })
  }

  return {
    add(cells) {
      if (!whole && !open && kept.length >= enough) return
      if (!whole && bound.language === 'en') {
        // 9/12/2018 15:02 in an English file: a spreadsheet's, in whichever order it likes.
        const cell = cells[startAt] ?? ''
        if (cell !== '' && isAllDigits(cell) && !yearFirst.test(cell)) {
          digitsSeen++
          open = true
        }
      }
      kept.push(cells.join(between))
    },
    wantsMore: () => whole || kept.length < enough || digitsSeen > 0,
    settle,
  }
}

/** Some cells of each row, in the order asked for; '' where there is none. Splitting whole rows would make ten million strings for nothing. */
const pick = (rows: readonly string[], positions: readonly number[]): string[][] => {
  const last = Math.max(...positions)
  const wanted = positions.map((position, index) => ({ position, index })).filter(({ position }) => position >= 0)
  return rows.map((row) => {
    const cells = positions.map(() => '')
    const all: string[] = []
    for (let from = 0, position = 0; position <= last && from <= row.length; position++) {
      const end = row.indexOf(between, from)
      const to = end < 0 ? row.length : end
      all.push(row.slice(from, to))
      from = to + 1
    }
    for (const { position, index } of wanted) cells[index] = all[position] ?? ''
    return cells
  })
}

const samplesOf = (rows: readonly (readonly string[])[], position: number): string[] => {
  const samples = new Set<string>()
  for (const row of rows) {
    const cell = row[position] ?? ''
    if (cell.trim() !== '') samples.add(cell.slice(0, 80))
    if (samples.size === 5) break
  }
  return [...samples]
}
