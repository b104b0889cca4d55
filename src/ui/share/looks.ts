import type { Oklch, Sky, SkyName } from '../sky'
import { css, skyNames } from '../sky'
import { cardWidth } from '../card/geometry'
import { formatNames, formats, groundAt, lifted, sunk, waterAt } from './formats'
import type { FormatName } from './formats'
import { skinNames, skins } from './skins'
import type { Skin, SkinName } from './skins'

/** The sky as the style sheet has it, its ramp over the part of the height that it stands on: water where water begins in this format. */
const ramp = ({ stops }: Sky, upTo: number, water: { readonly from: number; readonly to: number } | null): string => {
  const place = (at: number): number => {
    if (water === null) return (at * upTo) / 100
    return at <= water.from ? (at * water.to) / water.from : water.to + ((at - water.from) * (100 - water.to)) / (100 - water.from)
  }
  return `linear-gradient(in oklab to bottom, ${stops.map(({ colour, at }) => `${css(colour)} ${place(at).toFixed(2)}%`).join(', ')})`
}

const second = (colour: Oklch): string => `--second: drop-shadow(3.5px 2.5px 0 ${css(colour)});`

const declared = (skin: Skin, name: SkyName): readonly string[] => {
  const { ink, soft, lit, flat }: Sky = skin.skies[name]
  return [
    `--ink: ${css(ink)};`,
    `--soft: ${css(soft)};`,
    `--lit: ${css(lit)};`,
    `--flat: ${css(flat)};`,
    ...(skin.paper === null
      ? []
      : [
          `--paper: ${css(skin.paper.colour)};`,
          `--foot-ink: ${css(skin.paper.ink)};`,
          `--foot-soft: ${css(skin.paper.soft)};`,
          ...(name === 'water' ? [`--below: ${css(skin.paper.ink)};`] : []),
        ]),
    ...(skin.second === null ? [] : [second(skin.second[name])]),
  ]
}

/** Where the water of the sky of that name begins by itself. */
const ownWater = 76.3

const skyOf = (skinName: SkinName, format: FormatName, name: SkyName): string => {
  const skin: Skin = skins[skinName]
  const sky: Sky = skin.skies[name]
  const isWater = name === 'water'
  const upTo = skin.paper === null ? 100 : (100 * groundAt(format, isWater)) / formats[format].height
  const ofWater = skinName === 'almanac' && isWater ? { from: ownWater, to: waterAt(format) } : null
  return ramp(sky, upTo, ofWater)
}

const rule = (selector: string, lines: readonly string[]): string => `  ${selector} {\n${lines.map((line) => `    ${line}`).join('\n')}\n  }`

const placed = (format: FormatName, onPaper: boolean): readonly string[] => {
  const { height, sentence, drawing, foot } = formats[format]
  const up = onPaper ? lifted : 0
  return [
    `--height: ${height}px;`,
    `--tall: ${(height / cardWidth).toFixed(4)};`,
    `--sentence-top: ${sentence.top + up * 0.7}px;`,
    `--sentence-size: ${sentence.size};`,
    `--drawing-top: ${drawing.top + up}px;`,
    `--drawing-left: ${(cardWidth * (1 - drawing.size)) / 2}px;`,
    `--drawing-width: ${cardWidth * drawing.size}px;`,
    `--drawing-height: auto;`,
    `--foot: ${onPaper ? foot - sunk : foot}px;`,
  ]
}

/** The style sheet of every format and skin: a golden file beside this one, because the policy of the page allows no style but a file's. */
export const lookSheet = (): string => {
  const rules = [
    ...formatNames.map((format) => rule(`[data-format='${format}']`, placed(format, false))),
    ...formatNames.map((format) => rule(`[data-format='${format}'][data-skin='print']`, placed(format, true))),
    ...skinNames
      .filter((skin) => skin !== 'almanac')
      .flatMap((skin) => skyNames.map((name) => rule(`[data-skin='${skin}'] [data-sky='${name}']`, declared(skins[skin], name)))),
    ...skinNames.flatMap((skin) =>
      formatNames.flatMap((format) =>
        skyNames
          .filter((name) => skin !== 'almanac' || name === 'water')
          .map((name) => rule(`[data-format='${format}'][data-skin='${skin}'] [data-sky='${name}']`, [`--sky: ${skyOf(skin, format, name)};`])),
      ),
    ),
  ]
  return `/* Written by looks.test.ts from looks.ts. */\n@layer sky {\n${rules.join('\n')}\n}\n`
}
