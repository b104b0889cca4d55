/** A number that a page tells, and the line of the sources it is read from when the page is made. */
export interface Figure {
  readonly file: string
  /** What it captures is the number. */
  readonly line: RegExp
  /** Where the page writes it otherwise than the source. */
  readonly say?: (...captured: readonly string[]) => string
}

const card = (name: string): string => `src/domain/cards/${name}.card.ts`
const percent = (share = ''): string => `${Math.round(Number(share) * 100)}%`
const thousands = (whole = ''): string => new Intl.NumberFormat('en-GB').format(Number(whole.replaceAll('_', '')))

const of = (file: string, name: string): Figure => ({ file, line: new RegExp(`const ${name} = ([\\d_.]+)$`, 'm') })
const shareOf = (file: string, name: string): Figure => ({ ...of(file, name), say: percent })

const certainty = 'src/domain/truth/certainty.ts'
const light = 'src/domain/enrich/light.ts'
const same = 'src/domain/routes/same.ts'
const races = 'src/domain/cards/races.ts'
const weather = 'src/domain/cards/weather-of-runs.ts'
const validRun = {
  file: 'src/domain/activity/columns.ts',
  line: /'a run of at least (\d+) min and ([\d.]+) km, between (\d+:\d+) and (\d+:\d+) per km, not flagged'/,
}

/** What the pages may name between `{{` and `}}`. A page that names another is not made, nor one whose line is gone. */
export const figures = {
  'valid.minutes': { ...validRun, say: (minutes) => minutes ?? '' },
  'valid.km': { ...validRun, say: (_, km) => km ?? '' },
  'valid.fastest': { ...validRun, say: (_, __, fastest) => fastest ?? '' },
  'valid.slowest': { ...validRun, say: (_, __, ___, slowest) => slowest ?? '' },
  window: of(card('the-hour'), 'windowWeeks'),
  lately: of(card('the-hour'), 'latelyWeeks'),
  'certain.cover': { file: certainty, line: /of \* (\d+)\) return 'certain'/, say: (found) => `${found}%` },
  'fairly.cover': { file: certainty, line: /of \* (\d+) \? 'fairly-sure'/, say: (found) => `${found}%` },
  'very.luck': { file: certainty, line: /p < (0\.\d+) \? 'very-sure'/, say: (p) => thousands(String(Math.round(1 / Number(p)))) },
  'fairly.luck': { file: certainty, line: /p < (0\.\d+) \? 'fairly-sure'/, say: (p) => thousands(String(Math.round(1 / Number(p)))) },
  'hour.runs': of(card('the-hour'), 'leastRuns'),
  'hour.share': shareOf(card('the-hour'), 'threshold'),
  'dawn.before': { file: light, line: /beforeRise = (\d+) \* minute/ },
  'dawn.after': { file: light, line: /afterRise = (\d+) \* minute/ },
  'dusk.before': { file: light, line: /beforeSet = (\d+) \* minute/ },
  'dusk.after': { file: light, line: /afterSet = (\d+) \* minute/ },
  'sun.doubt': { file: light, line: /const doubt = (\d+) \* minute/ },
  'ritual.weeks': of(card('the-ritual-day'), 'leastWeeks'),
  'ritual.rate': { ...of(card('the-ritual-day'), 'leastRate'), say: (rate) => `${rate}%` },
  'promise.weeks': of(card('the-promise'), 'leastWeeks'),
  'promise.window': of(card('the-promise'), 'longestWindow'),
  'chain.days': { file: card('the-chain'), line: /const least = \{ day: (\d+)/ },
  'chain.weeks': { file: card('the-chain'), line: /const least = \{ day: \d+, week: (\d+)/ },
  'return.gap': of(card('the-return'), 'leastGap'),
  'return.times': of(card('the-return'), 'gapsOf90'),
  'return.before': { file: card('the-return'), line: /const historyBefore = (\d+) \* 7/ },
  'return.span': of(card('the-return'), 'span'),
  'return.runs': of(card('the-return'), 'returnRuns'),
  'weather.runs': of(card('the-weather-skin'), 'leastRuns'),
  'weather.cover': { ...of(card('the-weather-skin'), 'leastCover'), say: (cover) => `${cover}%` },
  'weather.cold': { file: weather, line: /feels < (\d+)/ },
  'weather.hot': { file: weather, line: /feels > (\d+)/ },
  'weather.wind': { file: weather, line: /wind >= (\d+)/ },
  'weather.rain': { file: weather, line: /rain >= (0\.\d+)/ },
  'loop.runs': of(card('the-loop'), 'leastRuns'),
  'loop.days': of(card('the-loop'), 'leastDays'),
  'way.shared': shareOf(same, 'leastOverlap'),
  'way.length': shareOf(same, 'leastLength'),
  'way.apart': { file: same, line: /const drift = \{ share: [\d.]+, most: (\d+)/ },
  'wander.runs': of(card('the-wanderers-share'), 'leastRuns'),
  'wander.share': shareOf(card('the-wanderers-share'), 'threshold'),
  'far.runs': of(card('the-far-line'), 'leastRuns'),
  'far.year': of(card('the-far-line'), 'year'),
  'far.before': of(card('the-far-line'), 'leastInYear'),
  'far.times': { file: card('the-far-line'), line: /Math\.max\((\d\.\d) \* median, p90\)/ },
  'half.runs': of(card('the-second-half'), 'leastRuns'),
  'half.km': { ...of(card('the-second-half'), 'leastMetres'), say: (metres) => String(Number(metres) / 1000) },
  'half.pauses': shareOf(card('the-second-half'), 'mostPauses'),
  'half.share': shareOf(card('the-second-half'), 'threshold'),
  'half.even': { file: card('the-second-half'), line: /const even = \{ from: (0\.\d+)/, say: (from) => `${Math.round((1 - Number(from)) * 100)}%` },
  'record.count': of(card('the-breakthrough'), 'leastRecords'),
  'record.days': of(card('the-breakthrough'), 'leastDays'),
  'race.off': { ...of(races, 'standard'), say: (off) => `${off}%` },
  'race.fastest': { ...of(races, 'fastest'), say: (fastest) => `${fastest}%` },
  'race.beside': { ...of(races, 'beside'), say: (beside) => `${beside}%` },
  'race.days': of(races, 'daysBefore'),
  'race.least': of(races, 'leastBefore'),
  'season.years': of(card('the-turning-season'), 'leastYears'),
  'season.wave': { ...of(card('the-turning-season'), 'leastAmplitude'), say: (wave) => `${wave}%` },
  'season.turns': { file: 'src/domain/truth/turning.ts', line: /const shifts = (\d+)/, say: thousands },
  'line.days': of(card('first-line'), 'year'),
  'portrait.most': of('src/domain/portrait/portrait.ts', 'mostParts'),
  'simulated.three': of('src/domain/simulate/calibration.test.ts', 'athletes'),
  'plain.runners': { file: 'src/domain/truth/plain-rules.test.ts', line: /const runners = (\d+)/, say: thousands },
  'plain.weekday': { file: 'src/domain/truth/plain-rules.counted.txt', line: /^(\d+) of \d+ told a weekday/m },
  'plain.half': { file: 'src/domain/truth/plain-rules.counted.txt', line: /^(\d+) of \d+ told a half of the day/m },
  'nominal.wrong': { file: 'src/domain/truth/effective.test.ts', line: /wrong\.nominal \/ lives\)\.toBeGreaterThan\((0\.\d+)\)/, say: percent },
  'zone.days': { file: 'src/domain/enrich/zone-of-run.ts', line: /const neighbourly = (\d+) \* / },
} as const satisfies Readonly<Record<string, Figure>>

/** Lists of what tests have counted among simulated runners; each test writes its own file, and fails when it counts otherwise. */
export const counts = {
  'counted.hour': { file: 'src/domain/simulate/structureless.counted.txt', told: 'an hour' },
  'counted.weekday': { file: 'src/domain/simulate/structureless.counted.txt', told: 'a weekday' },
  'counted.far': { file: 'src/domain/cards/the-far-line.counted.txt', told: undefined },
  'counted.half': { file: 'src/domain/cards/the-second-half.counted.txt', told: undefined },
  'counted.wander': { file: 'src/domain/cards/the-wanderers-share.counted.txt', told: undefined },
  'counted.season': { file: 'src/domain/cards/the-turning-season.counted.txt', told: undefined },
  'counted.portrait': { file: 'src/domain/portrait/barnum.counted.txt', told: 'the end that was told to most' },
  'counted.portrait.any': { file: 'src/domain/portrait/barnum.counted.txt', told: 'anything at all' },
  'counted.rituals': { file: 'src/domain/rituals/calibration.counted.txt', told: undefined },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly told: string | undefined }>>
