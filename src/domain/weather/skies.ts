/** What the sky did, in words that both sources can say. */
export const skyNames = ['clear', 'partly-cloudy', 'cloudy', 'fog', 'drizzle', 'rain', 'sleet', 'snow', 'thunder', 'windy'] as const
export type Sky = (typeof skyNames)[number]

export interface FoundSky {
  readonly sky: Sky | null
  /** A number that says nothing to anybody: absent, and counted. */
  readonly unknown: boolean
}

const find = (codes: Readonly<Record<number, Sky>>, code: number | null): FoundSky => {
  if (code === null) return { sky: null, unknown: false }
  const sky = codes[code] ?? null
  return { sky, unknown: sky === null }
}

/** The export's numbers, as worked out from cloud, rain, sight and wind beside them; 7 has not been seen yet. */
export const exportSkies: Readonly<Record<number, Sky>> = { 1: 'clear', 2: 'partly-cloudy', 3: 'cloudy', 4: 'fog', 5: 'rain', 6: 'snow', 8: 'windy' }

/** WMO table 4677 as far as Open-Meteo uses it (its documentation); frozen and freezing rain are sleet here. */
const ofWmo: Readonly<Record<number, Sky>> = {
  ...{ 0: 'clear', 1: 'clear', 2: 'partly-cloudy', 3: 'cloudy', 45: 'fog', 48: 'fog', 51: 'drizzle', 53: 'drizzle', 55: 'drizzle', 56: 'sleet', 57: 'sleet' },
  ...{ 61: 'rain', 63: 'rain', 65: 'rain', 66: 'sleet', 67: 'sleet', 71: 'snow', 73: 'snow', 75: 'snow', 77: 'snow', 80: 'rain', 81: 'rain', 82: 'rain' },
  ...{ 85: 'snow', 86: 'snow', 95: 'thunder', 96: 'thunder', 99: 'thunder' },
}

export const skyOfExport = (code: number | null): FoundSky => find(exportSkies, code)
export const skyOfWmo = (code: number | null): FoundSky => find(ofWmo, code)
