import { words as firstLine } from './first-line.words'
import { words as theBreakthrough } from './the-breakthrough.words'
import { words as theChain } from './the-chain.words'
import { words as theFarLine } from './the-far-line.words'
import { words as theHour } from './the-hour.words'
import { words as theLoop } from './the-loop.words'
import { words as theMapOfMe } from './the-map-of-me.words'
import { words as theNumberOnTheChest } from './the-number-on-the-chest.words'
import { words as thePromise } from './the-promise.words'
import { words as theReturn } from './the-return.words'
import { words as theRitualDay } from './the-ritual-day.words'
import { words as theSecondHalf } from './the-second-half.words'
import { words as theTurningSeason } from './the-turning-season.words'
import { words as theWanderersShare } from './the-wanderers-share.words'
import { words as theWeatherSkin } from './the-weather-skin.words'

/** By card id. */
export const cards = {
  'first-line': firstLine,
  'the-breakthrough': theBreakthrough,
  'the-chain': theChain,
  'the-far-line': theFarLine,
  'the-hour': theHour,
  'the-loop': theLoop,
  'the-map-of-me': theMapOfMe,
  'the-number-on-the-chest': theNumberOnTheChest,
  'the-promise': thePromise,
  'the-return': theReturn,
  'the-ritual-day': theRitualDay,
  'the-second-half': theSecondHalf,
  'the-turning-season': theTurningSeason,
  'the-wanderers-share': theWanderersShare,
  'the-weather-skin': theWeatherSkin,
} as const
