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
 * `STRAVA_CLIENT_ID` and `STRAVA_API`: the very settings that the functions read at run time; the page takes from them whether it may call Strava, and where.
 */
export const buildSettingNames = ['OPEN_METEO', 'OPEN_METEO_KEY', 'GALLERY', 'SITE_ORIGIN', 'STRAVA_CLIENT_ID', 'STRAVA_API'] as const
export type SettingTrouble = 'bad-client' | 'bad-api' | 'bad-gallery' | 'bad-origin' | 'bad-weather-host' | 'bad-weather-key' | 'free-weather-with-payments'

type Env = Readonly<Record<string, string | undefined>>

const known: Readonly<Record<string, Omit<WeatherHost, 'key'>>> = {
  free: { archive: 'https://archive-api.open-meteo.com', forecast: 'https://api.open-meteo.com' },
  customer: { archive: 'https://customer-archive-api.open-meteo.com', forecast: 'https://customer-api.open-meteo.com' },
}

const failed = (code: SettingTrouble, detail: string): Outcome<never, SettingTrouble> => ({ ok: false, code, detail })

/** Unencrypted only on the machine itself. It goes into a header, where a star would be every host, and a semicolon the end of what is said. */
const isReachable = ({ protocol, host, hostname }: URL): boolean =>
  /^[\w.:[\]-]+$/.test(host) && (protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname)))

/** An origin and nothing else. */
const isOrigin = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && url.origin === text && isReachable(url)
}

/** An address that a path is put behind: without a slash at its end, a question, a name or a password. */
export const isBase = (text: string): boolean => {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '' || text.endsWith('/')) return false
  return (url.href === text || url.href === `${text}/`) && isReachable(url)
}

/** Strava's number of an application. */
export const isClientId = (text: string): boolean => /^[1-9]\d{0,15}$/.test(text)
export const defaultStravaApi = 'https://www.strava.com/api/v3'
export const badStrava = {
  client: 'STRAVA_CLIENT_ID is malformed: it has to be the number of the application at Strava.',
  api: 'STRAVA_API is malformed: it has to be an https address like https://www.strava.com/api/v3, without a slash at its end.',
} as const

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

const readStrava = (env: Env): Outcome<BuildSettings['strava'], SettingTrouble> => {
  const id = env['STRAVA_CLIENT_ID'] ?? ''
  const api = env['STRAVA_API'] || defaultStravaApi
  if (id === '') return { ok: true, value: null }
  if (!isClientId(id)) return failed('bad-client', badStrava.client)
  return isBase(api) ? { ok: true, value: { api } } : failed('bad-api', badStrava.api)
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
  const strava = readStrava(env)
  if (!strava.ok) return strava
  return { ok: true, value: { weather: weather.value, strava: strava.value, gallery, origin: origin === '' ? null : origin } }
}

/** Origins that the page may call beside its own, by what it asks there; none where it asks nobody. */
export interface Asked {
  readonly weather: readonly string[]
  readonly strava: readonly string[]
}

export const askedOf = ({ weather, strava }: Pick<BuildSettings, 'weather' | 'strava'>): Asked => ({
  weather: weather === null ? [] : [...new Set([weather.archive, weather.forecast])],
  strava: strava === null ? [] : [new URL(strava.api).origin],
})

/** All of them, each once: `connect-src` lists these and no others. */
export const hostsOf = (settings: Pick<BuildSettings, 'weather' | 'strava'>): readonly string[] => [...new Set(Object.values(askedOf(settings)).flat())]

/**
 * Why a deployment with the secrets to sell support must not: its page was built for the free host. Secrets come at run time, where no build sees them, so this is asked again there.
 */
export const supportRefusal = (weather: WeatherHost | null): string | null => (isFree(weather) ? freeWithPayments : null)
