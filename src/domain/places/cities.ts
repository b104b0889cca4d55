import { around, distance } from 'geokdbush'
import KDBush from 'kdbush'
import { createReader } from './bytes.ts'

export interface NearCity {
  readonly name: string
  /** ISO 3166-1. */
  readonly country: string
  /** To the point that GeoNames gives for it, not to its edge. */
  readonly kilometres: number
}

export interface Cities {
  /**
   * The nearest city of 15,000 or more, of the point's own country where one stands within 50 km, else of any. Null only without any city.
   * San Ysidro's runner is near San Diego, though Tijuana is closer; in Vatican City there is none but Rome.
   */
  readonly nearest: (country: string | null, latitude: number, longitude: number) => NearCity | null
}

const ownWithin = 50

export const createCities = (buffer: ArrayBuffer): Cities => {
  const { count, signed, text } = createReader(buffer)
  const stepsPerDegree = count()
  const length = count()
  const codes: string[] = []
  const countries = new Uint16Array(length)
  let filled = 0
  for (let left = count(); left > 0; left--) {
    codes.push(text())
    const end = filled + count()
    countries.fill(codes.length - 1, filled, end)
    filled = end
  }
  const index = new KDBush(length, 32, Float32Array)
  const longitudes = new Float64Array(length)
  const latitudes = new Float64Array(length)
  let [x, y] = [0, 0]
  for (let city = 0; city < length; city++) {
    longitudes[city] = (x += signed()) / stepsPerDegree
    latitudes[city] = (y += signed()) / stepsPerDegree
    index.add(longitudes[city] ?? 0, latitudes[city] ?? 0)
  }
  index.finish()
  const names = Array.from({ length }, text)
  return {
    nearest: (country, latitude, longitude) => {
      const own = country === null ? -1 : codes.indexOf(country)
      const isOwn = (city: number): boolean => countries[city] === own
      const [city] = own < 0 ? [] : around(index, longitude, latitude, 1, ownWithin, isOwn)
      const [found] = city === undefined ? around(index, longitude, latitude, 1) : [city]
      if (found === undefined) return null
      return {
        name: names[found] ?? '',
        country: codes[countries[found] ?? -1] ?? '',
        kilometres: distance(longitude, latitude, longitudes[found] ?? 0, latitudes[found] ?? 0),
      }
    },
  }
}
