import { fastestWindow } from '../../../src/domain/efforts/windows'
import { wallOf } from '../../../src/domain/enrich/wall'
import { meaningOf } from '../../../src/domain/simulate/details'
import { shownTitle } from '../../../src/domain/simulate/shown'
import type { Gear } from '../../../src/domain/simulate/gear'
import type { Kept } from './runners'
import { endsOf, samplesOf } from './streams'

const written = (utc: number): string => new Date(utc).toISOString().replace('.000Z', 'Z')
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The zone as Strava writes it: the offset is that of winter, whatever the day. */
const zoneText = (zone: string, utc: number): string => {
  const year = new Date(utc).getUTCFullYear()
  const offset = Math.min(wallOf(zone).offset(Date.UTC(year, 0, 15)), wallOf(zone).offset(Date.UTC(year, 6, 15)))
  const minutes = Math.abs(offset) / 60
  return `(GMT${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}) ${zone}`
}

/** A hidden start is told as one second after midnight of its day. */
const startOf = ({ activity, hiddenStart }: Kept): { readonly utc: number; readonly offset: number } => {
  const wall = wallOf(activity.place.zone)
  if (!hiddenStart) return { utc: activity.start, offset: wall.offset(activity.start) }
  const midnight = activity.day * 86_400_000
  const offset = wall.offset(midnight - wall.offset(midnight) * 1000)
  return { utc: midnight + 1000 - offset * 1000, offset }
}

const gearId = (gear: Gear): string => `${gear.kind === 'shoes' ? 'g' : 'b'}${gear.id}`
const round = (value: number, to: number): number => Math.round(value * to) / to

export const summaryOf = (kept: Kept, athlete: number) => {
  const { activity, life } = kept
  const row = meaningOf(life, activity)
  const { utc, offset } = startOf(kept)
  const metres = activity.distance ?? 0
  const { start, end } = endsOf(life, activity)
  const upload = activity.file === null ? null : Number(/\d+/.exec(activity.file)?.[0] ?? activity.id)
  return {
    resource_state: 2,
    athlete: { id: athlete, resource_state: 1 },
    name: kept.name ?? shownTitle(activity.sport, activity.minute, 'en'),
    distance: metres,
    moving_time: activity.moving,
    elapsed_time: activity.elapsed,
    total_elevation_gain: row.elevationGain ?? 0,
    type: kept.sport,
    sport_type: kept.sport,
    ...(activity.sport === 'Run' ? { workout_type: activity.race ? 1 : activity.longRun ? 2 : 0 } : {}),
    device_name: activity.manual ? '' : 'Halden Watch 3',
    id: activity.id,
    start_date: written(utc),
    // The wall's time, with a Z that is none.
    start_date_local: written(utc + offset * 1000),
    timezone: zoneText(activity.place.zone, utc),
    utc_offset: offset,
    location_city: null,
    location_state: null,
    location_country: null,
    achievement_count: 0,
    kudos_count: 0,
    comment_count: 0,
    athlete_count: 1,
    photo_count: 0,
    map: { id: `a${activity.id}`, summary_polyline: '', resource_state: 2 },
    trainer: activity.indoor,
    commute: activity.commute,
    manual: activity.manual,
    private: kept.onlyYou,
    visibility: kept.onlyYou ? 'only_me' : 'everyone',
    flagged: activity.flagged === 1,
    gear_id: activity.gear === null ? null : gearId(activity.gear),
    start_latlng: start,
    end_latlng: end,
    average_speed: metres === 0 ? 0 : round(metres / activity.moving, 1000),
    max_speed: row.maxSpeed ?? 0,
    ...(row.averageCadence === undefined ? {} : { average_cadence: row.averageCadence }),
    ...(row.averageWatts === undefined ? {} : { average_watts: row.averageWatts }),
    ...(row.averageTemperature === undefined ? {} : { average_temp: row.averageTemperature }),
    has_heartrate: row.averageHeartRate !== undefined,
    ...(row.averageHeartRate === undefined ? {} : { average_heartrate: row.averageHeartRate, max_heartrate: row.maxHeartRate }),
    ...(row.relativeEffort === undefined ? {} : { suffer_score: row.relativeEffort }),
    heartrate_opt_out: false,
    display_hide_heartrate_option: row.averageHeartRate !== undefined,
    ...(row.elevationHigh === undefined ? {} : { elev_high: row.elevationHigh, elev_low: row.elevationLow }),
    upload_id: upload,
    ...(upload === null ? {} : { upload_id_str: String(upload) }),
    external_id: upload === null ? null : `halden-${upload}.fit`,
    from_accepted_tag: false,
    pr_count: 0,
    total_photo_count: 0,
    has_kudoed: false,
  }
}

const effortMetres = [
  ['400m', 400],
  ['1/2 mile', 805],
  ['1K', 1000],
  ['1 mile', 1609],
  ['2 mile', 3219],
  ['5K', 5000],
  ['10K', 10_000],
  ['15K', 15_000],
  ['10 mile', 16_090],
  ['20K', 20_000],
  ['Half-Marathon', 21_097],
  ['30K', 30_000],
  ['Marathon', 42_195],
] as const

export const detailOf = (kept: Kept, athlete: number) => {
  const { activity, life } = kept
  const summary = summaryOf(kept, athlete)
  const row = meaningOf(life, activity)
  const samples = samplesOf(life, activity)
  const time = (samples?.get('time') ?? []).map(Number)
  const distance = (samples?.get('distance') ?? []).map(Number)
  const heart = samples?.get('heartrate')?.map(Number)
  const common = { resource_state: 2, activity: { id: activity.id, visibility: summary.visibility, resource_state: 1 }, athlete: summary.athlete }
  /** Second at which so many metres are reached. */
  const reached = (metres: number): number => {
    const at = distance.findIndex((value) => value >= metres)
    return at < 0 ? (time.at(-1) ?? 0) : (time[at] ?? 0)
  }
  const whole = distance.at(-1) ?? 0
  const parts = Array.from({ length: Math.ceil(whole / 1000) }, (_, i) => {
    const [from, to] = [i * 1000, Math.min(whole, (i + 1) * 1000)]
    const seconds = Math.max(1, (to === whole ? (time.at(-1) ?? 0) : reached(to)) - reached(from))
    const beats = heart?.filter((_, at) => (distance[at] ?? 0) >= from && (distance[at] ?? 0) < to) ?? []
    const heartrate = beats.length === 0 ? {} : { average_heartrate: round(beats.reduce((sum, beat) => sum + beat, 0) / beats.length, 10) }
    return { from, seconds, metres: round(to - from, 10), speed: round((to - from) / seconds, 1000), heartrate }
  })
  const isRun = activity.sport === 'Run'
  const line = { time: Float64Array.from(time), distance: Float64Array.from(distance) }
  const efforts = effortMetres.flatMap(([name, metres], at) => {
    const window = isRun && metres <= whole ? fastestWindow(line, metres) : null
    const begin = Date.parse(summary.start_date) + Math.round(window?.begin ?? 0) * 1000
    return window === null
      ? []
      : {
          ...{ id: activity.id * 100 + at, name, distance: metres, elapsed_time: Math.round(window.seconds), moving_time: Math.round(window.seconds) },
          ...{ start_date: written(begin), start_date_local: written(begin + summary.utc_offset * 1000) },
          ...{ start_index: window.first, end_index: window.last, pr_rank: null, achievements: [], ...common },
        }
  })
  return {
    ...summary,
    resource_state: 3,
    description: activity.description,
    calories: row.calories ?? 0,
    perceived_exertion: row.perceivedExertion ?? null,
    prefer_perceived_exertion: row.preferPerceivedExertion === 1,
    ...(activity.gear === null ? {} : { gear: { ...gearSummary(activity.gear), distance: 0 } }),
    map: { ...summary.map, polyline: '', resource_state: 3 },
    segment_efforts: [],
    ...(isRun
      ? {
          splits_metric: parts.map(({ seconds, metres, speed, heartrate }, at) => ({
            ...{ distance: metres, elapsed_time: seconds, elevation_difference: 0, moving_time: seconds, split: at + 1 },
            ...{ average_speed: speed, average_grade_adjusted_speed: speed, pace_zone: 0, ...heartrate },
          })),
          best_efforts: efforts,
        }
      : {}),
    laps: parts.map(({ from, seconds, metres, speed, heartrate }, at) => ({
      ...{ id: activity.id * 100 + at, ...common, name: `Lap ${at + 1}`, elapsed_time: seconds, moving_time: seconds, distance: metres },
      ...{ start_date: written(Date.parse(summary.start_date) + reached(from) * 1000), average_speed: speed, lap_index: at + 1, split: at + 1, ...heartrate },
    })),
    photos: { primary: null, count: 0 },
    stats_visibility: [],
    hide_from_home: false,
    embed_token: activity.id.toString(16),
    available_zones: heart === undefined ? [] : ['heartrate', 'pace'],
  }
}

const gearSummary = (gear: Gear) => ({ id: gearId(gear), primary: false, name: gear.name, nickname: '', resource_state: 2, retired: false })

/** Null for a pair that is in none of the activities. */
export const gearOf = (all: readonly Kept[], id: string) => {
  const worn = all.filter(({ activity }) => activity.gear !== null && gearId(activity.gear) === id)
  const gear = worn[0]?.activity.gear ?? null
  if (gear === null) return null
  const metres = Math.round(worn.reduce((sum, { activity }) => sum + (activity.distance ?? 0), 0))
  const [brand = '', ...model] = gear.name.split(' ')
  const made = { brand_name: brand, model_name: model.join(' '), description: null, notification_distance: null }
  return { ...gearSummary(gear), resource_state: 3, distance: metres, converted_distance: round(metres / 1000, 10), ...made }
}

export const profileOf = (id: number, state: 2 | 3) => ({
  ...{ id, username: null, resource_state: state, firstname: 'Sim', lastname: `Runner ${id}`, bio: null, city: null, state: null, country: null, sex: null },
  ...{ premium: true, summit: true, created_at: '2015-01-01T00:00:00Z', updated_at: '2015-01-01T00:00:00Z', badge_type_id: 1 },
  ...{ weight: null, profile_medium: '', profile: '', friend: null, follower: null },
  ...(state === 3 ? { measurement_preference: 'meters', clubs: [], bikes: [], shoes: [], ftp: null, athlete_type: 1, date_preference: '%m/%d/%Y' } : {}),
})
