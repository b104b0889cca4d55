import type { Outcome } from '../src/domain/outcome'
import type { WeatherHost } from '../src/domain/weather/request'

/** What a deployment decides when it builds, because the page itself carries it: the hosts that it may call. */
export interface BuildSettings {
  /** Null: no weather is ever asked for, and the page may call nobody but its own origin. */
  readonly weather: WeatherHost | null
  /** Strava's API, which the page asks once its runner has connected. Null: the page connects nobody, and calls no Strava. */
  readonly strava: { readonly api: string } | null
  /** Whether the page holds every part of the design at /gallery, for whoever works on it; off unless it is asked for. `alone`: with nothing beside it that a server answers. */
  readonly gallery: 'off' | 'on' | 'alone'
  /** Where it is published, for what needs whole addresses: the feed, the map of the site, what messengers show. Null: none of these is made. */
  readonly origin: string | null
}

/**
 * Read from the environment of the build. `OPEN_METEO`: `off` (and so where it is not set), `free`, `customer` (with `OPEN_METEO_KEY`), or the origin of a server of one's own, two with
 * a comma between where archive and forecast lie apart. `GALLERY`: `on`, `alone`, or `off`. `SITE_ORIGIN`: the address it is published at, `https://runmirror.example`.
 */
export const buildSettingNames = ['OPEN_METEO', 'OPEN_METEO_KEY', 'GALLERY', 'SITE_ORIGIN'] as const
export type SettingTrouble = 'bad-gallery' | 'bad-origin' | 'bad-weather-host' | 'bad-weather-key' | 'free-weather-with-payments'

type Env = Readonly<Record<string, string | undefined>>

const known: Readonly<Record<string, Omit<WeatherHost, 'key'>>> = {
  free: { archive: 'https://archive-api.open-meteo.com', forecast: 'https://api.open-meteo.com' },
  customer: { archive: 'https://customer-archive-api.open-meteo.com', forecast: 'https://customer-api.open-meteo.com' },
}

const failed = (code: SettingTrouble, detail: string): Outcome<never, SettingTrouble> => ({ ok: false, code, detail })

/** An origin and nothing else: it goes into a header, where a star would be every host. Unencrypted only on the machine itself. */
const isOrigin = (text: string): boolean => {
  const url = URL.parse(text)
  return (
    url !== null &&
    url.origin === text &&
    !text.includes('*') &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)))
  )
}

const hostOf = (text: string): Omit<WeatherHost, 'key'> | null => {
  const named = Object.hasOwn(known, text) ? known[text] : undefined
  if (named !== undefined) return named
  const [archive = '', forecast = archive, ...rest] = text.split(',')
  return rest.length === 0 && isOrigin(archive) && isOrigin(forecast) ? { archive, forecast } : null
}

/** The host that asks for no money and allows none to be earned: all of Open-Meteo's but those of its customers, as its own server tells them apart. */
const isFreeHost = (origin: string): boolean => {
  const { hostname } = new URL(origin)
  return (hostname === 'open-meteo.com' || hostname.endsWith('.open-meteo.com')) && !hostname.startsWith('customer-')
}

const isFree = (weather: WeatherHost | null): boolean => weather !== null && (isFreeHost(weather.archive) || isFreeHost(weather.forecast))

const freeWithPayments =
  'OPEN_METEO names the free host of Open-Meteo, which is for non-commercial use alone, and STRIPE_SECRET_KEY is set, which sells support. Set OPEN_METEO to "customer" with OPEN_METEO_KEY, to a server of your own, or to "off".'

const galleries = ['off', 'on', 'alone'] as const

const readWeather = (env: Env): Outcome<WeatherHost | null, SettingTrouble> => {
  const text = env['OPEN_METEO']?.trim() ?? ''
  const key = env['OPEN_METEO_KEY'] ?? ''
  if (text === '' || text === 'off')
    return key === '' ? { ok: true, value: null } : failed('bad-weather-key', 'OPEN_METEO_KEY is set, and OPEN_METEO names no host to send it to.')
  const host = hostOf(text)
  if (host === null)
    return failed(
      'bad-weather-host',
      `OPEN_METEO is "${text}": it has to be "off", "free", "customer", or an origin like https://weather.example, two with a comma between for archive and forecast.`,
    )
  const weather = { ...host, key: key === '' ? null : key }
  if (!/^[\x21-\x7e]*$/.test(key)) return failed('bad-weather-key', 'OPEN_METEO_KEY holds a character that no key has.')
  if (isFree(weather) && key !== '') return failed('bad-weather-key', 'OPEN_METEO_KEY is set, and the free host takes none: set OPEN_METEO to "customer".')
  if (text === 'customer' && key === '') return failed('bad-weather-key', 'OPEN_METEO is "customer", and OPEN_METEO_KEY is missing.')
  if (isFree(weather) && (env['STRIPE_SECRET_KEY'] ?? '') !== '') return failed('free-weather-with-payments', freeWithPayments)
  return { ok: true, value: weather }
}

/** The settings of a build, or why there can be none, in a sentence for whoever builds. */
export const readBuildSettings = (env: Env): Outcome<BuildSettings, SettingTrouble> => {
  const asked = env['GALLERY']?.trim() || 'off'
  const gallery = galleries.find((one) => one === asked)
  if (gallery === undefined) return failed('bad-gallery', `GALLERY is "${asked}": it has to be "off", "on" or "alone".`)
  const weather = readWeather(env)
  if (!weather.ok) return weather
  const origin = env['SITE_ORIGIN']?.trim() ?? ''
  if (origin !== '' && !isOrigin(origin))
    return failed(
      'bad-origin',
      `SITE_ORIGIN is "${origin}": it has to be an origin like https://runmirror.example, without a path and without a slash at its end.`,
    )
  const strava = (env['STRAVA_CLIENT_ID'] ?? '') === '' ? null : { api: env['STRAVA_API'] || 'https://www.strava.com/api/v3' }
  return { ok: true, value: { weather: weather.value, strava, gallery, origin: origin === '' ? null : origin } }
}

/** The origins that the page may call beside its own, each once: `connect-src` lists these and no others. */
export const hostsOf = ({ weather }: Pick<BuildSettings, 'weather'>): readonly string[] =>
  weather === null ? [] : [...new Set([weather.archive, weather.forecast])]

/**
 * Why a deployment with the secrets to sell support must not: its page was built for the free host. Secrets come at run time, where no build sees them, so this is asked again there.
 */
export const supportRefusal = (weather: WeatherHost | null): string | null => (isFree(weather) ? freeWithPayments : null)
