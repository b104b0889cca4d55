import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contrast, luminanceAt, luminanceOf } from '../contrast'
import { css, skyNames } from '../sky'
import type { Sky } from '../sky'
import { formatNames, formats, groundAt, storyEdge, sunk } from './formats'
import { darknessAt, newsprintDots, newsprintPaper, skinNames, skins } from './skins'
import type { Skin } from './skins'
import { drawBrush, drawDots } from './grounds'
import { lookSheet } from './looks'

const inks = ['ink', 'soft', 'lit'] as const
const ramp = Array.from({ length: 401 }, (_, step) => step / 4)
const skinOf = (name: (typeof skinNames)[number]): Skin => skins[name]

test.each(skinNames.flatMap((skin) => skyNames.map((sky) => [skin, sky] as const)))('%s, %s: sentence, soft and lit can be read on all of it', (skin, name) => {
  const sky: Sky = skinOf(skin).skies[name]
  for (const ink of inks) {
    const words = luminanceOf(sky[ink])
    expect(Math.min(...ramp.map((at) => contrast(words, luminanceAt(sky, at))))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(words, luminanceOf(sky.flat))).toBeGreaterThanOrEqual(4.5)
  }
})

test('what stands on paper can be read on paper', () => {
  const papers = skinNames.flatMap((name) => skinOf(name).paper ?? [])
  expect(papers.length).toBe(1)
  for (const { colour, ink, soft } of papers)
    for (const words of [ink, soft]) expect(contrast(luminanceOf(words), luminanceOf(colour))).toBeGreaterThanOrEqual(4.5)
})

test('the style sheet says what the looks say, and the ground what is held against the words', async () => {
  await expect(lookSheet()).toMatchFileSnapshot('./looks.css')
  const ground = readFileSync(join(import.meta.dirname, 'ground.module.css'), 'utf8')
  expect(ground).toContain(css(newsprintDots))
  for (const name of skyNames) expect([skins.newsprint.skies[name].flat, skins.newsprint.skies[name].stops[0]?.colour]).toEqual([newsprintPaper, newsprintDots])
})

test('every skin has a look of its own for every sky, and no two skins share one', () => {
  const looks = skinNames.map((skin) => JSON.stringify(skyNames.map((name) => skinOf(skin).skies[name])))
  expect(new Set(looks).size).toBe(skinNames.length)
})

test('a darker sky is printed in larger dots, and none so large that they run together', () => {
  const widths = (sky: 'night' | 'day'): readonly number[] => drawDots(sky, 1350).map(({ width }) => width)
  expect(Math.min(...widths('night'))).toBeGreaterThan(Math.max(...widths('day')))
  expect(Math.max(...widths('night'))).toBeLessThan(12)
  expect(widths('night').at(0)).toBeGreaterThan(widths('night').at(-1) ?? 0)
  expect([darknessAt('night', 0), darknessAt('night', 100)].map((dark) => Math.round(dark * 100))).toEqual([80, 64])
})

test('the brush leaves paper on every side, and covers what words stand on', () => {
  for (const format of formatNames) {
    const { height } = formats[format]
    const points = [...drawBrush(height).coat.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(points.length).toBeGreaterThan(200)
    expect(points.filter(([x, y]) => x < 10 || x > 1070 || y < 10 || y > height - 10)).toEqual([])
    expect(points.filter(([x, y]) => x > 34 && x < 1046 && y > 40 && y < height - 40)).toEqual([])
  }
})

test('on a story no word stands in the 250 px at either end, and paper holds the foot in every format', () => {
  const { height, sentence, foot } = formats.story
  expect(sentence.top - 18).toBeGreaterThanOrEqual(storyEdge)
  expect(foot - sunk).toBeGreaterThanOrEqual(storyEdge)
  expect(groundAt('story', false)).toBeLessThan(height - foot - 80)
  for (const format of formatNames) expect(groundAt(format, true)).toBeLessThan(groundAt(format, false))
})
