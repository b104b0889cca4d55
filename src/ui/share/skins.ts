import type { Oklch, Sky, SkyName } from '../sky'
import { skies } from '../sky'

/** Paper that words stand on. */
export interface Paper {
  readonly colour: Oklch
  readonly ink: Oklch
  readonly soft: Oklch
}

/** How a picture is made: the colours of each sky, the paper it is made on, and what is drawn of that. Type and drawing stay. */
export interface Skin {
  readonly skies: Readonly<Record<SkyName, Sky>>
  /** Under the plate, where the foot stands on it; null where the sky goes down to the edge. */
  readonly paper: Paper | null
  /** A second ink that lies a little off the first, by sky. */
  readonly second: Readonly<Record<SkyName, Oklch>> | null
}

/** A plate of one colour, top to foot. */
const flat = (colour: Oklch, inks: Pick<Sky, 'ink' | 'soft' | 'lit'>): Sky => ({
  stops: [
    { colour, at: 0 },
    { colour, at: 100 },
  ],
  flat: colour,
  ...inks,
})

const dusk: Sky = {
  stops: [
    { colour: [0.235, 0.09, 300], at: 0 },
    { colour: [0.33, 0.115, 325], at: 42 },
    { colour: [0.43, 0.145, 5], at: 74 },
    { colour: [0.518, 0.15, 36], at: 100 },
  ],
  ink: [0.97, 0.02, 80],
  soft: [0.925, 0.035, 65],
  lit: [0.915, 0.09, 82],
  flat: [0.25, 0.09, 302],
}

/** Two inks on paper, the second a little off: after the prints that hang beside this design. Words keep to what can be read on the whole ramp. */
const print: Skin = {
  skies: {
    night: {
      stops: [
        { colour: [0.175, 0.045, 270], at: 0 },
        { colour: [0.235, 0.06, 258], at: 42 },
        { colour: [0.34, 0.07, 228], at: 74 },
        { colour: [0.455, 0.075, 198], at: 100 },
      ],
      ink: [0.955, 0.018, 92],
      soft: [0.88, 0.03, 200],
      lit: [0.9, 0.115, 90],
      flat: [0.2, 0.05, 268],
    },
    'before-dawn': {
      stops: [
        { colour: [0.215, 0.075, 268], at: 0 },
        { colour: [0.285, 0.092, 270], at: 40 },
        { colour: [0.39, 0.1, 300], at: 66 },
        { colour: [0.5, 0.15, 12], at: 100 },
      ],
      ink: [0.97, 0.018, 80],
      soft: [0.915, 0.03, 50],
      lit: [0.9, 0.085, 62],
      flat: [0.235, 0.08, 268],
    },
    sunrise: {
      stops: [
        { colour: [0.765, 0.115, 10], at: 0 },
        { colour: [0.815, 0.105, 32], at: 40 },
        { colour: [0.88, 0.115, 72], at: 76 },
        { colour: [0.94, 0.09, 92], at: 100 },
      ],
      ink: [0.265, 0.075, 300],
      soft: [0.37, 0.08, 330],
      lit: [0.39, 0.15, 18],
      flat: [0.93, 0.06, 88],
    },
    day: {
      stops: [
        { colour: [0.83, 0.06, 236], at: 0 },
        { colour: [0.9, 0.038, 222], at: 45 },
        { colour: [0.955, 0.02, 150], at: 78 },
        { colour: [0.965, 0.03, 92], at: 100 },
      ],
      ink: [0.275, 0.07, 258],
      soft: [0.41, 0.06, 252],
      lit: [0.45, 0.16, 32],
      flat: [0.95, 0.025, 92],
    },
    dusk,
    water: dusk,
  },
  paper: { colour: [0.958, 0.014, 86], ink: [0.265, 0.03, 275], soft: [0.47, 0.02, 275] },
  second: {
    night: [0.55, 0.1, 200],
    'before-dawn': [0.66, 0.16, 16],
    sunrise: [0.97, 0.05, 92],
    day: [0.62, 0.12, 245],
    dusk: [0.6, 0.17, 20],
    water: [0.6, 0.17, 20],
  },
}

const white = { ink: [0.97, 0.012, 220], soft: [0.9, 0.03, 235], lit: [0.915, 0.085, 78] } as const satisfies Pick<Sky, 'ink' | 'soft' | 'lit'>

/** A sun print: the more of the sun there is in what a card speaks of, the deeper its blue. What is lit was touched with a brush afterwards. */
const cyanotype: Skin = {
  skies: {
    night: flat([0.455, 0.105, 250], white),
    'before-dawn': flat([0.42, 0.11, 254], white),
    sunrise: flat([0.36, 0.11, 258], white),
    day: flat([0.3, 0.1, 262], white),
    dusk: flat([0.39, 0.11, 256], white),
    water: flat([0.39, 0.11, 256], white),
  },
  paper: null,
  second: null,
}

/** What newsprint is, and the grey of the dots on it. */
export const newsprintPaper: Oklch = [0.925, 0.014, 88]
export const newsprintDots: Oklch = [0.845, 0.012, 86]
/** Words stand on paper and dots alike, so the dots are what they are held against. */
const printed: Sky = { ...flat(newsprintDots, { ink: [0.2, 0.012, 280], soft: [0.36, 0.012, 280], lit: [0.435, 0.178, 27] }), flat: newsprintPaper }

/** Black and one red on grey paper: the sky in dots, the darker the larger. */
const newsprint: Skin = {
  skies: { night: printed, 'before-dawn': printed, sunrise: printed, day: printed, dusk: printed, water: printed },
  paper: null,
  second: null,
}

export const skins = { almanac: { skies, paper: null, second: null }, print, cyanotype, newsprint } as const satisfies Readonly<Record<string, Skin>>
export type SkinName = keyof typeof skins
export const skinNames = ['almanac', 'print', 'cyanotype', 'newsprint'] as const satisfies readonly SkinName[]

/** How dark the sky of a card is at `at`, 0 top – 100 foot: what newsprint tells in dots. */
export const darknessAt = (sky: SkyName, at: number): number => {
  const { stops }: Sky = skies[sky]
  const after = Math.max(
    1,
    stops.findIndex((stop) => stop.at >= at),
  )
  const [from, to] = [stops[after - 1], stops[after]]
  if (from === undefined || to === undefined) return 0
  const share = to.at === from.at ? 1 : (at - from.at) / (to.at - from.at)
  return 1 - (from.colour[0] + (to.colour[0] - from.colour[0]) * share)
}
