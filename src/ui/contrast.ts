import type { Oklch, Sky } from './sky'

type Oklab = readonly [lightness: number, a: number, b: number]

const toOklab = ([lightness, chroma, hue]: Oklch): Oklab => {
  const angle = (hue * Math.PI) / 180
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]
}

/** Relative luminance (WCAG 2.2) of an oklab colour as an sRGB screen shows it; matrices by Björn Ottosson, "A perceptual color space". */
const luminance = ([lightness, a, b]: Oklab): number => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number): number => Math.min(1, Math.max(0, value))
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** Luminance of a sky at `at`, 0 top – 100 foot, mixed in oklab as the style sheet mixes it. */
export const luminanceAt = (sky: Sky, at: number): number => {
  const after = sky.stops.findIndex((stop) => stop.at >= at)
  const to = sky.stops[Math.max(0, after)]
  const from = sky.stops[Math.max(0, after - 1)]
  if (to === undefined || from === undefined) throw new RangeError('a sky has at least one stop')
  const share = to.at === from.at ? 1 : (at - from.at) / (to.at - from.at)
  const one = toOklab(from.colour)
  const other = toOklab(to.colour)
  const mix = (index: 0 | 1 | 2): number => one[index] + (other[index] - one[index]) * Math.min(1, Math.max(0, share))
  return luminance([mix(0), mix(1), mix(2)])
}

export const luminanceOf = (colour: Oklch): number => luminance(toOklab(colour))
