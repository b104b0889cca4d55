import type { HeaderLanguage } from './columns'
import { layoutOf, registry } from './columns'

/** A small export for the tests, from the same registry the readers use: consistent rows of one runner. */
export interface SmallExport {
  readonly header: string[]
  readonly rows: string[][]
}

/** UTC ms of the rows' starts: about every 2.6 days from January 2023, so that all months and days are met. */
export const startOf = (row: number): number => Date.UTC(2023, 0, 2, 6, 4, 9) + row * 223_456_000

const words: Readonly<Record<string, string>> = {
  en: 'Run',
  de: 'Lauf',
  nl: 'Hardloopsessie',
  'es-419': 'Carrera',
  fr: 'Course à pied',
  'pt-BR': 'Corrida',
  'zh-CN': '跑步',
  ja: 'ランニング',
  legacy: 'Run',
}

export const writeDate = (locale: string, utcMs: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' }).format(utcMs)

const plain = (row: number): Readonly<Record<string, string>> => {
  const metres = 5000 + row * 137.25
  const seconds = Math.round(metres * 0.33)
  return {
    id: String(10_000_000_000 + row * 1_234_567),
    name: `Loop ${String(row)} #round`,
    description: row % 3 === 0 ? 'line one\nline two' : '',
    elapsedShown: String(seconds + 30),
    distanceShown: (metres / 1000).toFixed(2),
    commuteShown: 'false',
    gear: row % 2 === 0 ? 'Blue shoes' : '',
    file: row % 5 === 4 ? '' : `activities/${String(9_000_000_000 + row)}.fit.gz`,
    elapsedExact: `${String(seconds + 30)}.0`,
    movingTime: `${String(seconds)}.0`,
    distanceMetres: String(metres),
    maxSpeed: '4.900000095367432',
    averageSpeed: String(metres / seconds),
    elevationGain: '12.5',
    maxHeartRate: '171.0',
    averageHeartRate: '150.0',
    commuteAgain: '0.0',
    maxCadence: '97.0',
    averageCadence: '85.0',
    sunrise: '1694612352.0',
    flagged: '0.0',
    longRun: row % 7 === 0 ? '1.0' : '',
    media: row % 4 === 0 ? 'media/0a1b.jpg|media/2c3d.jpg' : '',
  }
}

/** `language` null: titles nobody knows, types in no table. `dates` writes the start of a row. */
export const smallExport = (count: number, language: HeaderLanguage | null, dates: (utcMs: number) => string, rows = 60): SmallExport => {
  const columns =
    language === 'legacy'
      ? registry.filter(({ titles }) => titles.legacy !== undefined)
      : (layoutOf(count) ?? []).map((name) => registry.find((column) => column.name === name))
  // The legacy header's distance stands where the first Distance is, in metres.
  const ordered = language === 'legacy' ? [0, 1, 2, 3, 4, 5, 9, 6, 7, 8].map((index) => columns[index]) : columns
  return {
    header: ordered.map((column, position) =>
      column === undefined ? '' : language === null ? `Kolom ${String.fromCharCode(0x4e00 + position)}` : (column.titles[language] ?? column.titles.en),
    ),
    rows: Array.from({ length: rows }, (_, row) => {
      const cells: Readonly<Record<string, string>> = {
        ...plain(row),
        start: dates(startOf(row)),
        typeShown: language === null ? (row % 6 === 5 ? 'Zwumba' : 'Loopie') : (words[language] ?? 'Run'),
      }
      return ordered.map((column) => cells[column?.name ?? ''] ?? '')
    }),
  }
}
