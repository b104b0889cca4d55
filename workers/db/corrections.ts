import type { Correction, CorrectionKind, CorrectionLine } from '../../src/contract/db'
import { isSport } from '../../src/domain/activity/sports'
import { isZone } from '../../src/domain/enrich/wall'
import { createClock } from './absorb'
import type { Connection } from './connection'
import { toldOf } from './heard'
import type { Open } from './open'
import { Trouble } from './trouble'

/** A correction's value as the table keeps it. */
const written = (correction: Correction): string | null => ('value' in correction ? String(correction.value) : null)

/** Kinds that say what an activity holds, and are told in its own row. */
const ofValues: ReadonlySet<CorrectionKind> = new Set(['sport', 'indoor', 'distance', 'race'])

const refuse = (why: boolean): void => {
  if (why) throw new Trouble('bad-correction')
}

/** Throws `Trouble` where a correction can't be: of an activity that is not here, to a zone or sport that nobody knows, of a run to itself or to one that is joined. */
export const checkCorrection = (open: Open, correction: Correction): void => {
  const { connection } = open
  refuse(!open.known().has(correction.activity))
  switch (correction.kind) {
    case 'sport':
      return refuse(!isSport(correction.value))
    case 'zone':
      return refuse(!isZone(correction.value))
    case 'distance':
      return refuse(!Number.isFinite(correction.value) || correction.value <= 0 || correction.value > 1e7)
    case 'same-as': {
      const joined = "select 1 from correction where kind = 'same-as' and (activity = ? or value = ?)"
      refuse(correction.value === correction.activity || !open.known().has(correction.value))
      // Chains and rings of runs that stand for each other would leave none to count.
      return refuse(connection.rows(joined, [correction.value, String(correction.activity)]).length > 0)
    }
    case 'race-skipped':
      return refuse(connection.rows("select 1 from correction where kind = 'race' and activity = ?", [correction.activity]).length > 0)
    default:
  }
}

/** What can't be said beside it. */
const opposites: Readonly<Partial<Record<CorrectionKind, CorrectionKind>>> = {
  'same-as': 'not-a-duplicate',
  'not-a-duplicate': 'same-as',
  race: 'race-skipped',
}

/** Facts alone. A pair is either joined or parted; what is answered is no longer skipped. */
export const writeCorrection = (connection: Connection, correction: Correction, at: number): void => {
  const { activity, kind } = correction
  connection.run('delete from correction where activity = ? and kind = ?', [activity, opposites[kind] ?? null])
  connection.run('insert or replace into correction (activity, kind, made_at, value) values (?, ?, ?, ?)', [activity, kind, at, written(correction)])
}

/** What follows in the derived tables once a correction of this kind was made or undone. To be called within a transaction, with the facts as they are now. */
export const tellAnew = (open: Open, activity: number, kind: CorrectionKind): void => {
  const { connection, shape } = open
  const told = toldOf(open, activity)
  if (told === null) return
  if (ofValues.has(kind)) {
    const said = open.corrected().get(activity)
    connection.run(
      `insert or replace into activity values (${shape.fields.map(() => '?').join(', ')})`,
      said ? shape.correctValues(told.values, said) : told.values,
    )
    connection.run('delete from sky where activity = ?', [activity])
    connection.run('update built set skies = -1')
  }
  if (kind === 'zone') {
    const start = connection.number('select instant from wall where activity = ?', [activity])
    const clock = createClock(open)
    clock.set(activity, start, told.rows.at(-1)?.source.deviceZone ?? '')
    clock.end()
  }
  connection.run('update built set paired = 0')
}

const asCorrection = (activity: number, kind: string, value: string | null): Correction =>
  ({
    activity,
    kind,
    ...(value === null
      ? {}
      : { value: kind === 'indoor' || kind === 'race' ? value === 'true' : kind === 'distance' || kind === 'same-as' ? Number(value) : value }),
  }) as Correction

const columns = 'correction.activity, correction.kind, correction.value, correction.made_at, name, day'
const asLine = ([activity, kind, value, madeAt, name, day]: readonly (string | number | null)[]): CorrectionLine => ({
  correction: asCorrection(Number(activity), String(kind), typeof value === 'string' ? value : null),
  madeAt: Number(madeAt),
  name: typeof name === 'string' ? name : null,
  day: typeof day === 'number' ? day : null,
})
const joins = 'from correction left join activity on activity.id = correction.activity left join wall on wall.activity = correction.activity'

/** Every correction, the newest first. */
export const corrections = ({ connection }: Open): CorrectionLine[] =>
  connection.rows(`select ${columns} ${joins} order by correction.made_at desc, correction.rowid desc`).map(asLine)

export const correctionsOf = ({ connection }: Open, activity: number): Correction[] =>
  connection
    .rows(`select ${columns} ${joins} where correction.activity = ? order by correction.made_at, correction.rowid`, [activity])
    .map((row) => asLine(row).correction)
