import type { ColumnName, HeaderLanguage } from './columns'
import { knownCounts, layoutOf, registry } from './columns'

export type How = 'name' | 'position' | 'unknown'

/** What the header alone says. */
export interface Bound {
  /** BCP 47, or null where nobody knows the titles. */
  readonly language: string | null
  readonly legacy: boolean
  readonly columns: readonly (ColumnName | null)[]
  readonly how: readonly How[]
  /** Id and date are bound by name. Otherwise the positions are a guess that the values must bear out. */
  readonly named: boolean
  /** What the titles alone say, also where positions were taken. */
  readonly titled: readonly (ColumnName | null)[]
}

const languages: readonly HeaderLanguage[] = ['en', 'de', 'nl', 'es-419', 'fr', 'pt-BR', 'zh-CN', 'ja', 'pl', 'legacy']

/**
 * A title as it is compared: no BOM, no tags (exports of 2021 have `<span class="translation_missing" …>Type</span>`), the last part of
 * `translation missing: en-US.lib.….horton_values.avg_flow`, one kind of space and apostrophe, lower case, `average` for `avg`.
 */
export const plainTitle = (raw: string): string => {
  const text = raw.replace(/<[^>]*>|\ufeff/g, '').trim()
  const missing = /^translation missing: \S*?([^.\s]+)$/i.exec(text)?.[1]
  return (missing === undefined ? text : missing.replaceAll('_', ' '))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/^avg\b\.?/, 'average')
}

/** Columns by title, in the registry's order: the second `distance` is the second of its list. */
type Titled = ReadonlyMap<string, readonly ColumnName[]>

const titlesIn = (language: HeaderLanguage): Titled => {
  const index = new Map<string, ColumnName[]>()
  for (const { name, titles } of registry) {
    const given = titles[language]
    const all = language === 'en' ? [titles.en, ...(titles.was ?? [])] : given === undefined ? [] : [given]
    for (const title of all) {
      const key = plainTitle(title)
      const names = index.get(key)
      if (names === undefined) index.set(key, [name])
      else names.push(name)
    }
  }
  return index
}

const tables: ReadonlyMap<HeaderLanguage, Titled> = new Map(languages.map((language) => [language, titlesIn(language)]))
const none: Titled = new Map()

/** `distance.1`, `distance_1` (both count from 0), `distance (2)`, `distance 2`, `distance2`: what libraries and spreadsheets make of a second Distance. */
const renamed = /^(.+?)(?:([._])|\s?\(?)(\d)\)?$/

interface Titling {
  readonly base: string
  /** Which of the columns with this title, from 0, as far as the title itself says; 0 also where it says nothing. */
  readonly order: number
  readonly explicit: boolean
}

const titlingOf = (title: string, table: Titled): Titling | null => {
  if (table.has(title)) return { base: title, order: 0, explicit: false }
  const parts = renamed.exec(title)
  const base = parts?.[1]?.trimEnd()
  if (base === undefined || (table.get(base)?.length ?? 0) < 2) return null
  const digit = Number(parts?.[3])
  return { base, order: parts?.[2] === undefined ? Math.max(0, digit - 1) : digit, explicit: true }
}

const since: ReadonlyMap<string, number> = new Map(registry.map((column) => [column.name, column.since]))

/** Binds by name and occurrence. */
const byName = (titles: readonly string[], table: Titled, columns: (ColumnName | null)[]): void => {
  const groups = new Map<string, { readonly position: number; readonly titling: Titling }[]>()
  titles.forEach((title, position) => {
    if (columns[position] !== null) return
    const titling = titlingOf(title, table)
    if (titling === null) return
    const group = groups.get(titling.base)
    if (group === undefined) groups.set(titling.base, [{ position, titling }])
    else group.push({ position, titling })
  })
  const taken = new Set(columns)
  for (const [base, group] of groups) {
    const all = table.get(base) ?? []
    // The one Max Heart Rate of a file older than the first is the second: a known count says which columns there are.
    const there = knownCounts.includes(titles.length) ? all.filter((name) => (since.get(name) ?? 0) <= titles.length) : all
    const names = there.length >= group.length ? there : all
    const alone = group.length === 1
    group.sort((a, b) => a.titling.order - b.titling.order || a.position - b.position)
    group.forEach(({ position, titling }, rank) => {
      const name = names[alone && titling.explicit ? titling.order : rank]
      if (name === undefined || taken.has(name)) return
      columns[position] = name
      taken.add(name)
    })
  }
}

/** Exports have only ever grown by insertion before Media: of an unknown count, the largest known one below it is the guess, what is more is unknown. */
const guessByCount = (count: number): readonly (ColumnName | null)[] => {
  const known = knownCounts.findLast((n) => n <= count)
  const layout = known === undefined ? null : layoutOf(known)
  if (layout === null) return Array.from({ length: count }, () => null)
  const more: null[] = Array.from({ length: count - layout.length }, () => null)
  return layout.at(-1) === 'media' ? [...layout.slice(0, -1), ...more, 'media'] : [...layout, ...more]
}

/** Binds a header: by tag-stripped name and occurrence in the language most titles belong to, then by position where the order is a known one. */
export const bindHeader = (header: readonly string[]): Bound => {
  const titles = header.map(plainTitle)
  let language: HeaderLanguage | null = null
  let best = 0
  for (const candidate of languages) {
    const table = tables.get(candidate) ?? none
    const idTitle = titles.some((title) => table.get(title)?.[0] === 'id')
    const matched = titles.filter((title) => titlingOf(title, table) !== null).length
    if (idTitle && matched > best && (candidate !== 'legacy' || matched >= 8)) {
      language = candidate
      best = matched
    }
  }

  const columns: (ColumnName | null)[] = titles.map(() => null)
  if (language !== null) {
    byName(titles, tables.get(language) ?? none, columns)
    // Titles nobody had translated yet stand in English.
    if (language !== 'en' && language !== 'legacy') byName(titles, tables.get('en') ?? none, columns)
  }
  const known = columns.filter((name) => name !== null).length
  // Of some languages a few titles are known: where they name the smaller part of a header, its order says more, and the values must bear it out.
  const partly = language !== null && language !== 'legacy' && (tables.get(language)?.size ?? 0) * 2 < registry.length && known * 2 < titles.length
  const named = columns.includes('id') && columns.includes('start') && !partly
  const how: How[] = columns.map((name) => (name === null ? 'unknown' : 'name'))
  if (!named) {
    const guess = guessByCount(titles.length)
    return {
      language: language === 'legacy' ? 'en' : language,
      legacy: false,
      columns: guess,
      how: guess.map((name) => (name === null ? 'unknown' : 'position')),
      named,
      titled: columns,
    }
  }

  const titled = [...columns]
  const layout = language === 'legacy' ? null : layoutOf(titles.length)
  const agreeing = layout === null ? 0 : layout.filter((name, position) => columns[position] === name).length
  if (layout !== null && agreeing >= 0.9 * known) {
    // A title nobody knows, at a place that is known: With Kid in a German file.
    layout.forEach((name, position) => {
      const swapped = language === 'nl' && titles.length === 72 && registry.find((column) => column.name === name)?.titles.nl72 !== undefined
      if (!swapped && (columns[position] !== null || columns.includes(name))) return
      columns[position] = name
      how[position] = 'position'
    })
  }
  return { language: language === 'legacy' ? 'en' : language, legacy: language === 'legacy', columns, how, named, titled }
}
