import { eastward, metresBetween } from './globe.ts'
import type { Where } from './places.ts'
import type { Region } from './regions.ts'

/** One country, or one region of it, that a track visited: it starts there, or runs at least 500 m in it. */
export interface Passage {
  readonly country: string
  readonly sovereign: string | null
  readonly region: Region | null
  /** Whether the track's first place lies in it. */
  readonly start: boolean
  /** Metres inside, all stretches together. */
  readonly metres: number
  /** Whether the track never got farther than 1 km from a border: a visit to doubt. */
  readonly nearBorderOnly: boolean
}

export interface Passed {
  /** In the order of first arrival. */
  readonly visits: readonly Passage[]
  /** Metres of legs too long to tell where they went, in no visit: a watch that paused on a train, a fix that jumped. */
  readonly unknown: number
  /** Metres in no country. */
  readonly nowhere: number
}

const visitMetres = 500
/** A track is asked about every so many metres. */
const step = 50
/** Two fixes farther apart say nothing about the way between; a device records every few seconds, and a simplified line keeps a point in less than this. */
const longestLeg = 500

interface Tally {
  readonly where: Where
  readonly start: boolean
  metres: number
  farFromBorder: boolean
}

/** A point of the track, and the metres of track for which it answers. */
type Asked = (latitude: number, longitude: number, metres: number) => void

/** Walks the track and asks in the middle of every step, however the samples lie. Returns the metres of legs left out. */
const walk = (latitudes: ArrayLike<number>, longitudes: ArrayLike<number>, ask: Asked): number => {
  let unknown = 0
  /** Metres walked since the last step ended, and the last place, or NaN before the first. */
  let walked = 0
  let [latitude, longitude] = [Number.NaN, Number.NaN]
  for (let place = 0; place < latitudes.length; place++) {
    const [nextLatitude = Number.NaN, nextLongitude = Number.NaN] = [latitudes[place], longitudes[place]]
    if (Number.isNaN(nextLatitude + nextLongitude)) continue
    const leg = Number.isNaN(latitude) ? 0 : metresBetween(latitude, longitude, nextLatitude, nextLongitude)
    if (leg > longestLeg) {
      unknown += leg
      if (walked > 0) ask(latitude, longitude, walked)
      walked = 0
    } else if (leg > 0) {
      const east = eastward(longitude, nextLongitude)
      const end = walked + leg
      // The middles of the steps that end in this leg, as shares of the leg; one that lies before it is asked at its start.
      for (; walked + 0 < end && end - walked >= 0 && stepEnds(walked, end); walked -= step) {
        const share = Math.max(0, (step / 2 - walked) / leg)
        const x = longitude + share * east
        ask(latitude + share * (nextLatitude - latitude), x > 180 ? x - 360 : x < -180 ? x + 360 : x, step)
      }
      walked += leg
    }
    ;[latitude, longitude] = [nextLatitude, nextLongitude]
  }
  if (walked > 0) ask(latitude, longitude, walked)
  return unknown
}
