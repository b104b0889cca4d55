import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek } from '../calendar/calendar'
import { wayBetween } from '../places/centres'
import type { ToldVisit } from '../places/told-visits'
import { createVisitReader } from '../places/told-visits'
import { certaintyOfCount } from '../truth/certainty'
import { byDay, litRanges, marksOf } from './by-day'
import { defineCard, sayings } from './card'
import type { RegionOfFigure } from './figure'

export interface MapSays {
  /** Regions of countries visited, and how many runs began in the one with most. */
  readonly are: { readonly regions: number; readonly countries: number; readonly k: number; readonly n: number }
  /** The same where less than four in five runs have a place: n of so many. */
  readonly seen: { readonly regions: number; readonly countries: number; readonly n: number; readonly of: number }
  readonly were: {
    readonly regions: number
    readonly countries: number
    readonly k: number
    readonly n: number
    readonly fromYear: number
    readonly toYear: number
  }
  readonly 'were-seen': { readonly regions: number; readonly n: number; readonly of: number; readonly fromYear: number; readonly toYear: number }
  readonly without: { readonly without: number; readonly virtual: number; readonly waiting: number }
  /** `name` is empty for a country without regions on the map. */
  readonly home: { readonly name: string; readonly country: string; readonly k: number; readonly n: number }
  /** The countries and how many runs visited each, as `US 1890 PT 20`, the most visited first. */
  readonly countries: { readonly list: string }
  readonly through: { readonly through: number; readonly regions: number }
  readonly far: { readonly name: string; readonly country: string; readonly metres: number }
  readonly latest: { readonly name: string; readonly country: string; readonly day: number }
  readonly border: { readonly border: number }
  readonly lately: { readonly k: number; readonly n: number }
  readonly how: { readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly regions: number; readonly lit: number; readonly without: number }
  readonly 'no-run': Record<never, never>
  readonly 'no-place': { readonly runs: number }
  readonly waiting: { readonly waiting: number }
}

const id = 'the-map-of-me'
const say = sayings<MapSays>(id)

const latelyWeeks = 26

interface Region {
  readonly country: string
  readonly name: string
  readonly centre: ToldVisit['centre']
  /** Places of the runs that visited it, and of those that began there, in order of start. */
  readonly visited: number[]
  readonly begun: number[]
  /** Whether some run got farther than 1 km from its border. */
  sure: boolean
  /** Whether it is a region of its own. */
  counts: boolean
}

/** By the first visit, from the visits of each run. A country is a region of its own where the map knows none of it. */
const regionsOf = (visits: (place: number) => readonly ToldVisit[], placed: readonly number[]): Region[] => {
  const regions = new Map<string, Region>()
  for (const place of placed)
    for (const { country, region, name, centre, start, nearBorder } of visits(place)) {
      const key = `${country} ${region ?? ''}`
      const found = regions.get(key) ?? { country, name: name ?? '', centre, visited: [], begun: [], sure: false, counts: true }
      regions.set(key, found)
      found.visited.push(place)
      if (start) found.begun.push(place)
      if (!nearBorder) found.sure = true
    }
  const named = new Set([...regions.values()].filter(({ name }) => name !== '').map(({ country }) => country))
  // An islet that the map of regions does not know is no further region of its country.
  for (const region of regions.values()) region.counts = region.name !== '' || !named.has(region.country)
  return [...regions.values()]
}

const countriesOf = (visits: (place: number) => readonly ToldVisit[], placed: readonly number[]): (readonly [country: string, runs: number])[] => {
  const runs = new Map<string, number>()
  for (const place of placed) for (const country of new Set(visits(place).map((visit) => visit.country))) runs.set(country, (runs.get(country) ?? 0) + 1)
  return [...runs].toSorted(([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1))
}

export const card = defineCard({
  id,
  place: 9,
  rev: 1,
  kind: 'count',
  needs: ['distance', 'placed', 'virtual', 'visits'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const all = Array.from(runs.day.keys())
    const read = createVisitReader()
    const visits = (place: number): readonly ToldVisit[] => read(runs.visits[place] ?? null)
    const virtual = all.filter((place) => runs.virtual[place] === 1).length
    const placed = all.filter((place) => visits(place).length > 0)
    const waiting = all.filter((place) => Number.isNaN(runs.placed[place] ?? NaN)).length
    const of = length - virtual
    const n = placed.length
    if (n === 0) return { missing: waiting > 0 ? say('waiting', { waiting }) : say('no-place', { runs: length }) }

    const regions = regionsOf(visits, placed)
    const countries = countriesOf(visits, placed)
    const [first] = regions
    if (first === undefined) throw new Error('A run with a place visits a country.')
    const home = regions.reduce((most, one) =>
      one.begun.length > most.begun.length || (one.begun.length === most.begun.length && (one.begun.at(-1) ?? -1) > (most.begun.at(-1) ?? -1)) ? one : most,
    )
    const seenFrom = (region: Region): RegionOfFigure => ({
      name: region.name,
      ...(home.centre === null || region.centre === null || region === home ? { bearing: 0, kilometres: 0 } : wayBetween(home.centre, region.centre)),
    })
    const drawn = regions.map(seenFrom)
    const farthest = drawn.reduce((far, { kilometres }, at) => (kilometres > (drawn[far]?.kilometres ?? 0) ? at : far), regions.indexOf(home))
    const told = regions.filter(({ counts }) => counts)
    const latest = told.at(-1) ?? first
    const border = told.filter(({ sure }) => !sure).length
    const through = told.filter(({ begun }) => begun.length === 0).length

    const thisWeek = startOfWeek(today, firstWeekday)
    const isLately = (place: number): boolean => (runs.day[place] ?? NaN) >= thisWeek - 7 * latelyWeeks && (runs.day[place] ?? NaN) < thisWeek
    const lately = placed.filter(isLately).length
    // One visit is enough, so that half of it is a run with a place at all.
    const tense = lately >= 1 ? 'are' : 'were'
    const covered = certaintyOfCount(n, of)
    const counted = { regions: told.length, countries: countries.length }
    const k = home.begun.length
    const dayOf = (place: number | undefined): number => runs.day[place ?? -1] ?? today
    const years = { fromYear: civilFromDay(dayOf(placed[0])).year, toYear: civilFromDay(dayOf(placed.at(-1))).year }
    const sentence =
      covered === null
        ? tense === 'are'
          ? say('seen', { ...counted, n, of })
          : say('were-seen', { regions: told.length, n, of, ...years })
        : tense === 'are'
          ? say('are', { ...counted, k, n })
          : say('were', { ...counted, k, n, ...years })

    const ordered = byDay(runs.day)
    const firstDay = ordered.days[0] ?? today
    // One that began at sea stands in the region that it came to first.
    const drawnAt = new Map([
      ...regions.flatMap(({ visited }, at) => visited.map((place) => [place, at] as const)).toReversed(),
      ...regions.flatMap(({ begun }, at) => begun.map((place) => [place, at] as const)),
    ])
    const away = new Set(regions.length === 1 ? placed : placed.filter((place) => drawnAt.get(place) !== regions.indexOf(home)))
    return {
      certainty: covered === 'certain' && border === 0 ? 'certain' : 'fairly-sure',
      say: sentence,
      value: told.length,
      of: 'first-level regions visited',
      window: { from: firstDay, to: today, all: true },
      tense,
      coverage: { with: n, of },
      receipts: placed.map((place) => runs.id[place] ?? NaN),
      against: say('without', { without: of - n - waiting, virtual, waiting }),
      evidence: [
        say('home', { name: home.name, country: home.country, k, n }),
        say('countries', { list: countries.flat().join(' ') }),
        ...(regions.length > 1
          ? [
              say('far', {
                name: regions[farthest]?.name ?? '',
                country: regions[farthest]?.country ?? '',
                metres: 1000 * Math.round(drawn[farthest]?.kilometres ?? 0),
              }),
              say('latest', { name: latest.name, country: latest.country, day: dayOf(latest.visited[0]) }),
            ]
          : []),
        ...(through > 0 ? [say('through', { through, regions: told.length })] : []),
        ...(border > 0 ? [say('border', { border })] : []),
      ],
      lately: say('lately', { k: lately, n: all.filter(isLately).length }),
      how: say('how', { firstWeekday }),
      shows: say('shows', { runs: length, regions: told.length, lit: away.size, without: length - n }),
      details: {
        ...counted,
        begunAtHome: k,
        placed: n,
        without: of - n - waiting,
        virtual,
        waiting,
        nearBorderOnly: border,
        throughOnly: through,
        farthestKilometres: drawn[farthest]?.kilometres ?? 0,
        lately26: lately,
      },
      figure: {
        kind: 'constellation',
        fromDay: firstDay,
        toDay: today,
        marks: marksOf(
          ordered,
          runs.distance,
          1,
          litRanges(0, length, (place) => away.has(ordered.order[place] ?? -1)),
        ),
        regions: drawn,
        at: Array.from(ordered.order, (place) => drawnAt.get(place) ?? null),
        home: regions.indexOf(home),
      },
    }
  },
})
