import { expect, test } from 'vitest'
import { contrast, luminanceAt, luminanceOf } from './contrast'
import { skies, skyNames, skyOutside, skySheet } from './sky'

const inks = ['ink', 'soft', 'lit'] as const
const ramp = Array.from({ length: 401 }, (_, step) => step / 4)

test.each(skyNames.flatMap((name) => inks.map((ink) => [name, ink] as const)))('%s: words in %s can be read anywhere on the ramp', (name, ink) => {
  const words = luminanceOf(skies[name][ink])
  expect(Math.min(...ramp.map((at) => contrast(words, luminanceAt(skies[name], at))))).toBeGreaterThanOrEqual(4.5)
})

test.each(skyNames.flatMap((name) => inks.map((ink) => [name, ink] as const)))('%s: words in %s can be read on the flat ground', (name, ink) => {
  expect(contrast(luminanceOf(skies[name][ink]), luminanceOf(skies[name].flat))).toBeGreaterThanOrEqual(4.5)
})

test('black on white has the contrast of WCAG: 21', () => {
  expect(contrast(luminanceOf([0, 0, 0]), luminanceOf([1, 0, 0]))).toBeCloseTo(21, 3)
})

test('the sky outside never wears light in a dark theme', () => {
  const dark = Array.from({ length: 24 }, (_, hour) => luminanceAt(skies[skyOutside(hour).dark], 50))
  expect(Math.max(...dark)).toBeLessThan(0.2)
})

test('the style sheet says what the tokens say', async () => {
  await expect(skySheet()).toMatchFileSnapshot('./sky.css')
})
