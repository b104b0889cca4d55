/** Words of the evidence page and of a run's own page. */
export const evidence = {
  back: 'Turn it back',
  windowAll: (from: string, to: string) => `All of it: ${from} to ${to}.`,
  against: 'And the other side',
  interval: (low: string, high: string) => `(${low}–${high})`,
  runs: (n: string) => `${n} behind it`,
  newest: 'newest first',
  how: 'How it is worked out',
  formula: (rev: number) => `Formula ${rev}.`,
  forming: 'This card is still forming.',
  unknown: 'There is no such card.',
  unknownNext: 'It may belong to a newer RunMirror.',
  noName: 'Unnamed',
  waiting: '…',
} as const

export const run = {
  none: 'This run is not in this mirror.',
  noneNext: 'It may have been deleted, or be kept on another device.',
  duplicate: (id: string) => `The same run as ${id}, recorded twice. Only the earlier one counts.`,
  began: 'Began',
  zone: 'Time zone',
  distance: 'Distance',
  moving: 'Moving',
  pace: 'Pace',
  sport: 'Activity',
  tags: 'Tags',
  way: 'The route it took',
  wayNamed: (day: string) => `your name for it, ${day}`,
  strava: 'Open it on Strava',
  stands: 'Stands behind',
  standsNone: 'No card rests on it.',
  values: 'Every value, and where it comes from',
  valuesOf: (n: string) => `${n} values`,
  source: (name: string, line: string) => `${name}, line ${line}`,
  fromStrava: 'Strava’s API',
  hourHidden: 'its hour is hidden on Strava',
  overruled: 'What another source said',
  unknown: 'Columns nobody has seen before',
  workedOut: 'worked out',
  noDistance: 'no distance',
} as const

const sports: Readonly<Record<string, string>> = {
  Run: 'Run',
  TrailRun: 'Trail run',
  VirtualRun: 'Virtual run',
}

/** Strava's id of a sport in words: WeightTraining → Weight training. */
export const sportName = (sport: string): string => sports[sport] ?? sport.replaceAll(/(?<=[a-z])([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
