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

/** Each value over the one that was measured beside it: what two sessions on two machines can be compared by. */
export const ratiosOf = (values: readonly number[], beside: readonly number[]): readonly number[] => values.map((value, run) => value / (beside[run] ?? NaN))

export const ms = (value: number): string =>
  Number.isFinite(value) ? (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`) : '–'
export const megabytes = (bytes: number | null): string => (bytes === null || !Number.isFinite(bytes) ? '–' : `${Math.round(bytes / 1e6)} MB`)
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
export const times = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–')

/** The median with the least and the most beside it. */
export const spread = (values: readonly number[], show: (value: number) => string): string =>
  values.length > 1 ? `${show(median(values))} (${show(Math.min(...values))} – ${show(Math.max(...values))})` : show(median(values))

/** A target and whether it is reached, or by how much it is not. */
export const against = (value: number, target: number, show: (value: number) => string): string => {
  if (!Number.isFinite(value)) return `target ≤ ${show(target)}: not measured`
  return value <= target ? `target ≤ ${show(target)}: reached` : `target ≤ ${show(target)}: MISSED, ${times(value / target)} the target`
}

/** The same for what is to be large. */
export const atLeast = (value: number, target: number, show: (value: number) => string): string => {
  if (!Number.isFinite(value)) return `target ≥ ${show(target)}: not measured`
  return value >= target ? `target ≥ ${show(target)}: reached` : `target ≥ ${show(target)}: MISSED, ${times(value / target)} the target`
}

/** Something independent that was measured by turns with it, in the same session. */
export interface Beside {
  readonly name: string
  readonly values: readonly number[]
}

/** One line: the ratio first, then the time, then the target. */
export const timed = (what: string, values: readonly number[], beside: Beside | null, target: number | null): string => {
  const compared =
    beside === null || beside.values.length === 0 ? [] : [`${times(median(ratiosOf(values, beside.values)))} ${beside.name} (${ms(median(beside.values))})`]
  return `${what}: ${[...compared, spread(values, ms), ...(target === null ? [] : [against(median(values), target, ms)])].join(' · ')}`
}
