import { expect, test } from 'vitest'
import { contrast, luminanceAt, luminanceOf } from './contrast'
import type { Oklch } from './sky'
import { skies, skyNames, skyOutside, skySheet } from './sky'

const inks = ['ink', 'soft', 'lit'] as const
const ramp = Array.from({ length: 4001 }, (_, step) => step / 40)

test.each(skyNames.flatMap((name) => inks.map((ink) => [name, ink] as const)))('%s: words in %s can be read anywhere on the ramp', (name, ink) => {
  const words = luminanceOf(skies[name][ink])
  // The stops themselves too: at a hard one the ramp has both colours.
  const sky = [...ramp.map((at) => luminanceAt(skies[name], at)), ...skies[name].stops.map(({ colour }) => luminanceOf(colour))]
  expect(Math.min(...sky.map((one) => contrast(words, one)))).toBeGreaterThanOrEqual(4.5)
})

/** Channels of linear light, as in `contrast.ts`, unclipped. */
const channels = ([lightness, chroma, hue]: Oklch): readonly number[] => {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** What a screen cuts off without being seen to. */
const clipped = 0.02

test.each(skyNames)('%s: every colour is one that any screen has, so that none is shown as another', (name) => {
  const { stops, ...others } = skies[name]
  const colours = [...stops.map(({ colour }) => colour), ...Object.values(others)]
  expect(colours.filter((colour) => channels(colour).some((channel) => channel < -clipped || channel > 1 + clipped))).toEqual([])
})

test('the ramp ends in its own stops, and is mixed between them', () => {
  const { stops } = skies.night
  const [top, middle, foot] = stops.map(({ colour }) => luminanceOf(colour))
  expect([luminanceAt(skies.night, 0), luminanceAt(skies.night, 52), luminanceAt(skies.night, 100)]).toEqual([top, middle, foot])
  expect(luminanceAt(skies.night, 26)).toBeGreaterThan(top ?? NaN)
  expect(luminanceAt(skies.night, 26)).toBeLessThan(middle ?? NaN)
})

test.each(skyNames.flatMap((name) => inks.map((ink) => [name, ink] as const)))('%s: words in %s can be read on the flat ground', (name, ink) => {
  expect(contrast(luminanceOf(skies[name][ink]), luminanceOf(skies[name].flat))).toBeGreaterThanOrEqual(4.5)
})

test('black on white has the contrast of WCAG: 21', () => {
  expect(contrast(luminanceOf([0, 0, 0]), luminanceOf([1, 0, 0]))).toBeCloseTo(21, 3)
})

const hours = Array.from({ length: 24 * 60 }, (_, minute) => minute / 60)

test('the sky outside never wears light in a dark theme, nor dark in a light one, at any minute of the day and anywhere on the ramp', () => {
  const all = (theme: 'light' | 'dark') =>
    [...new Set(hours.map((hour) => skyOutside(hour)[theme]))].flatMap((name) => ramp.map((at) => luminanceAt(skies[name], at)))
  expect(Math.max(...all('dark'))).toBeLessThan(0.2)
  expect(Math.min(...all('light'))).toBeGreaterThan(0.4)
})

test('no sky crosses the flip of ink: all of it is darker than its words, or all of it is lighter', () => {
  for (const name of skyNames) {
    const ramps = ramp.map((at) => luminanceAt(skies[name], at))
    const ink = luminanceOf(skies[name].ink)
    expect(new Set(ramps.map((one) => one < ink)).size).toBe(1)
  }
})

test('the style sheet says what the tokens say', async () => {
  await expect(skySheet()).toMatchFileSnapshot('./sky.css')
})
