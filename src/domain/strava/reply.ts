import type { ValueIssue } from '../activity/normalise'
import { done, failed } from '../outcome'
import type { Outcome } from '../outcome'
import { bounds, idOf, isFields, takeFrom } from './fields'
import type { Fields } from './fields'

/** An activity as Strava's API tells it, summary or detailed: SI units, absent is null. */
export interface ToldActivity {
  readonly id: number
  /** A detailed one; a summary leaves description, note and calories out. */
  readonly isDetailed: boolean
  readonly name: string | null
  readonly description: string | null
  readonly privateNote: string | null
  /** Strava's ids of sports; `type` is the older, coarser one. */
  readonly sportType: string | null
  readonly type: string | null
  /** UTC ms. */
  readonly start: number | null
  /** The wall's date and time in ms as if it were UTC: what Strava writes behind it is a Z that is none. */
  readonly wall: number | null
  /** `(GMT-05:00) America/New_York` */
  readonly timezone: string | null
  /** Seconds east of UTC on that day. */
  readonly offset: number | null
  readonly distance: number | null
  readonly moving: number | null
  readonly elapsed: number | null
  readonly climb: number | null
  readonly low: number | null
  readonly high: number | null
  readonly averageSpeed: number | null
  readonly maxSpeed: number | null
  readonly averageHeartRate: number | null
  readonly maxHeartRate: number | null
  /** Revolutions a minute: of runs, of one leg. */
  readonly averageCadence: number | null
  readonly averageWatts: number | null
  readonly maxWatts: number | null
  readonly weightedWatts: number | null
  readonly kilojoules: number | null
  readonly averageTemperature: number | null
  readonly calories: number | null
  readonly relativeEffort: number | null
  readonly perceivedExertion: number | null
  readonly prefersPerceived: boolean | null
  /** Of runs 0 default, 1 race, 2 long run, 3 workout; of rides 10, 11 race, 12 workout. */
  readonly workoutType: number | null
  readonly gearId: string | null
  readonly gearName: string | null
  readonly device: string | null
  readonly uploadId: number | null
  readonly externalId: string | null
  readonly commute: boolean | null
  readonly trainer: boolean | null
  readonly manual: boolean | null
  readonly flagged: boolean | null
  /** Nobody but its runner may see it. */
  readonly onlyYou: boolean | null
  /** Degrees north and east. */
  readonly startPlace: readonly [number, number] | null
  /** What was something else than it should be, by Strava's own names. */
  readonly issues: readonly ValueIssue[]
}

/** Why what stands in an activity's place is none. */
export type ActivityTrouble = 'shape' | 'no-id' | 'bad-id'

/** One activity, summary or detailed. Never throws. */
export const readActivity = (body: unknown): Outcome<ToldActivity, ActivityTrouble> => {
  if (!isFields(body)) return failed('shape')
  if (body['id'] === undefined || body['id'] === null) return failed('no-id')
  const id = idOf(body['id'])
  if (Number.isNaN(id)) return failed('bad-id')
  const { number, whole, text, flag, written, instant, place, issues, ...take } = takeFrom(body)
  const hidden = flag('private')
  const visibility = text('visibility')
  const gear = isFields(body['gear']) ? takeFrom(body['gear']) : null
  const told: Omit<ToldActivity, 'issues'> = {
    id,
    isDetailed: body['resource_state'] === 3,
    name: text('name'),
    description: text('description'),
    privateNote: text('private_note'),
    sportType: text('sport_type'),
    type: text('type'),
    start: instant('start_date'),
    wall: written('start_date_local'),
    timezone: text('timezone'),
    offset: whole('utc_offset', bounds.offset),
    distance: number('distance', bounds.distance),
    moving: number('moving_time', bounds.seconds),
    elapsed: number('elapsed_time', bounds.seconds),
    climb: number('total_elevation_gain', bounds.climb),
    low: number('elev_low', bounds.height),
    high: number('elev_high', bounds.height),
    averageSpeed: number('average_speed', bounds.speed),
    maxSpeed: number('max_speed', bounds.speed),
    averageHeartRate: number('average_heartrate', bounds.beats),
    maxHeartRate: number('max_heartrate', bounds.beats),
    averageCadence: number('average_cadence', bounds.turns),
    averageWatts: number('average_watts', bounds.watts),
    maxWatts: number('max_watts', bounds.watts),
    weightedWatts: number('weighted_average_watts', bounds.watts),
    kilojoules: number('kilojoules', bounds.kilojoules),
    averageTemperature: number('average_temp', bounds.celsius),
    calories: number('calories', bounds.kilocalories),
    relativeEffort: number('suffer_score', bounds.effort),
    perceivedExertion: number('perceived_exertion', bounds.exertion),
    prefersPerceived: flag('prefer_perceived_exertion'),
    workoutType: whole('workout_type', bounds.code),
    gearId: text('gear_id') ?? gear?.text('id') ?? null,
    gearName: gear?.text('name') ?? null,
    device: text('device_name'),
    uploadId: take.id('upload_id'),
    externalId: text('external_id'),
    commute: flag('commute'),
    trainer: flag('trainer'),
    manual: flag('manual'),
    flagged: flag('flagged'),
    onlyYou: visibility === null ? hidden : visibility === 'only_me',
    startPlace: place('start_latlng'),
  }
  const ofGear = gear?.issues.map(({ field, cell }) => ({ field: `gear.${field}`, cell })) ?? []
  return done({ ...told, issues: [...issues, ...ofGear] })
}

/** A page of the list. What is no activity is put aside by its place; the others stay. */
export interface Page {
  readonly activities: readonly ToldActivity[]
  readonly aside: readonly { readonly place: number; readonly why: ActivityTrouble }[]
  /** Nothing stands on it: the list ends before. A short page that is not empty ends nothing. */
  readonly isEmpty: boolean
}

export const readPage = (body: unknown): Outcome<Page, 'shape'> => {
  if (!Array.isArray(body)) return failed('shape')
  const activities: ToldActivity[] = []
  const aside: { place: number; why: ActivityTrouble }[] = []
  for (const [place, entry] of body.entries()) {
    const read = readActivity(entry)
    if (read.ok) activities.push(read.value)
    else aside.push({ place, why: read.code })
  }
  return done({ activities, aside, isEmpty: body.length === 0 })
}

export interface ToldGear {
  /** `g` and digits for shoes, `b` and digits for bikes. */
  readonly id: string
  readonly name: string | null
  /** Metres, at Strava. */
  readonly distance: number | null
  readonly retired: boolean | null
  readonly issues: readonly ValueIssue[]
}

export const readGear = (body: unknown): Outcome<ToldGear, 'shape' | 'no-id'> => {
  if (!isFields(body)) return failed('shape')
  const { text, number, flag, issues } = takeFrom(body)
  const id = text('id')
  return id === null ? failed('no-id') : done({ id, name: text('name'), distance: number('distance', bounds.distance), retired: flag('retired'), issues })
}

/** Why Strava did not answer what it was asked. */
export type Refusal =
  /** 429, in whichever of its two forms. */
  | 'too-many'
  /** 401: the token holds no more. */
  | 'token'
  /** The runner did not tick what was asked for. */
  | 'scope'
  /** 403: Strava has switched the application off. */
  | 'inactive'
  /** 403: as many runners as it may have are connected already. */
  | 'athlete-limit'
  | 'forbidden'
  /** 404, with a body or without. */
  | 'not-found'
  | 'bad-request'
  /** 5xx. */
  | 'down'
  | 'unknown'

interface Detail {
  readonly resource: string
  readonly field: string
  readonly code: string
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '')
const detailsOf = (body: Fields): readonly Detail[] => {
  const errors = body['errors']
  if (!Array.isArray(errors)) return []
  return errors.filter(isFields).map(({ resource, field, code }) => ({ resource: wordOf(resource), field: wordOf(field), code: wordOf(code) }))
}

/** All that a body says in words: `errors` is a string in one form of 429, and an authorise page is text. */
const saidOf = (body: unknown): string => (isFields(body) ? `${wordOf(body['message'])} ${wordOf(body['errors'])} ${wordOf(body['error'])}` : wordOf(body))

/** What an answer that is no 200 means. `body`: what its JSON holds, its text where it is none, null where it is empty. */
export const readRefusal = (status: number, body: unknown): Refusal => {
  const details = isFields(body) ? detailsOf(body) : []
  const said = saidOf(body)
  if (status === 429) return 'too-many'
  if (status >= 500 && status < 600) return 'down'
  if (status === 404) return 'not-found'
  if (status === 401 || status === 403) {
    if (details.some(({ resource, field, code }) => resource === 'application' && field === 'status' && code === 'inactive')) return 'inactive'
    if (said.includes('limit of connected athletes')) return 'athlete-limit'
    if (details.some(({ field, code }) => code === 'missing' && field.endsWith('permission'))) return 'scope'
    return status === 401 ? 'token' : 'forbidden'
  }
  return status === 400 || status === 422 ? 'bad-request' : 'unknown'
}
