import type { Centre } from './centres.ts'

/** One country, or one region of it, that a run visited: it began there, or went at least 500 m in it. */
export interface ToldVisit {
  /** ISO 3166-1. */
  readonly country: string
  /** ISO 3166-2; null with the name where the map knows no region. */
  readonly region: string | null
  readonly name: string | null
  readonly start: boolean
  /** Whether the run never got farther than 1 km from a border. */
  readonly nearBorder: boolean
  readonly centre: Centre | null
}

/** Between two visits, and between what is said of one: control characters, which no name holds. */
export const visitMark = '\u001e'
export const partMark = '\u001f'

/** Visits as one text, in the order of arrival. `workers/db` writes the same in SQL. */
export const tellVisits = (visits: readonly ToldVisit[]): string =>
  visits
    .map(({ country, region, name, start, nearBorder, centre }) =>
      [country, region ?? '', name ?? '', start ? 1 : 0, nearBorder ? 1 : 0, centre?.latitude ?? '', centre?.longitude ?? ''].join(partMark),
    )
    .join(visitMark)

const visitOf = (text: string): ToldVisit => {
  const [country = '', region = '', name = '', start, nearBorder, latitude = '', longitude = ''] = text.split(partMark)
  return {
    country,
    region: region === '' ? null : region,
    name: region === '' ? null : name,
    start: start === '1',
    nearBorder: nearBorder === '1',
    centre: latitude === '' || longitude === '' ? null : { latitude: Number(latitude), longitude: Number(longitude) },
  }
}

/** What `tellVisits` wrote; none for null or nothing. Runs at home say the same thousands of times: they share one answer. */
export const createVisitReader = (): ((text: string | null) => readonly ToldVisit[]) => {
  const known = new Map<string, readonly ToldVisit[]>([['', []]])
  return (text) => {
    const found = known.get(text ?? '') ?? (text ?? '').split(visitMark).map(visitOf)
    known.set(text ?? '', found)
    return found
  }
}
