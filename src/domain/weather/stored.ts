import { asked, hourlyFields } from './hourly'
import type { Hours } from './hourly'

/** First number: what the rest is to be read as. */
const version = 1
/** No value, and no step of any. */
const absent = -32_768
const hourMs = 3_600_000

/** Hours as bytes: version and first hour (since 1970), then a column each of whole steps, all of two bytes (the first hour of four), the lower first. */
export const storeHours = (hours: Hours): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(6 + hours.length * hourlyFields.length * 2)
  const view = new DataView(bytes.buffer)
  view.setInt16(0, version, true)
  view.setInt32(2, hours.from / hourMs, true)
  hourlyFields.forEach((field, column) => {
    const values = hours[field]
    for (let i = 0; i < hours.length; i++) {
      const value = values[i] ?? Number.NaN
      view.setInt16(6 + (column * hours.length + i) * 2, Number.isNaN(value) ? absent : Math.round(value * asked[field].steps), true)
    }
  })
  return bytes
}

/** Reads what `storeHours` wrote. Throws `RangeError` on bytes that it did not write. */
export const readHours = (bytes: Uint8Array): Hours => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getInt16(0, true) !== version) throw new RangeError('These hours are of another version.')
  const length = (bytes.byteLength - 6) / hourlyFields.length / 2
  if (!Number.isInteger(length)) throw new RangeError('These bytes are no whole hours.')
  const column = (place: number): Float64Array => {
    const { steps } = asked[hourlyFields[place] ?? 'temperature']
    return Float64Array.from({ length }, (_, i) => {
      const step = view.getInt16(6 + (place * length + i) * 2, true)
      return step === absent ? Number.NaN : step / steps
    })
  }
  const [temperature, apparentTemperature, precipitation, windSpeed, weatherCode] = [column(0), column(1), column(2), column(3), column(4)]
  return { from: view.getInt32(2, true) * hourMs, length, temperature, apparentTemperature, precipitation, windSpeed, weatherCode }
}
