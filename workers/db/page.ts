import type { ActivityPage } from '../../src/contract/db'
import { stravaName, stravaSource } from '../../src/contract/pulled'
import type { FieldName } from '../../src/domain/activity/activity'
import type { ZoneSource } from '../../src/domain/enrich/wall'
import type { Cell } from './connection'
import { correctionsOf } from './corrections'
import { toldOf } from './heard'
import type { Open } from './open'
import { asLine, lineColumns } from './queries'
import { kept, pairIfRoom } from './rebuild'

const numberOrNull = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** All that is known of one activity, and who says it; null where there is none. */
export const page = (open: Open, id: number): ActivityPage | null => {
  pairIfRoom(open)
  const { connection, shape } = open
  const [found] = connection.rows(`select ${lineColumns} from activity join wall on wall.activity = activity.id where activity.id = ?`, [id])
  if (!found) return null
  const line = asLine(found)
  const [wall] = connection.rows('select zone, source from wall where activity = ?', [id])
  const [values] = connection.rows('select * from activity where id = ?', [id])
  const sides = toldOf(open, id)
  const told = sides?.rows ?? []
  const newest = told.at(-1)
  const last = newest?.source.id ?? stravaSource
  const isHeard = sides !== null && sides.heard !== null
  // The source of a value is the newest that says it; what follows from several cells is put down to the newest of all.
  const speakerOf = (at: number, value: Cell): number => told.findLast((row) => row.values[at] === value)?.source.id ?? last
  const speaker = (at: number, value: Cell): number => (sides?.merged?.from[at] === 'api' ? stravaSource : speakerOf(at, value))
  const [of] = connection.rows(
    "select of from duplicate where id = ? and why = 'same-start-and-time' and id not in (select activity from correction where kind = 'not-a-duplicate')",
    [id],
  )
  const corrections = correctionsOf(open, id)
  const joined = corrections.find((one) => one.kind === 'same-as')
  const raw = sides?.values ?? values
  const rawOf = (name: FieldName): Cell => raw?.[shape.fields.findIndex((field) => field.name === name)] ?? null
  const flagOf = (name: FieldName): boolean | null => (rawOf(name) === null ? null : rawOf(name) === 1)
  const unknown = newest ? unknownCells(open, id) : []
  return {
    ...line,
    zone: String(wall?.[0]),
    zoneSource: String(wall?.[1]) as ZoneSource,
    values: shape.fields.flatMap((field, at) => {
      const value = values?.[at] ?? null
      return value === null ? [] : [{ field: field.name, value, source: speaker(at, value) }]
    }),
    unknown,
    duplicateOf: joined?.kind === 'same-as' ? joined.value : numberOrNull(of?.[0]),
    sources: [
      ...told.map((row) => ({ source: row.source.id, name: row.source.name, line: row.line })),
      ...(isHeard ? [{ source: stravaSource, name: stravaName, line: 0 }] : []),
    ],
    overruled: (sides?.merged?.overruled ?? []).map(({ column, by, lost }) => ({
      field: column,
      value: lost,
      source:
        by === 'api'
          ? speakerOf(
              shape.fields.findIndex((field) => field.name === column),
              lost,
            )
          : stravaSource,
    })),
    corrections,
    asTold: { sport: textOrNull(rawOf('sport')), indoor: flagOf('indoor'), distance: numberOrNull(rawOf('distance')), race: flagOf('isRace') },
    sameDay: connection
      .rows(`select ${lineColumns} from wall join activity on wall.activity = activity.id where wall.day = ? and activity.id <> ? and ${kept} order by start`, [
        line.day,
        id,
      ])
      .map(asLine),
  }
}

/** Cells of columns that nobody has seen yet: by title, the newest that says something. */
const unknownCells = (open: Open, id: number): { readonly title: string; readonly cell: string }[] => {
  const cells = new Map<string, string>()
  const rows = open.connection.rows(
    'select raw_row.source, cells from raw_row join source on source.id = raw_row.source where activity = ? order by as_of, place',
    [id],
  )
  for (const [source, text] of rows) {
    const { layout, header } = open.source(Number(source))
    String(text)
      .split('\u001F')
      .forEach((cell, at) => {
        if (layout.columns[at] === null && cell.trim() !== '') cells.set(header[at] ?? '', cell)
      })
  }
  return [...cells].map(([title, cell]) => ({ title, cell }))
}
