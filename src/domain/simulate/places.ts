/** Where a simulated start lies, and what its sky is like over the year. */
export interface Place {
  readonly name: string
  /** IANA zone: the truth that no column of the export tells. */
  readonly zone: string
  readonly latitude: number
  readonly longitude: number
  /** Yearly mean at ground, °C; half the swing between the coldest and the warmest month, °C. */
  readonly mean: number
  readonly swing: number
  /** Share of hours with rain or snow. */
  readonly wet: number
  /** Height above the sea, m. */
  readonly height: number
}

const place = (name: string, zone: string, latitude: number, longitude: number, mean: number, swing: number, wet: number, height: number): Place => ({
  name,
  zone,
  latitude,
  longitude,
  mean,
  swing,
  wet,
  height,
})

/** A coast with four seasons and frosty mornings, five hours behind UTC in winter: whoever reads UTC as local is wrong every day. */
export const home = place('Portland', 'America/New_York', 43.66, -70.26, 8, 12.5, 0.16, 19)

/** Zones on both sides of the date line, a half and a quarter hour, a southern summer time, and none at all. */
export const abroad = [
  place('London', 'Europe/London', 51.51, -0.13, 11.5, 6.8, 0.19, 11),
  place('Lisbon', 'Europe/Lisbon', 38.72, -9.14, 17.2, 5.8, 0.09, 45),
  place('Denver', 'America/Denver', 39.74, -104.99, 10.3, 12.2, 0.08, 1609),
  place('Tokyo', 'Asia/Tokyo', 35.68, 139.69, 15.8, 10.6, 0.14, 40),
  place('Sydney', 'Australia/Sydney', -33.87, 151.21, 17.8, 5.3, 0.13, 20),
  place('Kathmandu', 'Asia/Kathmandu', 27.71, 85.32, 18.1, 6.9, 0.12, 1400),
  place('Honolulu', 'Pacific/Honolulu', 21.31, -157.86, 25.3, 2.3, 0.06, 6),
] as const satisfies readonly [Place, ...Place[]]

/** Neither summer time nor an offset, and days of even length: nothing of its own to find. */
export const equator = place('Accra', 'Africa/Accra', 5.56, -0.2, 27, 1.3, 0.08, 60)
