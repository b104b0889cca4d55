import { setImmediate } from 'node:timers/promises'
import type { Report } from '../../src/contract/db'
import { chapterFields, chaptersOf } from '../../src/domain/chapters/chapters'
import { wallFields, wallOf } from '../../src/domain/milestones/wall'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'
import { done } from '../../src/domain/outcome'
import { count, timeLeft } from '../../src/words/en/screens/quantities'
import { tracks as words } from '../../src/words/en/screens/tracks'
import { troubleWords } from '../../src/words/en/troubles'
import type { Trouble } from '../../src/words/trouble'
import { findTable } from '../import/files'
import { lookAt } from '../import/look'
import { noOriginals } from '../import/originals'
import { readInto } from '../import/pipeline'
import { readActivityFiles, toldByFiles } from './activity-files'
import { readArguments, usage } from './arguments'
import type { Asked } from './arguments'
import { documentOf } from './document'
import { openMemoryMirror } from './memory'
import type { Answer, MemoryMirror } from './memory'
import { openFiles, openWithActivityFiles } from './open-files'
import { pageOf } from './page'

/** Where answers and complaints go: stdout carries only what was asked for. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** What is going on, for somebody who watches: each time in place of what was said before; empty at the end. */
  readonly soFar: (text: string) => void
  /** `Intl` zone of this machine. */
  readonly deviceZone: string
}

const inWords = ({ what, next, kept }: Trouble): string => [what, next, kept].join(' ')

/** Reads one path into the mirror; answers its report, or the sentence that says why not. */
const readPath = async (mirror: MemoryMirror, path: string, asked: Asked, deviceZone: string): Promise<Report | string> => {
  const files = await openFiles([path])
  if (!files.ok) return files.detail ?? files.code
  const source = await findTable(files.value)
  if (!source.ok) return inWords(troubleWords(source.code, source.detail))
  const table = await lookAt(source.value)
  if (!table.ok) return inWords(troubleWords(table.code, table.detail))
  const end = await readInto(
    { db: mirror.db, originals: noOriginals, now: () => performance.now(), breathe: setImmediate },
    table.value,
    { ...asked.answers, mirror: 'own', deviceZone, today: 0, unit: asked.unit },
    { progress: () => undefined, faces: null, cancelled: () => false },
  )
  return end.ok ? end.value.report : inWords(troubleWords(end.code, end.detail))
}

/** Reads the activity files that lie at one path; answers the sentence that says why not. */
const readFilesAt = async (mirror: MemoryMirror, path: string, soFar: Terminal['soFar']): Promise<string | null> => {
  const files = await openWithActivityFiles(path)
  if (!files.ok) return files.detail ?? files.code
  const end = await readActivityFiles(mirror.db, files.value, ({ doing, done, of, secondsLeft }) =>
    soFar(`${(doing === 'places' ? words.noticePlaces : words.notice)(count(done), count(of))} ${timeLeft(secondsLeft)}`),
  )
  soFar('')
  return end.ok ? null : inWords(troubleWords(end.code, end.detail))
}

const escaped = (cell: string | number | null): string =>
  cell === null ? '' : String(cell).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')

const tableOf = ({ names, rows }: Answer, json: boolean): string => {
  if (json) return rows.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))}\n`).join('')
  return [names, ...rows].map((row) => `${row.map(escaped).join('\t')}\n`).join('')
}

/** Reads what was named and answers what was asked; the number is the exit code. */
export const read = async (args: readonly string[], { out, err, soFar, deviceZone }: Terminal): Promise<number> => {
  const asked = readArguments(args)
  if (!asked.ok) {
    err(`${asked.detail ?? usage}\n`)
    return 1
  }
  if (asked.value.help) {
    out(`${usage}\n`)
    return 0
  }
  const { unit, firstWeekday, zone, json, sql, paths } = asked.value
  const mirror = await openMemoryMirror()
  if (zone !== null) await mirror.db.set('own', 'homeZone', zone)
  const reports: Report[] = []
  for (const path of paths) {
    const report = await readPath(mirror, path, asked.value, deviceZone)
    const trouble = typeof report === 'string' ? report : asked.value.tracks ? await readFilesAt(mirror, path, soFar) : null
    if (typeof report === 'string' || trouble !== null) {
      err(`${path}: ${trouble}\n`)
      return 1
    }
    reports.push(report)
  }
  if (sql !== null) {
    const answer = await mirror.ask(sql)
    if (answer.ok) out(tableOf(answer.value, json))
    else err(`The tables could not answer: ${answer.detail ?? ''}\n`)
    return answer.ok ? 0 : 1
  }
  const overview = await mirror.db.overview('own')
  // *Now* is the last activity's local day: a terminal answers the same on any day it is asked.
  const today = overview.ok ? (overview.value.lastDay ?? 0) : 0
  const history = await mirror.db.history('own', [...fieldsNeeded(), ...(json ? [...wallFields(), ...chapterFields()] : [])], today)
  if (!history.ok) {
    err(`${inWords(troubleWords(history.code, history.detail))}\n`)
    return 1
  }
  const tracks = asked.value.tracks ? await toldByFiles(mirror.db) : done(null)
  if (!tracks.ok) {
    err(`${inWords(troubleWords(tracks.code, tracks.detail))}\n`)
    return 1
  }
  const rituals = await mirror.db.rituals('own', today, firstWeekday)
  if (!rituals.ok) {
    err(`${inWords(troubleWords(rituals.code, rituals.detail))}\n`)
    return 1
  }
  const told = historyOf(history.value, today, unit, firstWeekday)
  const faces = workOutFaces(told)
  if (json) {
    const wall = { ...wallOf(told), ids: Array.from(told.runs.id) }
    const all = { reports, faces, wall, rituals: rituals.value.rituals, chapters: chaptersOf(told), tracks: tracks.value }
    out(`${JSON.stringify(documentOf(all, { today, unit, firstWeekday }), null, 2)}\n`)
  } else out(pageOf(reports, faces, tracks.value, unit))
  return 0
}

/** Called by `main.ts` once this is built. */
export const main = (args: readonly string[]): Promise<number> =>
  read(args, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    // To the line's end: what was there before was longer, perhaps.
    soFar: (text) => void (process.stderr.isTTY && process.stderr.write(`\r${text}\u001b[K`)),
    deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
