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

/** Walks the track and asks at least every `step` metres, however close or far apart the samples lie. Returns the metres of legs left out. */
const walk = (latitudes: ArrayLike<number>, longitudes: ArrayLike<number>, ask: Asked): number => {
  let unknown = 0
  /** Metres that no question has answered for yet. */
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
    } else {
      const pieces = Math.ceil(leg / step)
      const east = eastward(longitude, nextLongitude)
      for (let piece = 0; piece < pieces; piece++) {
        walked += leg / pieces
        if (pieces === 1 && walked < step) break
        const share = (piece + 0.5) / pieces
        ask(latitude + share * (nextLatitude - latitude), eastward(0, longitude + share * east), walked)
        walked = 0
      }
    }
    ;[latitude, longitude] = [nextLatitude, nextLongitude]
  }
  if (walked > 0) ask(latitude, longitude, walked)
  return unknown
}

export const passThrough = (whereAt: (latitude: number, longitude: number) => Where, latitudes: ArrayLike<number>, longitudes: ArrayLike<number>): Passed => {
  const tallies = new Map<string, Tally>()
  let nowhere = 0
  const ask = (latitude: number, longitude: number, metres: number, start: boolean): void => {
    const where = whereAt(latitude, longitude)
    if (where.country === null) {
      nowhere += metres
      return
    }
    const key = `${where.country} ${where.region?.code ?? ''}`
    const tally = tallies.get(key) ?? { where, start, metres: 0, farFromBorder: false }
    tallies.set(key, tally)
    tally.metres += metres
    if (!where.nearBorder.country && !where.nearBorder.region) tally.farFromBorder = true
  }
  const first = Array.from(latitudes).findIndex((latitude, place) => !Number.isNaN(latitude + (longitudes[place] ?? Number.NaN)))
  if (first >= 0) ask(latitudes[first] ?? Number.NaN, longitudes[first] ?? Number.NaN, 0, true)
  const unknown = walk(latitudes, longitudes, (latitude, longitude, metres) => ask(latitude, longitude, metres, false))
  const visits = [...tallies.values()].flatMap(({ where: { country, sovereign, region }, start, metres, farFromBorder }): Passage[] =>
    country !== null && (start || metres >= visitMetres) ? [{ country, sovereign, region, start, metres, nearBorderOnly: !farFromBorder }] : [],
  )
  return { visits, unknown, nowhere }
}
