import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { featuresContaining } from '@rapideditor/country-coder'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCountries } from './countries.ts'
import { kilometresPerDegree } from './globe.ts'
import { createPlaces, openAtlas } from './places.ts'
import { placeFiles } from './revision.ts'
import { decodeRegions, indexRegions } from './regions.ts'

const folder = 'public/places'
const bytesOf = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(`${folder}/${name}`)).buffer
const regions = bytesOf('regions.bin')
const countries = createCountries()
const places = createPlaces({ regions, cities: bytesOf('cities.bin') })

test('the place data is what the generator wrote', () => {
  const { files }: { readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[] } = JSON.parse(
    readFileSync(`${folder}/provenance.json`, 'utf8'),
  )
  expect(files.map(({ name }) => name)).toEqual(['regions.bin', 'cities.bin'])
  for (const { name, bytes, sha256 } of files) {
    const file = readFileSync(`${folder}/${name}`)
    expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256])
  }
  // What a page asks for. Other bytes are another revision: raise `placesRev` with them.
  for (const { address, integrity } of Object.values(placeFiles))
    expect(integrity).toBe(
      `sha256-${createHash('sha256')
        .update(readFileSync(`public${address}`))
        .digest('base64')}`,
    )
})

/**
 * Place, latitude, longitude, and what a person who stands there would say: the country in ISO 3166-1 and the region in ISO 3166-2. A region's code with `~` at its
 * end or `+` in it is Natural Earth's own, for what ISO does not list (`VA-X01~`, `CYN+00?`); `-` is none.
 */
const known = `
Baarle-Hertog, past the stone at 4.9311° E | 51.4420 4.9345 | BE BE-VAN
Baarle-Nassau, between two enclaves | 51.4440 4.9285  | NL NL-NB
Baarle-Nassau, its fields         | 51.4650  4.9600   | NL NL-NB
Vatican, St Peter's               | 41.9022  12.4539  | VA VA-X01~
Rome, Castel Sant'Angelo          | 41.9031  12.4663  | IT IT-62
San Marino, the towers            | 43.9325  12.4507  | SM SM-07
Rimini                            | 44.0594  12.5683  | IT IT-45
Monaco, the casino                | 43.7392  7.4275   | MC MC-X01~
Nice                              | 43.6961  7.2710   | FR FR-PAC
Maseru                            | -29.3158 27.4869  | LS LS-A
Bloemfontein                      | -29.1180 26.2140  | ZA ZA-FS
Banjul                            | 13.4540  -16.5790 | GM GM-B
Ziguinchor                        | 12.5640  -16.2640 | SN SN-ZG
Kaliningrad                       | 54.7104  20.5101  | RU RU-KGD
Ceuta                             | 35.8894  -5.3213  | ES ES-CE
Melilla                           | 35.2923  -2.9381  | ES ES-ML
Tetouan                           | 35.5785  -5.3684  | MA MA-01
Gibraltar                         | 36.1408  -5.3536  | GI GI-X01~
La Línea                          | 36.1680  -5.3480  | ES ES-AN
Las Palmas                        | 28.1235  -15.4363 | ES ES-CN
Barcelona                         | 41.3874  2.1686   | ES ES-CT
Bilbao                            | 43.2630  -2.9350  | ES ES-PV
Saint-Denis, Réunion              | -20.8789 55.4481  | RE FR-974
Pointe-à-Pitre, Guadeloupe        | 16.2411  -61.5331 | GP FR-971
Fort-de-France, Martinique        | 14.6161  -61.0588 | MQ FR-972
Mamoudzou, Mayotte                | -12.7806 45.2279  | YT FR-976
Cayenne                           | 4.9224   -52.3135 | GF FR-973
Nouméa                            | -22.2711 166.4416 | NC NC-X02~
Longyearbyen                      | 78.2232  15.6267  | SJ NO-21
Honolulu, Waikiki                 | 21.2793  -157.829 | US US-HI
Juneau, the panhandle             | 58.3019  -134.4197 | US US-AK
Hyder, Alaska                     | 55.9170  -130.0250 | US US-AK
Washington, the Mall              | 38.8895  -77.0353 | US US-DC
Arlington                         | 38.8816  -77.0910 | US US-VA
Bethesda                          | 38.9847  -77.0947 | US US-MD
Detroit                           | 42.3314  -83.0458 | US US-MI
Windsor                           | 42.3149  -83.0364 | CA CA-ON
Niagara, New York                 | 43.0860  -79.0620 | US US-NY
Niagara, Ontario                  | 43.0896  -79.0849 | CA CA-ON
El Paso                           | 31.7619  -106.4850 | US US-TX
Ciudad Juárez                     | 31.7200  -106.4600 | MX MX-CHH
Sunland Park, New Mexico          | 31.7965  -106.5800 | US US-NM
Basel, the minster                | 47.5565  7.5925   | CH CH-BS
Weil am Rhein                     | 47.5930  7.6210   | DE DE-BW
Saint-Louis, Alsace               | 47.5880  7.5620   | FR FR-GES
Geneva                            | 46.2044  6.1432   | CH CH-GE
Annemasse                         | 46.1944  6.2377   | FR FR-ARA
Strasbourg                        | 48.5734  7.7521   | FR FR-GES
Kehl                              | 48.5710  7.8120   | DE DE-BW
Büsingen, a German exclave        | 47.6967  8.6900   | DE DE-BW
Campione, an Italian exclave      | 45.9700  8.9700   | IT IT-25
Llívia, a Spanish exclave         | 42.4640  1.9800   | ES ES-CT
Singapore, Marina Bay             | 1.2834   103.8607 | SG SG-01
Johor Bahru                       | 1.4655   103.7578 | MY MY-01
Hong Kong, Central                | 22.2819  114.1582 | HK HK-X01~
Shenzhen                          | 22.5431  114.0579 | CN CN-GD
Macau                             | 22.1937  113.5399 | MO MO-X01~
Hohhot, Inner Mongolia            | 40.8424  111.7490 | CN CN-NM
Ulaanbaatar                       | 47.9185  106.9177 | MN MN-1
Srinagar                          | 34.0837  74.7973  | IN IN-JK
Muzaffarabad                      | 34.3700  73.4711  | PK PK-JK
Simferopol                        | 44.9521  34.1024  | RU UA-43
Dakhla, Western Sahara            | 23.6848  -15.9580 | MA MA-12
Kyrenia, Northern Cyprus          | 35.3364  33.3180  | CY CYN+00?
Limassol                          | 34.6786  33.0413  | CY CY-02
Pristina                          | 42.6629  21.1655  | XK XK-X20~
Taipei                            | 25.0330  121.5654 | TW TW-TPE
Ramallah                          | 31.9038  35.2034  | PS PS-X01~
Gaza                              | 31.5017  34.4668  | PS PS-X02~
Majdal Shams, Golan               | 33.2700  35.7700  | IL IL-Z
Auckland                          | -36.8485 174.7633 | NZ NZ-AUK
Queenstown                        | -45.0312 168.6626 | NZ NZ-OTA
Stewart Island                    | -46.8973 168.1270 | NZ NZ-STL
Chatham Islands                   | -43.9540 -176.5590 | NZ NZ-CIT
Suva, Fiji                        | -18.1416 178.4419 | FJ FJ-C
Taveuni, Fiji, west of 180°       | -16.8000 179.9500 | FJ FJ-N
Rabi and Taveuni, east of 180°    | -16.8050 -179.9700 | FJ FJ-N
Little Diomede                    | 65.7530  -168.9220 | US US-AK
Big Diomede                       | 65.7850  -169.0600 | RU RU-CHU
Provideniya, beyond 180°          | 64.4235  -173.2258 | RU RU-CHU
Venice, San Marco                 | 45.4341  12.3388  | IT IT-34
Venice, the Lido                  | 45.4010  12.3650  | IT IT-34
Manhattan, Pier 40                | 40.7298  -74.0125 | US US-NY
Jersey City, Exchange Place       | 40.7163  -74.0330 | US US-NJ
Key West                          | 24.5551  -81.7800 | US US-FL
Amsterdam, on the IJ              | 52.3830  4.9010   | NL NL-NH
Golden Gate Bridge, the middle    | 37.8199  -122.4783 | US US-CA
Sydney, the Opera House           | -33.8568 151.2153 | AU AU-NSW
Canberra                          | -35.2975 149.1012 | AU AU-ACT
Berwick-upon-Tweed                | 55.7700  -2.0050  | GB GB-ENG
Eyemouth                          | 55.8715  -2.0890  | GB GB-SCT
Gretna                            | 54.9960  -3.0680  | GB GB-SCT
Carlisle                          | 54.8925  -2.9329  | GB GB-ENG
Chepstow                          | 51.6430  -2.6750  | GB GB-WLS
Derry                             | 54.9966  -7.3086  | GB GB-NIR
Letterkenny                       | 54.9500  -7.7340  | IE IE-DL
Newry                             | 54.1751  -6.3402  | GB GB-NIR
Dundalk                           | 54.0010  -6.4050  | IE IE-LH
Jersey                            | 49.1868  -2.1064  | JE JE-X01~
Salzburg                          | 47.8000  13.0440  | AT AT-5
Freilassing, Bavaria              | 47.8410  12.9810  | DE DE-BY
Berlin, the Gate                  | 52.5163  13.3777  | DE DE-BE
Potsdam                           | 52.3906  13.0645  | DE DE-BB
Hamburg, the Alster               | 53.5600  10.0000  | DE DE-HH
Bremen                            | 53.0793  8.8017   | DE DE-HB
Bremerhaven, an exclave           | 53.5500  8.5800   | DE DE-HB
Kansas City, Missouri             | 39.0997  -94.5786 | US US-MO
Kansas City, Kansas               | 39.1141  -94.6275 | US US-KS
Bristol, Tennessee                | 36.5850  -82.1880 | US US-TN
Bristol, Virginia                 | 36.6100  -82.1790 | US US-VA
Ajaccio                           | 41.9192  8.7386   | FR FR-20R
Paris                             | 48.8566  2.3522   | FR FR-IDF
Bari                              | 41.1171  16.8719  | IT IT-75
Lampedusa                         | 35.5020  12.6090  | IT IT-82
Majuro, an atoll                  | 7.0897   171.3803 | MH MH-T
Mid-Atlantic                      | 35.0000  -40.0000 | - -
Null Island                       | 0        0        | - -
The North Sea                     | 56.0000  3.0000   | - -
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', at = '', expected = ''] = line.split('|').map((part) => part.trim())
    const [latitude = Number.NaN, longitude = Number.NaN] = at.split(/\s+/).map(Number)
    return { name, latitude, longitude, expected }
  })

const answerAt = (latitude: number, longitude: number): string => {
  const { country, region } = places.whereAt(latitude, longitude)
  return `${country ?? '-'} ${region?.code ?? '-'}`
}

test('at least 98 % of the known points have the right country and region, and every one the right country', () => {
  expect(known.length).toBeGreaterThan(100)
  const wrong = known.flatMap(({ name, latitude, longitude, expected }) => {
    const answer = answerAt(latitude, longitude)
    return answer === expected ? [] : [{ name, expected, answer }]
  })
  expect(wrong.length <= 0.02 * known.length ? [] : wrong).toEqual([])
  expect(wrong.filter(({ expected, answer }) => answer.slice(0, 2) !== expected.slice(0, 2))).toEqual([])
})

describe('a territory with a code of its own', () => {
  test('is listed by itself, and says who answers for it', () => {
    expect(places.whereAt(-20.8789, 55.4481)).toMatchObject({ country: 'RE', sovereign: 'FR', region: { code: 'FR-974', name: 'Réunion' } })
    expect(places.whereAt(48.8566, 2.3522)).toMatchObject({ country: 'FR', sovereign: 'FR', region: { name: 'Île-de-France' } })
  })
  test('a customs code is none: Ceuta and the Canaries are in Spain', () => {
    expect([places.whereAt(35.8894, -5.3213).country, places.whereAt(28.1235, -15.4363).country]).toEqual(['ES', 'ES'])
  })
})

describe('the nearest city', () => {
  test('is of the own country where one stands within 50 km, with its distance', () => {
    const { country, city } = places.placeAt(32.55, -117.04)
    expect(country).toBe('US')
    expect(city?.country).toBe('US')
    expect(places.placeAt(41.9022, 12.4539)).toMatchObject({ country: 'VA', city: { name: 'Rome', country: 'IT' } })
    expect(city?.kilometres).toBeLessThan(50)
  })
  test('is known far out at sea too, and says how far it is', () => {
    const { country, region, city } = places.placeAt(35, -40)
    expect([country, region]).toEqual([null, null])
    expect(city?.kilometres).toBeGreaterThan(1000)
  })
})

test('near a border it says so: Detroit and Niagara by the country, Kansas City by the state, Paris by neither', () => {
  const near = (latitude: number, longitude: number) => places.whereAt(latitude, longitude).nearBorder
  expect(near(42.3314, -83.0458)).toEqual({ country: true, region: false })
  expect(near(43.086, -79.062).country).toBe(true)
  expect(near(39.1141, -94.6275)).toEqual({ country: false, region: true })
  expect(near(48.8566, 2.3522)).toEqual({ country: false, region: false })
})

test('what is no point on the globe is nowhere', () => {
  for (const [latitude, longitude] of [
    [Number.NaN, 0],
    [0, Number.NaN],
    [91, 0],
    [0, 181],
    [Infinity, 0],
  ] satisfies [number, number][])
    expect(places.placeAt(latitude, longitude)).toMatchObject({ country: null, region: null, city: null })
})

test('any point on the globe has an answer, the same each time', () => {
  fc.assert(
    fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (latitude, longitude) => {
      const { country, sovereign, region, inside } = places.whereAt(latitude, longitude)
      expect(country === null ? [sovereign, region, inside] : [null, null, false]).toEqual([null, null, false])
      expect(country ?? 'XX').toMatch(/^[A-Z]{2}$/)
      expect(answerAt(latitude, longitude)).toBe(answerAt(latitude, longitude))
    }),
    { numRuns: 200 },
  )
})

test('data that ends early throws instead of answering', () => {
  expect(() => decodeRegions(regions.slice(0, regions.byteLength - 100))).toThrow('ends early')
})

const map = decodeRegions(regions)
const index = indexRegions(map)
const all = [...map.regions.keys()]

/** By every edge of the map, without index, box or run: the regions that hold the point, and to which the nearest edge belongs. */
const bruteForce = (latitude: number, longitude: number) => {
  const { starts, sides, xs, ys, stepsPerDegree } = map
  const [x, y] = [longitude * stepsPerDegree, latitude * stepsPerDegree]
  const inside = new Set<number>()
  const narrow = Math.cos((latitude * Math.PI) / 180)
  let nearest = Infinity
  for (let line = 0; line + 1 < starts.length; line++) {
    let odd = false
    for (let point = starts[line] ?? 0; point + 1 < (starts[line + 1] ?? 0); point++) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[point], ys[point], xs[point + 1], ys[point + 1]]
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd
      const [dx, dy] = [(bx - ax) * narrow, by - ay]
      const share = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * narrow * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
      const away = ((x - ax) * narrow - share * dx) ** 2 + (y - ay - share * dy) ** 2
      if (away < nearest) nearest = away
    }
    if (odd)
      for (const side of [sides[2 * line] ?? -1, sides[2 * line + 1] ?? -1]) {
        if (side < 0) continue
        if (!inside.delete(side)) inside.add(side)
      }
  }
  return { first: inside.size === 0 ? -1 : Math.min(...inside), kilometres: (Math.sqrt(nearest) / stepsPerDegree) * kilometresPerDegree }
}

/** Beside a corner of the map, where an index may err. Far from the poles and the map's own edge, where flat is not round. */
const beside = fc
  .tuple(fc.nat(map.xs.length - 1), fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.double({ min: -0.2, max: 0.2, noNaN: true }))
  .map(([point, north, east]) => ({
    latitude: (map.ys[point] ?? 0) / map.stepsPerDegree + north,
    longitude: (map.xs[point] ?? 0) / map.stepsPerDegree + east,
  }))
  .filter(({ latitude, longitude }) => Math.abs(latitude) < 75 && Math.abs(longitude) < 179)

test('the index finds the region and the nearest edge that a look at every edge finds', () => {
  fc.assert(
    fc.property(beside, ({ latitude, longitude }) => {
      const brute = bruteForce(latitude, longitude)
      expect(index.holding(all, latitude, longitude)).toBe(brute.first)
      const found = index.nearest(60, latitude, longitude, () => true)
      expect(found?.kilometres).toBeCloseTo(brute.kilometres, 6)
      if (brute.kilometres > 0) expect(index.nearest(brute.kilometres * 0.99, latitude, longitude, () => true)).toBeNull()
    }),
    { numRuns: 40 },
  )
})

test('a place has the answer that it would have had alone, whatever was asked in its cell before', () => {
  const atlas = openAtlas(regions)
  const spots = fc.sample(fc.oneof(beside, fc.constantFrom(...known)), { numRuns: 200, seed: 4 })
  const asked = spots.flatMap(({ latitude, longitude }) =>
    [-0.05, -0.01, 0, 0.01, 0.05].map((off) => ({ latitude: latitude + off, longitude: longitude - off / 2 })),
  )
  for (const { latitude, longitude } of asked) places.whereAt(latitude, longitude)
  const countryOf = new Map<string, string | null>()
  for (const { latitude, longitude } of asked) {
    const where = places.whereAt(latitude, longitude)
    expect(where).toEqual(atlas.whereAt(latitude, longitude))
    const [feature] = featuresContaining([longitude, latitude])
    const id = feature?.properties.id
    if (id === undefined) continue
    // One feature of country-coder is in one country, however near its edge a place lies.
    const country = countries.countryAt(latitude, longitude)
    expect(countryOf.get(id) ?? country).toBe(country)
    countryOf.set(id, country)
  }
})
