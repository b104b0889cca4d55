/** OKLCH: lightness 0–1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]
export interface Stop {
  readonly colour: Oklch
  /** Place on the ramp, 0 top – 100 foot. */
  readonly at: number
}

export interface Sky {
  readonly stops: readonly Stop[]
  readonly ink: Oklch
  /** Quieter words. */
  readonly soft: Oklch
  /** The runs a sentence speaks of, and nothing else. */
  readonly lit: Oklch
  /** A flat ground for what stands at the edge of the page. */
  readonly flat: Oklch
}

/**
 * The five skies. Ink flips between before dawn and sunrise and between day and dusk, so a ramp never crosses there: a grey-rose in between has no readable ink.
 * Warmth stands only at the horizon, as in a real sky. The test samples every ramp for a contrast of 4.5.
 */
export const skies = {
  night: {
    stops: [
      { colour: [0.2, 0.045, 262], at: 0 },
      { colour: [0.27, 0.05, 245], at: 52 },
      { colour: [0.36, 0.055, 215], at: 100 },
    ],
    ink: [0.95, 0.018, 95],
    soft: [0.83, 0.025, 215],
    lit: [0.9, 0.1, 92],
    flat: [0.225, 0.045, 255],
  },
  'before-dawn': {
    stops: [
      { colour: [0.235, 0.055, 268], at: 0 },
      { colour: [0.315, 0.062, 280], at: 50 },
      { colour: [0.395, 0.068, 320], at: 76 },
      { colour: [0.48, 0.085, 20], at: 100 },
    ],
    ink: [0.965, 0.02, 80],
    soft: [0.89, 0.028, 55],
    lit: [0.89, 0.095, 78],
    flat: [0.225, 0.045, 255],
  },
  sunrise: {
    stops: [
      { colour: [0.8, 0.048, 12], at: 0 },
      { colour: [0.868, 0.052, 48], at: 52 },
      { colour: [0.932, 0.062, 86], at: 100 },
    ],
    ink: [0.27, 0.06, 350],
    soft: [0.41, 0.07, 10],
    lit: [0.425, 0.14, 25],
    flat: [0.945, 0.04, 86],
  },
  day: {
    stops: [
      { colour: [0.875, 0.038, 232], at: 0 },
      { colour: [0.925, 0.025, 220], at: 52 },
      { colour: [0.955, 0.026, 78], at: 100 },
    ],
    ink: [0.26, 0.05, 255],
    soft: [0.42, 0.045, 250],
    lit: [0.49, 0.13, 35],
    flat: [0.945, 0.02, 78],
  },
  dusk: {
    stops: [
      { colour: [0.27, 0.055, 292], at: 0 },
      { colour: [0.37, 0.085, 335], at: 52 },
      { colour: [0.505, 0.122, 40], at: 100 },
    ],
    ink: [0.97, 0.022, 80],
    soft: [0.92, 0.028, 65],
    lit: [0.91, 0.1, 85],
    flat: [0.25, 0.055, 305],
  },
  /** Dusk over water: below the horizon, at 76.3 %, the land's colours sink. */
  water: {
    stops: [
      { colour: [0.27, 0.055, 292], at: 0 },
      { colour: [0.37, 0.085, 335], at: 40 },
      { colour: [0.505, 0.122, 40], at: 76.3 },
      { colour: [0.345, 0.075, 350], at: 76.3 },
      { colour: [0.25, 0.055, 305], at: 100 },
    ],
    ink: [0.97, 0.022, 80],
    soft: [0.92, 0.028, 65],
    lit: [0.91, 0.1, 85],
    flat: [0.25, 0.055, 305],
  },
} as const satisfies Readonly<Record<string, Sky>>

export type SkyName = keyof typeof skies
export const skyNames = ['night', 'before-dawn', 'sunrise', 'day', 'dusk', 'water'] as const satisfies readonly SkyName[]

/** The sky outside at a local hour, 0–24, kept inside the family that the device's theme asks for. */
export const skyOutside = (hour: number): { readonly light: SkyName; readonly dark: SkyName } => ({
  light: hour < 12 ? 'sunrise' : 'day',
  dark: hour >= 3 && hour < 12 ? 'before-dawn' : 'night',
})

export const css = ([lightness, chroma, hue]: Oklch): string => `oklch(${lightness} ${chroma} ${hue})`

const tokens = (sky: Sky): string =>
  [
    `--sky: linear-gradient(in oklab to bottom, ${sky.stops.map((stop) => `${css(stop.colour)} ${stop.at}%`).join(', ')});`,
    `--ink: ${css(sky.ink)};`,
    `--soft: ${css(sky.soft)};`,
    `--lit: ${css(sky.lit)};`,
    `--flat: ${css(sky.flat)};`,
    `--top: ${css(sky.stops[0]?.colour ?? sky.flat)};`,
  ]
    .map((line) => `    ${line}`)
    .join('\n')

/** The style sheet of the skies: a golden file beside this one, because the policy of the page allows no style but a file's. */
export const skySheet = (): string => {
  const sheets = skyNames.map((name) => `  [data-sky='${name}'] {\n${tokens(skies[name])}\n  }`)
  const light = skyNames.map((name) => `  [data-light='${name}'] {\n${tokens(skies[name])}\n  }`)
  const dark = skyNames.map((name) => `  [data-dark='${name}'] {\n${tokens(skies[name])}\n  }`)
  return `/* Written by sky.test.ts from sky.ts. */\n@layer sky {\n${sheets.join('\n')}\n}\n@layer field {\n${light.join('\n')}\n}\n@media (prefers-color-scheme: dark) {\n@layer field {\n${dark.join('\n')}\n}\n}\n`
}
