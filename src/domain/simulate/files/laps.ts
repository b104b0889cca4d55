import type { Track } from '../../tracks/track'

/** What a watch says of a part of a track. Seconds, metres, m/s; NaN where it has no sensor. */
export interface Lap {
  /** Its first sample, and the one after its last. */
  readonly from: number
  readonly to: number
  /** UTC ms. */
  readonly start: number
  readonly end: number
  readonly timer: number
  readonly metres: number
  readonly averageHeart: number
  readonly topHeart: number
  readonly averageCadence: number
  readonly topSpeed: number
}

/** m/s at each sample, since the one before; NaN throughout without distances. */
export const speedsOf = ({ length, time, distance }: Track): Float64Array => {
  const speeds = new Float64Array(length)
  for (let i = 1; i < length; i++) {
    const seconds = ((time[i] ?? 0) - (time[i - 1] ?? 0)) / 1000
    speeds[i] = seconds === 0 ? 0 : ((distance[i] ?? NaN) - (distance[i - 1] ?? NaN)) / seconds
  }
  if (Number.isNaN(distance[0] ?? NaN)) speeds[0] = NaN
  return speeds
}

/** Whether a column has any value: a device writes no field for a sensor it has not. */
export const has = (column: Float64Array): boolean => column.some((value) => !Number.isNaN(value))

const partOf = (track: Track, speeds: Float64Array, from: number, to: number): Lap => {
  const { time, distance, heartRate, cadence, restarts } = track
  const next = Math.min(to, track.length - 1)
  let [beats, beaten, topHeart, steps, stepped, topSpeed] = [0, 0, NaN, 0, 0, NaN]
  for (let i = from; i < to; i++) {
    const heart = heartRate[i] ?? NaN
    if (!Number.isNaN(heart)) {
      beats += heart
      beaten += 1
      if (!(topHeart >= heart)) topHeart = heart
    }
    const step = cadence[i] ?? NaN
    if (!Number.isNaN(step)) {
      steps += step
      stepped += 1
    }
    const speed = speeds[i] ?? NaN
    if (speed > 0 && !(topSpeed >= speed)) topSpeed = speed
  }
  const start = time[from] ?? 0
  const end = time[next] ?? 0
  let timer = (end - start) / 1000
  for (const at of restarts) if (at > from && at <= next) timer -= ((time[at] ?? 0) - (time[at - 1] ?? 0)) / 1000
  return {
    from,
    to,
    start,
    end,
    timer,
    metres: (distance[next] ?? NaN) - (distance[from] ?? NaN),
    averageHeart: beats / beaten,
    topHeart,
    averageCadence: steps / stepped,
    topSpeed,
  }
}

/** A watch's own laps, one every so many metres, the last one shorter; the whole where no distance was measured. */
export const lapsOf = (track: Track, speeds: Float64Array, every: number): readonly Lap[] => {
  const laps: Lap[] = []
  let from = 0
  for (let i = 1; i < track.length - 1; i++) {
    if (!((track.distance[i] ?? NaN) >= every * (laps.length + 1))) continue
    laps.push(partOf(track, speeds, from, i))
    from = i
  }
  return [...laps, partOf(track, speeds, from, track.length)]
}

export const wholeOf = (track: Track, speeds: Float64Array): Lap => partOf(track, speeds, 0, track.length)

/** kcal, as watches guess them. */
export const caloriesOf = ({ metres, timer }: Lap): number => Math.round((Number.isNaN(metres) ? 0 : metres * 0.062) + timer * 0.02)
