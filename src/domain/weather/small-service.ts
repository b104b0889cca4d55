/**
 * Open-Meteo in small, for tests and for a machine without a network: it answers what it is asked as the real one does (fields, order, units, refusals, what it counts),
 * of a weather that is a formula. It shares nothing with the code that asks.
 */
export interface SmallService {
  /** An HTTP request's path and form body; `now` is UTC ms. */
  readonly ask: (path: string, body: string, now: number) => SmallAnswer
  /** Places asked for so far, and calls counted for them. */
  readonly counted: () => { readonly requests: number; readonly places: number; readonly calls: number }
}

export interface SmallAnswer {
  readonly status: number
  readonly json: unknown
}

export interface SmallLimits {
  readonly minute: number
  readonly hour: number
  readonly day: number
}

const dayMs = 86_400_000
const hourMs = 3_600_000
const windows = [
  ['minute', 60_000, 'Minutely API request limit exceeded. Please try again in one minute.'],
  ['hour', hourMs, 'Hourly API request limit exceeded. Please try again in the next hour.'],
  ['day', dayMs, 'Daily API request limit exceeded. Please try again tomorrow.'],
] as const

/** The weather of the formula: °C, °C, mm, m/s, WMO code. */
export const smallWeather = (latitude: number, longitude: number, utc: number): readonly [number, number, number, number, number] => {
  const hour = utc / hourMs
  const temperature = Math.round((25 - Math.abs(latitude) / 3 + 5 * Math.sin((hour + longitude / 15) / 3.82)) * 10) / 10 + 0
  const wind = ((((hour * 7 + Math.round(latitude * 100)) % 160) + 160) % 160) / 10
  const rain = hour % 11 === 0 ? ((hour / 11) % 30) / 10 : 0
  return [temperature, Math.round((temperature - wind / 4) * 10) / 10 + 0, rain, wind, rain > 0 ? 61 : hour % 4]
}

const order = ['temperature_2m', 'apparent_temperature', 'precipitation', 'wind_speed_10m', 'weather_code']
const units: Readonly<Record<string, string>> = {
  ...{ temperature_2m: '°C', apparent_temperature: '°C', precipitation: 'mm', weather_code: 'wmo code' },
}

const formOf = (body: string): ReadonlyMap<string, string> =>
  new Map(
    body.split('&').map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split('=')
      return [name, decodeURIComponent(value.replaceAll('+', ' '))]
    }),
  )

const refusal = (status: number, reason: string): SmallAnswer => ({ status, json: { error: true, reason } })

const limitsOfFree: SmallLimits = { minute: 600, hour: 5000, day: 10_000 }

/** `late`: days by which the archive is behind; its last hours are null. `key`: without it nothing is answered. */
export const createSmallService = (options: { readonly limits?: SmallLimits; readonly late?: number; readonly key?: string } = {}): SmallService => {
  const { limits = limitsOfFree, late = 5, key } = options
  const counted = { requests: 0, places: 0, calls: 0 }
  const spent = new Map<string, number>()
  const placeOf = (form: ReadonlyMap<string, string>, fields: readonly string[], place: number, from: number, to: number, known: number): unknown => {
    const [latitude, longitude] = ['latitude', 'longitude'].map((name) => Number(form.get(name)?.split(',')[place]))
    const hours = Array.from({ length: (to - from) / hourMs }, (_, i) => from + i * hourMs)
    const values = hours.map((utc) => smallWeather(latitude ?? Number.NaN, longitude ?? Number.NaN, utc))
    const speed = form.get('wind_speed_unit') === 'ms' ? 1 : 3.6
    const cell = (i: number, field: string): number | null => {
      if ((hours[i] ?? 0) >= known) return null
      const value = values[i]?.[order.indexOf(field)] ?? null
      return value !== null && field === 'wind_speed_10m' ? Math.round(value * speed * 100) / 100 : value
    }
    return {
      // The middle of the model's own cell, not of the place that was asked.
      latitude: Math.round((latitude ?? 0) * 4) / 4,
      longitude: Math.round((longitude ?? 0) * 4) / 4,
      generationtime_ms: 0.4,
      utc_offset_seconds: 0,
      timezone: 'GMT',
      timezone_abbreviation: 'GMT',
      elevation: 12,
      ...(place === 0 ? {} : { location_id: place }),
      hourly_units: {
        time: 'unixtime',
        ...Object.fromEntries(fields.map((field) => [field, field === 'wind_speed_10m' ? (speed === 1 ? 'm/s' : 'km/h') : (units[field] ?? '')])),
      },
      hourly: { time: hours.map((utc) => utc / 1000), ...Object.fromEntries(fields.map((field) => [field, hours.map((_, i) => cell(i, field))])) },
    }
  }
  const ask: SmallService['ask'] = (path, body, now) => {
    counted.requests++
    const over = windows.find(([name, length]) => (spent.get(`${name} ${Math.floor(now / length)}`) ?? 0) >= limits[name])
    if (over) return refusal(429, over[2])
    const form = formOf(body)
    const listOf = (name: string): readonly string[] => form.get(name)?.split(',') ?? []
    if (key !== undefined && form.get('apikey') !== key) return refusal(400, 'The supplied API key is invalid.')
    const [latitudes, longitudes, fields] = [listOf('latitude').map(Number), listOf('longitude').map(Number), listOf('hourly')]
    if (latitudes.length === 0 || latitudes.length !== longitudes.length)
      return refusal(400, "Parameter 'latitude' and 'longitude' must have the same amount of elements")
    if (latitudes.length > 1000) return refusal(400, 'Only up to 1000 locations can be requested at once')
    if (latitudes.some((value) => !(Math.abs(value) <= 90))) return refusal(400, 'Latitude must be in range of -90 to 90°.')
    if (longitudes.some((value) => !(Math.abs(value) <= 180))) return refusal(400, 'Longitude must be in range of -180 to 180°.')
    const bad = fields.find((field) => !order.includes(field))
    if (bad !== undefined)
      return refusal(400, `Data corrupted at path ''. Cannot initialize SurfacePressureAndHeightVariable from invalid String value ${bad}.`)
    if (form.get('timeformat') !== 'unixtime') return refusal(400, 'This small service knows unixtime alone.')
    const today = Math.floor(now / dayMs) * dayMs
    const starts = listOf('start_date').map((day) => Date.parse(day))
    const ends = listOf('end_date').map((day) => Date.parse(day) + dayMs)
    const past = Number(form.get('past_days') ?? 0)
    const ahead = Number(form.get('forecast_days') ?? 7)
    if (starts.length > 0 && (form.has('past_days') || form.has('forecast_days')))
      return refusal(400, "Parameter 'past_days' is mutually exclusive with 'start_date' and 'end_date'")
    if (path === '/v1/archive' && (starts.length !== ends.length || starts.length === 0)) return refusal(400, "Parameter 'start_date' is required")
    if (starts.some((start, i) => start < Date.UTC(1940, 0, 1) || (ends[i] ?? 0) > today + 2 * dayMs))
      return refusal(400, "Parameter 'start_date' is out of allowed range")
    if (starts.length > 1 && starts.length !== latitudes.length)
      return refusal(400, "Parameter 'start_date' and coordinates must have the same number of elements")
    if (past < 0 || past > 92) return refusal(400, `Past days is invalid. Allowed range 0 to 92. Given ${past}.`)
    const places = latitudes.map((_, place): unknown => {
      const [from, to] = starts.length > 0 ? [starts[place] ?? starts[0] ?? 0, ends[place] ?? ends[0] ?? 0] : [today - past * dayMs, today + ahead * dayMs]
      counted.calls += Math.max(1, fields.length / 10, ((fields.length / 10) * ((to - from) / dayMs)) / 14)
      return placeOf(form, fields, place, from, to, path === '/v1/archive' ? today - late * dayMs : Infinity)
    })
    counted.places += latitudes.length
    const before = counted.calls
    for (const [name, length] of windows) {
      const window = `${name} ${Math.floor(now / length)}`
      spent.set(window, (spent.get(window) ?? 0) + before - (spent.get('before') ?? 0))
    }
    spent.set('before', before)
    return { status: 200, json: places.length === 1 ? places[0] : places }
  }
  return { ask, counted: () => ({ ...counted }) }
}
