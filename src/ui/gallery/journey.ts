import type { History, RunField } from '../../domain/cards/card'
import type { RunsInPlace, Visit } from '../../domain/journey/columns'
import { createVisitReader } from '../../domain/places/told-visits'
import { gallery } from '../../words/gallery'

/** Where the runs of a life lie: in the middle of the regions they visit, around one town at home. */
export const runsInPlace = ({ runs }: History<RunField>): RunsInPlace => {
  const read = createVisitReader()
  const visits = Array.from(runs.visits, (told) => (told === null ? [] : read(told)))
  const centreOf = (row: number) => visits[row]?.[0]?.centre ?? null
  const shift = (row: number): number => (((row * 7919) % 100) - 50) / 4000
  return {
    id: runs.id,
    day: runs.day,
    latitude: Float64Array.from(runs.id, (_, row) => (centreOf(row)?.latitude ?? NaN) + shift(row)),
    longitude: Float64Array.from(runs.id, (_, row) => (centreOf(row)?.longitude ?? NaN) + shift(row + 31)),
    low: Float64Array.from(runs.id, (_, row) => (centreOf(row) === null ? NaN : 4 + (row % 50))),
    high: Float64Array.from(runs.id, (_, row) => (centreOf(row) === null ? NaN : 60 + (row % 900))),
    fate: Array.from(runs.id, (_, row) => (centreOf(row) === null ? 'indoor' : 'placed')),
    placeOf: (row) => {
      const [visit] = visits[row] ?? []
      if (visit === undefined) return null
      const name = visit.country === 'US' ? 'Portland' : (gallery.towns[row % gallery.towns.length] ?? '')
      return {
        ...{ country: visit.country, sovereign: visit.country, region: null, inside: true, nearBorder: { country: false, region: false } },
        city: { name, country: visit.country, kilometres: 2 },
      }
    },
    visits: visits.flatMap((some, row) =>
      some.map(({ country, region, name, start }): Visit => ({
        ...{ row, country, sovereign: country, region: region === null || name === null ? null : { code: region, name } },
        ...{ start, nearCountry: false, nearRegion: false },
      })),
    ),
  }
}
