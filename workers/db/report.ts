import type { AsideReason, Report } from '../../src/contract/db'
import { checkZone } from '../../src/domain/activity/titles'
import type { ZoneSource } from '../../src/domain/enrich/wall'
import { readColumns } from './columns'
import type { Cell } from './connection'
import { placeOf } from './migrations'
import type { Open } from './open'
import { twin } from './queries'
import { kept } from './rebuild'

const numberOrNull = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)

/** The activities that a source speaks of, found in the index alone: its table holds every cell. */
const among = `activity.id in (select activity from raw_row indexed by raw_row_activity where activity is not null and place between ?1 and ?2)`

const rangeOf = (source: number): readonly [number, number] => [placeOf(source, 0), placeOf(source + 1, 0) - 1]
/** Of a first export every activity is its own, where Strava's API tells of none. */
const spokenBy = (open: Open): string => (open.reached().size > 1 || open.pulled().size > 0 ? among : '?1 <= ?2')

/** How the wall clocks of a source's activities are known now: tracks that came after its report, or a home zone, have changed it since. */
const zonesOf = (open: Open, source: number): Partial<Record<ZoneSource, number>> =>
  Object.fromEntries(
    open.connection
      .rows(
        `select activity.source, count(*) from (select activity as id, source from wall) as activity where ${spokenBy(open)} and ${kept} group by activity.source`,
        rangeOf(source),
      )
      .map(([from, count]) => [String(from), Number(count)]),
  )

/** What a read came to, from the tables. `keptAt`: UTC ms. */
export const workOutReport = (open: Open, sourceId: number, complete: boolean, keptAt: number): Report => {
  const { connection } = open
  const source = open.source(sourceId)
  const range = rangeOf(sourceId)
  const spoken = spokenBy(open)
  const [ledger] = connection.rows('select rows_done, added, corrected, known, aside from source where id = ?', [sourceId])
  const aside = Map.groupBy(
    connection.rows('select aside, line from raw_row where activity is null and place between ? and ? order by place', range),
    ([reason]) => String(reason),
  )
  const [totals] = connection.rows(
    `select count(*), count(*) filter (where isRun = 1), count(*) filter (where valid = 1) - (select count(*) from activity where valid = 1 and ${spoken} and ${kept} and ${twin}),
       total(distance), total(distance) filter (where isRun = 1), min(start), max(start),
       count(*) filter (where flagged not in (0, 1)), count(*) filter (where isRun = 1 and movingFrom = 'elapsed')
       from activity where ${spoken} and ${kept}`,
    range,
  )
  const duplicates = connection.rows(
    `select duplicate.id, duplicate.of, duplicate.why from duplicate join activity on activity.id = duplicate.id where ${spoken} and duplicate.of in (select activity from raw_row where activity is not null) order by duplicate.id`,
    range,
  )
  const titled = readColumns(connection, `select start, name from activity where ${spoken} and ${kept}`, range, ['number', 'text'], open.known().size)
  const zone = open.home() ?? open.zone(source.deviceZone)
  const titles = (how: string): string[] => source.header.filter((_, at) => (source.layout.how[at] ?? 'unknown') === how)
  return {
    id: sourceId,
    source: { name: source.name, bytes: source.bytes, hash: source.hash, keptAt },
    complete,
    rows: { read: Number(ledger?.[0]), added: Number(ledger?.[1]), corrected: Number(ledger?.[2]), known: Number(ledger?.[3]), aside: Number(ledger?.[4]) },
    aside: [...aside].map(([reason, rows]) => ({ reason: reason as AsideReason, lines: rows.map(([, line]) => Number(line)) })),
    issues: connection
      .rows('select field, count, lines, cell from issue where source = ? order by count desc, field', [sourceId])
      .map(([field, count, lines, cell]) => ({ field: String(field), count: Number(count), lines: JSON.parse(String(lines)), cell: String(cell) })),
    columns: {
      total: source.header.length,
      language: source.layout.language,
      // What the runner named is known by name.
      byName: [...titles('name'), ...titles('asked')],
      byPosition: titles('position'),
      unknown: titles('unknown'),
    },
    zones: zonesOf(open, sourceId),
    duplicates: duplicates.map(([id, of, why]) => ({ id: Number(id), of: Number(of), why: why === 'two-sports' ? 'two-sports' : 'same-start-and-time' })),
    from: numberOrNull(totals?.[5]),
    to: numberOrNull(totals?.[6]),
    metres: Number(totals?.[3]),
    runMetres: Number(totals?.[4]),
    activities: Number(totals?.[0]),
    runs: Number(totals?.[1]),
    validRuns: Number(totals?.[2]),
    flaggedTwo: Number(totals?.[7]),
    elapsedStoodIn: Number(totals?.[8]),
    taken: [...source.layout.taken, ...(open.home() === null ? [{ what: 'zone' as const, value: zone }] : [])],
    zoneCheck: checkZone(titled.numbers[0] ?? new Float64Array(0), titled.texts[1] ?? [], zone),
  }
}

/** What every read came to, the last one first. */
export const reports = (open: Open): Report[] =>
  open.connection
    .rows('select json from report join source on source.id = report.source order by kept_at desc, source.id desc')
    .map(([json]): Report => JSON.parse(String(json)))
    .map((report) => ({ ...report, zones: zonesOf(open, report.id) }))
