import { layoutOf, registry, type Column, type ColumnName, type HeaderLanguage } from '../activity/columns'
import { hashText } from './rng'

export const columnByName: ReadonlyMap<ColumnName, Column<ColumnName>> = new Map(registry.map((column) => [column.name, column]))

const languages = ['en', 'de', 'nl', 'es-419', 'fr', 'pt-BR', 'zh-CN'] as const satisfies readonly HeaderLanguage[]

/** The header language of an `Intl` locale, where real exports have shown it. */
export const headerLanguage = (locale: string): (typeof languages)[number] | null => {
  const primary = locale.split('-')[0] ?? locale
  return languages.find((language) => language === locale) ?? languages.find((language) => language.split('-')[0] === primary) ?? null
}

const vowels = 'aeiou'
const consonants = 'bcdfghjklmnpqrstvwxyz'

/** A word no table knows, in place of a translation nobody has seen: letters turned within vowels and consonants, the same for the same word and locale. */
export const disguise = (text: string, locale: string): string => {
  const turn = 1 + (hashText(locale) % 4)
  return [...text]
    .map((letter) => {
      const lower = letter.toLowerCase()
      const ring = vowels.includes(lower) ? vowels : consonants.includes(lower) ? consonants : null
      if (ring === null) return letter
      const turned = ring[(ring.indexOf(lower) + turn) % ring.length] ?? letter
      return letter === lower ? turned : turned.toUpperCase()
    })
    .join('')
}

/** Keys that Strava forgot to translate between 2020 and 2024. */
const untranslated: Partial<Record<ColumnName, string>> = {
  typeAgain: 'type',
  startAgain: 'start_time',
  jumpCount: 'jump_count',
  totalGrit: 'total_grit',
  averageFlow: 'avg_flow',
  flagged: 'flagged',
  averageElapsedSpeed: 'avg_elapsed_speed',
}

const titleCase = (key: string): string => key.replace(/(^|_)([a-z])/g, (_, gap: string, letter: string) => `${gap === '_' ? ' ' : ''}${letter.toUpperCase()}`)

/** Title of a column in a file with `count` columns, with the faults of its time. */
export const titleOf = (name: ColumnName, locale: string, count: number): string => {
  const titles = columnByName.get(name)?.titles
  if (!titles) return name
  const key = untranslated[name]
  if (locale.startsWith('en') && key !== undefined && count >= 77 && count < 92) {
    const missing = `translation missing: en-US.lib.export.portability_exporter.activities.horton_values.${key}`
    return count < 79 ? missing : `<span class="translation_missing" title="${missing}">${titleCase(key)}</span>`
  }
  const language = headerLanguage(locale)
  if (language === 'en') return (count < 92 ? titles.was?.[0] : undefined) ?? titles.en
  if (language === 'nl' && count === 72 && titles.nl72 !== undefined) return titles.nl72
  return (language === null ? undefined : titles[language]) ?? disguise(titles.en, locale)
}

/** Column names of the legacy export, in its own order: untitled, metres. */
export const legacyColumns = [
  'id',
  'start',
  'name',
  'typeShown',
  'description',
  'elapsedShown',
  'distanceMetres',
  'commuteShown',
  'gear',
  'file',
] as const satisfies readonly ColumnName[]

/** Column names in order for a count; the newest known file for any other. */
export const columnsOf = (count: number): readonly ColumnName[] => layoutOf(count) ?? layoutOf(103) ?? []
