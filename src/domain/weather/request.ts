import { civilFromDay } from '../calendar/calendar'
import { centreOf, spanOf } from './cells'
import { asked, hourlyFields } from './hourly'
import { recentDays } from './plan'
import type { Ask } from './plan'
import { weightOf } from './quota'

/** Where weather is asked. */
export interface WeatherHost {
  /** Origins, without a slash at their end. */
  readonly archive: string
  readonly forecast: string
  /** Null at a host that needs none. */
  readonly key: string | null
}

/** Everything that one request sends. */
export interface WeatherRequest {
  readonly url: string
  /** `application/x-www-form-urlencoded`, which a browser sends without asking first. */
  readonly body: string
  readonly asks: readonly Ask[]
  /** As the host counts them. */
  readonly calls: number
}

const dayMs = 86_400_000
const two = (value: number): string => String(value).padStart(2, '0')
const isoDay = (utc: number): string => {
  const { year, month, day } = civilFromDay(Math.floor(utc / dayMs))
  return `${year}-${two(month)}-${two(day)}`
}

export const callsOf = (ask: Ask): number => {
  const days = ask.kind === 'recent' ? recentDays + 1 : (spanOf(ask.month).to - spanOf(ask.month).from) / dayMs
  return weightOf(hourlyFields.length, days)
}

/** Some hundreds of kilobytes of answer, and what a stop in the middle costs. The host itself takes a thousand. */
const placesAtOnce = 25

/** Of one kind each, since the two are asked at two addresses; the last days first, because a few places tell of many runs of late. */
export const batchesOf = (asks: readonly Ask[]): (readonly Ask[])[] =>
  (['recent', 'archive'] as const).flatMap((kind) => {
    const some = asks.filter((ask) => ask.kind === kind)
    return Array.from({ length: Math.ceil(some.length / placesAtOnce) }, (_, batch) => some.slice(batch * placesAtOnce, (batch + 1) * placesAtOnce))
  })

/** The request for asks of one kind. A place is the middle of its cell; nothing in it comes from a run but the cell and the month. */
export const requestOf = (asks: readonly Ask[], host: WeatherHost): WeatherRequest => {
  const places = asks.map(({ cell }) => centreOf(cell))
  const months = asks.flatMap((ask) => (ask.kind === 'archive' ? [spanOf(ask.month)] : []))
  if (months.length !== 0 && months.length !== asks.length) throw new Error('One request can be either for months or for the last days.')
  const isArchive = months.length > 0
  const when: readonly (readonly [string, string])[] = isArchive
    ? [
        ['start_date', months.map(({ from }) => isoDay(from)).join(',')],
        ['end_date', months.map(({ to }) => isoDay(to - 1)).join(',')],
      ]
    : [
        ['past_days', String(recentDays)],
        ['forecast_days', '1'],
      ]
  const fields: readonly (readonly [string, string])[] = [
    ['latitude', places.map(({ latitude }) => latitude.toFixed(2)).join(',')],
    ['longitude', places.map(({ longitude }) => longitude.toFixed(2)).join(',')],
    ...when,
    ['hourly', hourlyFields.map((field) => asked[field].name).join(',')],
    ['wind_speed_unit', 'ms'],
    ['timeformat', 'unixtime'],
    ['timezone', 'GMT'],
    ...(host.key === null ? [] : [['apikey', encodeURIComponent(host.key)] as const]),
  ]
  return {
    url: isArchive ? `${host.archive}/v1/archive` : `${host.forecast}/v1/forecast`,
    body: fields.map(([name, value]) => `${name}=${value}`).join('&'),
    asks,
    calls: asks.reduce((sum, ask) => sum + callsOf(ask), 0),
  }
}
