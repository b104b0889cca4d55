import { sayings } from '../cards/card'
import type { Runs } from '../cards/card'
import { isOutdoors } from '../cards/outdoors'
import { doubtful, readSun, unknown } from '../cards/sun-of-runs'
import { feltAt } from '../cards/weather-of-runs'
import { nearestTo } from '../enrich/light'
import { moonPhaseAt } from '../enrich/sky-of-run'
import { skyNames } from '../weather/skies'
import type { Draft, LeftOutReason } from './milestone'
import { defineFamily } from './milestone'

export interface SkiesSays {
  /** °C as it felt. */
  readonly frost: { readonly feels: number }
  readonly heat: { readonly feels: number }
  readonly rain: Record<never, never>
  readonly snow: Record<never, never>
  readonly dark: Record<never, never>
  readonly 'full-moon': Record<never, never>
}
const say = sayings<SkiesSays>('skies')

type Kind = keyof SkiesSays
type Read = Runs<
  'feels' | 'feelsFrom' | 'indoor' | 'located' | 'rain' | 'rainFrom' | 'sky' | 'skyFrom' | 'sunrise' | 'sunset' | 'virtual' | 'wind' | 'windFrom' | 'zone'
>

/** Whether a run met it, or why that can't be said. */
type Answer = boolean | LeftOutReason
type Ask = (place: number) => Answer

/** mm/h: the least that the weather service writes (`weather-of-runs.ts`). */
const wet = 0.1
/** truth.md, Moonlight: "moon phase within ± .05 of full on runs with the sun down". */
const nearFull = 0.05
/** What a city some way off can be wrong by, as `enrich/light.ts` has it. */
const doubt = 45 * 60_000

const isDark = 3
/** Few runs have to be looked at before the first in the dark is found. */
const atOnce = 512

/** The sun of the runs, read some at a time, in order. */
const createSun = (runs: Read, outdoors: Uint32Array) => {
  let from = 0
  let read = readSun(runs, outdoors.subarray(0, 0))
  return (at: number): { readonly light: number; readonly rise: number; readonly set: number; readonly own: boolean } => {
    if (at < from || at >= from + read.light.length) {
      from = at - (at % atOnce)
      read = readSun(runs, outdoors.subarray(from, from + atOnce))
    }
    const here = at - from
    return { light: read.light[here] ?? unknown, rise: read.rise[here] ?? NaN, set: read.set[here] ?? NaN, own: read.own[here] === 1 }
  }
}

const dayMs = 86_400_000

/** Whether the sun was below the horizon at a start; null where the sun of a city does not settle it. */
const isSunDown = (start: number, { rise, set, own }: { readonly rise: number; readonly set: number; readonly own: boolean }): boolean | null => {
  const edge = Math.min(Math.abs(start - nearestTo(start, rise)), Math.abs(start - nearestTo(start, set)))
  if (!own && edge <= doubt) return null
  const since = (((start - rise) % dayMs) + dayMs) % dayMs
  return since >= (((set - rise) % dayMs) + dayMs) % dayMs
}

/** The questions in the order in which they are told; each is asked run by run until the first that met it. */
const asksOf = (runs: Read, outdoors: Uint32Array): Readonly<Record<Kind, (at: number) => Answer>> => {
  const sunAt = createSun(runs, outdoors)
  const felt =
    (test: (feels: number) => boolean): Ask =>
    (place) => {
      const { feels } = feltAt(runs, place)
      return Number.isNaN(feels) ? 'no-weather' : test(feels)
    }
  const skyAt = (place: number): string | null => skyNames[runs.sky[place] ?? NaN] ?? null
  const placeOf = (ask: Ask) => (at: number) => ask(outdoors[at] ?? 0)
  return {
    frost: placeOf(felt((feels) => feels < 0)),
    heat: placeOf(felt((feels) => feels > 30)),
    rain: placeOf((place) => {
      const { rain } = feltAt(runs, place)
      if (Number.isNaN(rain)) return 'no-weather'
      if (rain < wet) return false
      // What falls may be snow.
      const sky = skyAt(place)
      return sky === null ? 'no-sky' : sky !== 'snow' && sky !== 'sleet'
    }),
    snow: placeOf((place) => {
      const sky = skyAt(place)
      return sky === null ? 'no-sky' : sky === 'snow'
    }),
    dark: (at) => {
      const { light } = sunAt(at)
      return light === unknown ? 'no-sun' : light === doubtful ? 'doubtful-sun' : light === isDark
    },
    'full-moon': (at) => {
      const sun = sunAt(at)
      if (Number.isNaN(sun.rise)) return 'no-sun'
      const start = runs.start[outdoors[at] ?? 0] ?? NaN
      const isDown = isSunDown(start, sun)
      if (isDown === null) return 'doubtful-sun'
      return isDown && Math.abs(moonPhaseAt(start) - 0.5) <= nearFull
    },
  }
}

const saysAt = (kind: Kind, runs: Read, place: number) => {
  const { feels } = feltAt(runs, place)
  return kind === 'frost' || kind === 'heat' ? say(kind, { feels }) : say(kind, {})
}

export const family = defineFamily({
  id: 'skies',
  group: 'firsts',
  place: 8,
  needs: [
    ...(['feels', 'feelsFrom', 'indoor', 'located', 'rain', 'rainFrom', 'sky', 'skyFrom'] as const),
    ...(['sunrise', 'sunset', 'virtual', 'wind', 'windFrom', 'zone'] as const),
  ],
  tell: ({ runs }) => {
    const outdoors = Uint32Array.from(runs.day.keys()).filter((place) => isOutdoors(runs, place))
    const asks = asksOf(runs, outdoors)
    const told = (Object.keys(asks) as Kind[]).map((kind) => {
      const left = new Map<LeftOutReason, number>()
      let known = 0
      const drafts: Draft[] = []
      for (let at = 0; at < outdoors.length && drafts.length === 0; at++) {
        const answer = asks[kind](at)
        if (typeof answer === 'string') {
          left.set(answer, (left.get(answer) ?? 0) + 1)
          continue
        }
        known += 1
        if (!answer) continue
        const place = outdoors[at] ?? 0
        const coverage = { with: known, of: at + 1 }
        drafts.push({ key: kind, kind, ladder: null, say: saysAt(kind, runs, place), value: 1, of: 'runs', place, receipts: [[place, place + 1]], coverage })
      }
      return { drafts, leftOut: [...left].map(([reason, n]) => ({ kind, reason, runs: n })) }
    })
    return {
      ladders: told,
      leftOut: [{ kind: 'sky', reason: 'indoors', runs: runs.length - outdoors.length }, ...told.flatMap(({ leftOut }) => leftOut)],
    }
  },
})
