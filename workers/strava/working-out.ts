import type { PulledBodies } from '../../src/contract/pulled'
import type { KeptTrack } from '../../src/contract/tracks'
import { activityOf } from '../../src/domain/strava/activity-of'
import { readActivity, readGear } from '../../src/domain/strava/reply'
import { readStreams } from '../../src/domain/strava/streams'
import { trackOf } from '../../src/domain/strava/track-of'
import { decoderRev } from '../../src/domain/tracks/revs'
import { storeTrack } from '../../src/domain/tracks/stored'
import { nothing } from '../tracks/nothing'
import { firstPlace, sumUp } from '../tracks/summing'
import { jsonIn } from './token-answer'

const namesIn = (gear: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    gear.flatMap((body) => {
      const told = readGear(jsonIn(body))
      return told.ok && told.value.name !== null ? [[told.value.id, told.value.name] as const] : []
    }),
  )

/** The replies about one activity → what is kept of its track, as of a file. Never throws for what is in them. */
export const workOut = (id: string, { activity, streams, gear }: PulledBodies): KeptTrack => {
  const { length } = streams
  const told = readActivity(jsonIn(activity))
  const row = told.ok ? activityOf(told.value, namesIn(gear)) : told
  const read = readStreams(jsonIn(streams))
  if (!row.ok || !read.ok) return { ...nothing('not-a-track', length), name: id }
  const found = trackOf(row.value, read.value)
  if (!found.ok) return { ...nothing(found.code, length), name: id }
  const { track, flaws, told: says } = found.value
  const { bytes: data, sizes } = storeTrack(track)
  const [rev, first] = [decoderRev, firstPlace(track)]
  // Of the track as it is kept, so that it comes to the same whenever it is summed up again.
  return {
    name: id,
    hash: null,
    bytes: length,
    rev,
    outcome: 'read',
    format: null,
    points: track.length,
    sizes,
    flaws,
    told: says,
    first,
    data,
    ...sumUp(data),
  }
}
