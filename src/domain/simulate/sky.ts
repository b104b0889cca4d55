const radians = Math.PI / 180
const msPerDay = 86_400_000

/** Sunrise and sunset, UTC ms, of the solar day whose noon is nearest to `near`; null where the sun does not cross the horizon. NOAA's short formula, within about two minutes. */
export const sunAround = (near: number, latitude: number, longitude: number): { readonly rise: number; readonly set: number } | null => {
  const noonGuess = Math.round(near / msPerDay + longitude / 360 - 0.5) + 0.5 - longitude / 360
  const days = noonGuess - 10_957.5
  const anomaly = (357.5291 + 0.98560028 * days) * radians
  const centre = 1.9148 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly) + 0.0003 * Math.sin(3 * anomaly)
  const ecliptic = anomaly + (centre + 180 + 102.9372) * radians
  const transit = noonGuess + 0.0053 * Math.sin(anomaly) - 0.0069 * Math.sin(2 * ecliptic)
  const declination = Math.asin(Math.sin(ecliptic) * Math.sin(23.44 * radians))
  // −0.833°: the disc's upper edge, bent by the air
  const cosine = (Math.sin(-0.833 * radians) - Math.sin(latitude * radians) * Math.sin(declination)) / (Math.cos(latitude * radians) * Math.cos(declination))
  if (cosine < -1 || cosine > 1) return null
  const half = Math.acos(cosine) / (2 * Math.PI)
  return { rise: Math.round((transit - half) * msPerDay), set: Math.round((transit + half) * msPerDay) }
}

/** Age of the moon as a share of its month: 0 new, 0.5 full. Mean motion from the new moon of 6 January 2000, 18:14 UTC; within half a day. */
export const moonAt = (utc: number): number => {
  const months = (utc - Date.UTC(2000, 0, 6, 18, 14)) / (29.530588853 * msPerDay)
  return months - Math.floor(months)
}
