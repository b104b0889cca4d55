import { expect, test } from 'vitest'
import { headersFile, pageHeaders, pageHeadersFor } from './headers'
import { hostsOf, readBuildSettings, supportRefusal } from './settings'

const read = (env: Readonly<Record<string, string>>) => readBuildSettings(env)
const weather = (env: Readonly<Record<string, string>>) => {
  const settings = read(env)
  return settings.ok ? settings.value.weather : settings.code
}
const free = { archive: 'https://archive-api.open-meteo.com', forecast: 'https://api.open-meteo.com', key: null }

test('without a setting no weather is asked for, and the page may call its own origin alone', () => {
  for (const env of [
    {},
    { OPEN_METEO: '' },
    { STRAVA_CLIENT_ID: '' },
    { STRAVA_API: 'https://strava.example/api/v3' },
    { OPEN_METEO: 'off', STRIPE_SECRET_KEY: 'sk' },
  ]) {
    const settings = read(env)
    expect(settings).toEqual({ ok: true, value: { weather: null, strava: null, gallery: 'off', origin: null } })
    expect(settings.ok && hostsOf(settings.value)).toEqual([])
  }
  expect(pageHeaders['Content-Security-Policy']).toContain("connect-src 'self';")
})

test('the policy lists the hosts that the page calls, each once, and changes nowhere else', () => {
  for (const [env, hosts] of [
    [{ OPEN_METEO: 'free' }, 'https://archive-api.open-meteo.com https://api.open-meteo.com'],
    [{ OPEN_METEO: 'customer', OPEN_METEO_KEY: 'k' }, 'https://customer-archive-api.open-meteo.com https://customer-api.open-meteo.com'],
    [{ OPEN_METEO: 'https://weather.example:8443' }, 'https://weather.example:8443'],
    [{ STRAVA_CLIENT_ID: '77' }, 'https://www.strava.com'],
    [{ OPEN_METEO: 'https://w.example', STRAVA_CLIENT_ID: '77', STRAVA_API: 'http://localhost:9003/api/v3' }, 'https://w.example http://localhost:9003'],
    [{ OPEN_METEO: 'https://w.example', STRAVA_CLIENT_ID: '77', STRAVA_API: 'https://w.example/api/v3' }, 'https://w.example'],
    [{ OPEN_METEO: 'http://localhost:9001,http://127.0.0.1:9002' }, 'http://localhost:9001 http://127.0.0.1:9002'],
  ] as const) {
    const settings = read(env)
    if (!settings.ok) throw new Error(settings.detail)
    const headers = pageHeadersFor(hostsOf(settings.value))
    expect(headers['Content-Security-Policy']?.split('; ').find((directive) => directive.startsWith('connect-src'))).toBe(`connect-src 'self' ${hosts}`)
    expect({ ...headers, 'Content-Security-Policy': headers['Content-Security-Policy']?.replace(` ${hosts}`, '') }).toEqual(pageHeaders)
    // Once for every host name, and once each for those that are held to https.
    expect(headersFile(hostsOf(settings.value)).split(`connect-src 'self' ${hosts};`).length).toBe(4)
  }
})

test('the page with every part of the design is in no build that was not asked for it', () => {
  const gallery = (env: Readonly<Record<string, string>>) => {
    const settings = read(env)
    return settings.ok ? settings.value.gallery : settings.code
  }
  expect([{}, { GALLERY: '' }, { GALLERY: 'off' }, { OPEN_METEO: 'free' }].map(gallery)).toEqual(['off', 'off', 'off', 'off'])
  expect([{ GALLERY: 'on' }, { GALLERY: 'alone', OPEN_METEO: 'off' }].map(gallery)).toEqual(['on', 'alone'])
  expect([{ GALLERY: 'yes' }, { GALLERY: 'true' }, { GALLERY: 'ON' }].map(gallery)).toEqual(['bad-gallery', 'bad-gallery', 'bad-gallery'])
  expect(read({ GALLERY: 'yes' })).toMatchObject({ detail: 'GALLERY is "yes": it has to be "off", "on" or "alone".' })
})

test('the page is told where Strava’s API is only by a build that has an application there', () => {
  const strava = (env: Readonly<Record<string, string>>) => {
    const settings = read(env)
    return settings.ok ? settings.value.strava : settings.code
  }
  expect(strava({ STRAVA_CLIENT_ID: '77' })).toEqual({ api: 'https://www.strava.com/api/v3' })
  expect(strava({ STRAVA_CLIENT_ID: '77', STRAVA_API: 'http://127.0.0.1:9003/api/v3' })).toEqual({ api: 'http://127.0.0.1:9003/api/v3' })
  expect(['mine', '0', '7 ', '7;8'].map((STRAVA_CLIENT_ID) => strava({ STRAVA_CLIENT_ID }))).toEqual(Array.from({ length: 4 }, () => 'bad-client'))
})

test.each([
  'http://strava.example/api/v3',
  'https://strava.example/',
  'https://strava.example/api/v3/',
  'https://me:word@strava.example/api/v3',
  'https://strava.example/api/v3?key=1',
  'https://*/api/v3',
  'https://strava.example;script-src/api/v3',
  'strava.example/api/v3',
])('%s is no base of an API, and the build is told so', (api) => {
  expect(read({ STRAVA_CLIENT_ID: '77', STRAVA_API: api })).toMatchObject({ ok: false, code: 'bad-api', detail: expect.stringMatching(/^STRAVA_API\b.*\.$/) })
})

test('a key goes with its host, and is never taken for another', () => {
  expect(weather({ OPEN_METEO: 'customer', OPEN_METEO_KEY: 'k' })).toMatchObject({ key: 'k' })
  expect(weather({ OPEN_METEO: 'https://weather.example', OPEN_METEO_KEY: 'k' })).toEqual({
    archive: 'https://weather.example',
    forecast: 'https://weather.example',
    key: 'k',
  })
  expect([
    weather({ OPEN_METEO: 'customer' }),
    weather({ OPEN_METEO: 'free', OPEN_METEO_KEY: 'k' }),
    weather({ OPEN_METEO_KEY: 'k' }),
    weather({ OPEN_METEO: 'https://weather.example', OPEN_METEO_KEY: 'k\n' }),
  ]).toEqual(Array.from({ length: 4 }, () => 'bad-weather-key'))
})

test.each([
  'yes',
  'constructor',
  'http://weather.example',
  'https://weather.example/',
  'https://weather.example/v1',
  'https://me:secret@weather.example',
  "https://weather.example; script-src 'unsafe-eval'",
  'https://*',
  'https://weather.example;',
  'https://a.example,https://b.example,https://c.example',
  'https://a.example,',
  'javascript:alert(1)',
])('%s is no host, and the build is told so', (host) => {
  expect(read({ OPEN_METEO: host })).toMatchObject({ ok: false, code: 'bad-weather-host', detail: expect.stringContaining(host) })
})

test('a build that sells support is refused the free host, by whatever name, and told why', () => {
  for (const host of [
    'free',
    'https://api.open-meteo.com',
    'https://customer-archive-api.open-meteo.com,https://api.open-meteo.com',
    'https://historical-forecast-api.open-meteo.com',
  ])
    expect(read({ OPEN_METEO: host, STRIPE_SECRET_KEY: 'sk' })).toMatchObject({
      ok: false,
      code: 'free-weather-with-payments',
      detail: expect.stringMatching(/non-commercial.*STRIPE_SECRET_KEY/),
    })
  expect(weather({ OPEN_METEO: 'free' })).toEqual(free)
  expect(
    [
      { OPEN_METEO: 'customer', OPEN_METEO_KEY: 'k' },
      { OPEN_METEO: 'https://weather.example' },
      { OPEN_METEO: 'https://open-meteo.com.weather.example' },
      { OPEN_METEO: 'off' },
    ].map((env) => read({ ...env, STRIPE_SECRET_KEY: 'sk' }).ok),
  ).toEqual([true, true, true, true])
})

test('secrets that come after the build meet the same refusal', () => {
  expect([supportRefusal(free), supportRefusal({ ...free, archive: 'https://w.example', forecast: 'https://w.example' }), supportRefusal(null)]).toEqual([
    expect.stringContaining('non-commercial'),
    null,
    null,
  ])
})

test('an origin is taken as it is, and anything else is refused in a sentence', () => {
  const origin = (value: string) => {
    const settings = read({ SITE_ORIGIN: value })
    return settings.ok ? settings.value.origin : settings.code
  }
  expect(['https://runmirror.example', ' https://runmirror.example ', 'http://localhost:4173', ''].map(origin)).toEqual([
    'https://runmirror.example',
    'https://runmirror.example',
    'http://localhost:4173',
    null,
  ])
  for (const bad of ['https://runmirror.example/', 'https://runmirror.example/app', 'http://runmirror.example', 'runmirror.example', 'https://*.example'])
    expect(origin(bad)).toBe('bad-origin')
})
