import type { RitualAnswer, RitualWord, RitualsTold } from '../../src/contract/rituals'
import type { FirstWeekday } from '../../src/domain/calendar/calendar'
import type { RunField } from '../../src/domain/cards/card'
import { holdsTheSame } from '../../src/domain/persona/changed'
import { ritualsOf } from '../../src/domain/rituals/index'
import type { RitualHistory } from '../../src/domain/rituals/ritual'
import { weeksOf } from '../../src/domain/rituals/weeks'
import { readColumns } from './columns'
import type { Connection } from './connection'
import type { Open } from './open'
import { history, windowEnd } from './queries'

const fields = ['minute', 'distance', 'isRace', 'way', 'wayShape'] as const satisfies readonly RunField[]

/** Starts of the runs that have one, a virtual run's left out: it lies where nobody ran. */
const starts = (open: Open): ReadonlyMap<number, readonly [latitude: number, longitude: number]> => {
  const read = readColumns(
    open.connection,
    `select activity.id, track_file.latitude, track_file.longitude from activity join track_file on track_file.name = activity.file
       where valid = 1 and track_file.latitude is not null and activity.sport is not 'VirtualRun'`,
    [],
    ['number', 'number', 'number'],
    open.known().size,
  )
  const [id, latitude, longitude] = read.numbers
  return new Map(Array.from({ length: read.length }, (_, at) => [id?.[at] ?? NaN, [latitude?.[at] ?? NaN, longitude?.[at] ?? NaN]]))
}

const historyOf = (open: Open, until: number, firstWeekday: FirstWeekday): RitualHistory & { readonly revision: number } => {
  const today = windowEnd(open, until)
  const { revision, length, numbers } = history(open, fields, today)
  const column = (field: (typeof fields)[number] | 'id' | 'day'): Float64Array => numbers[field] ?? new Float64Array(length).fill(Number.NaN)
  const began = starts(open)
  const id = column('id')
  const runs = {
    ...{ id, day: column('day'), minute: column('minute'), distance: column('distance') },
    ...{ isRace: column('isRace'), way: column('way'), wayShape: column('wayShape') },
    latitude: id.map((one) => began.get(one)?.[0] ?? Number.NaN),
    longitude: id.map((one) => began.get(one)?.[1] ?? Number.NaN),
  }
  return { runs, today, firstWeekday, revision }
}

type Read = ReturnType<typeof historyOf>
/** What was told last, and of what. */
const toldLast = new WeakMap<Open, { readonly read: Read; readonly told: RitualsTold }>()

const readsTheSame = (a: Read, b: Read): boolean =>
  a.today === b.today &&
  a.firstWeekday === b.firstWeekday &&
  Object.entries(a.runs).every(([name, column]) => holdsTheSame(column, b.runs[name as keyof Read['runs']]))

/** What is done again and again, as the runs up to a day show it; worked out anew where one of the columns that it is read from is another. */
export const rituals = (open: Open, today: number, firstWeekday: FirstWeekday): RitualsTold => {
  const read = historyOf(open, today, firstWeekday)
  const last = toldLast.get(open)
  const told = last !== undefined && readsTheSame(last.read, read) ? { ...last.told, revision: read.revision } : tellRituals(read)
  toldLast.set(open, { read, told })
  return told
}

const tellRituals = (read: Read): RitualsTold => {
  const { runs } = read
  const count = (column: Float64Array, is: (value: number) => boolean): number => column.reduce((sum, value) => sum + (is(value) ? 1 : 0), 0)
  const isKnown = (value: number): boolean => !Number.isNaN(value)
  return {
    revision: read.revision,
    rituals: ritualsOf(read),
    looked: {
      runs: runs.id.length,
      weeks: weeksOf(read).rows.filter((rows) => rows.length > 0).length,
      routed: count(runs.way, isKnown),
      located: count(runs.latitude, isKnown),
      races: count(runs.isRace, (value) => value === 1),
    },
  }
}

/** In the order in which they were first said. */
export const ritualWords = (connection: Connection): RitualWord[] =>
  connection
    .rows('select ritual, answer, name, because, said_of, said_at from ritual_word order by rowid')
    .map(([ritual, answer, name, because, of, saidAt]) => ({
      ritual: String(ritual),
      answer: answer === 'habit' ? 'habit' : 'mine',
      name: String(name),
      because: String(because),
      of: String(of),
      saidAt: Number(saidAt),
    }))

/** Text that is not well-formed is made so, as at every door. */
const mended = (text: string): string => text.toWellFormed().replaceAll('\0', '')

/** `at`: UTC ms. Null takes back whatever was said. */
export const writeRitualWord = (connection: Connection, ritual: string, given: RitualAnswer | null, at: number): void => {
  if (given === null) {
    connection.run('delete from ritual_word where ritual = ?', [ritual])
    return
  }
  connection.run(
    `insert into ritual_word (ritual, answer, name, because, said_of, said_at) values (?, ?, ?, ?, ?, ?)
     on conflict (ritual) do update set answer = excluded.answer, name = excluded.name, because = excluded.because, said_of = excluded.said_of, said_at = excluded.said_at`,
    [ritual, given.answer, mended(given.name), mended(given.because), given.of, at],
  )
}
