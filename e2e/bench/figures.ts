/** Middle of the values; the mean of the two middle ones for an even count; NaN for none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2
}

/** b in time ~ rows^b, by least squares over the logarithms. */
export const exponent = (points: readonly (readonly [rows: number, time: number])[]): number => {
  const logs = points.map(([rows, time]) => [Math.log(rows), Math.log(time)] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const under = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return over / under
}

export const ms = (value: number): string =>
  Number.isFinite(value) ? (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`) : '–'
export const megabytes = (bytes: number | null): string => (bytes === null || !Number.isFinite(bytes) ? '–' : `${Math.round(bytes / 1e6)} MB`)
export const times = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–')
