import type { Claim, Face, Say } from '../domain/cards/card'
import type { CardWords, InEveryLanguage, Language } from './cards/card-words'
import type { Unit } from './screens/quantities'
import { count, countOf, distance, figure, longDay } from './screens/quantities'

/** Words of any card; each words file is typed by its own card's sentences. */
export type AnyWords = InEveryLanguage<Readonly<Record<string, never>>>
export type Dictionary = Readonly<Record<string, AnyWords>>

const suffix = '.words.ts'
/** By card id, which is the file's name. */
const spoken: Dictionary = Object.fromEntries(
  Object.entries(import.meta.glob<AnyWords>('./cards/*.words.ts', { eager: true, import: 'words' })).map(([path, words]) => [
    path.slice('./cards/'.length, -suffix.length),
    words,
  ]),
)

export interface FaceWords {
  readonly name: string
  /** At most 18 words, the number inside. */
  readonly sentence: string
  /** The number alone: "93 of 104". */
  readonly number: string
  readonly kind: string
  readonly certainty: string
  readonly window: string
  readonly tense: string
  readonly against: string
  readonly evidence: readonly string[]
  readonly how: string
  /** What the drawing shows. */
  readonly shows: string
  /** Exactly what a forming card lacks; null for a claim. The lines above, but for the name, are empty while it forms. */
  readonly missing: string | null
}

const wordsOf = (card: string, language: Language, dictionary: Dictionary): CardWords<Readonly<Record<string, never>>> => {
  const words = dictionary[card]
  if (!words) throw new Error(`No words for ${card}.`)
  return words[language]
}

/** A sentence in words; the key names the card and one of its sayings. */
export const tell = (say: Say, unit: Unit, language: Language = 'en', dictionary: Dictionary = spoken): string => {
  const [key, values = {}] = say
  const dot = key.indexOf('.')
  const saying = wordsOf(key.slice(0, dot), language, dictionary).says[key.slice(dot + 1)]
  if (!saying) throw new Error(`No words for ${key}.`)
  // The card's own types tie each key to its values; here they have come through a store.
  return saying(values as never, unit)
}

const kinds = {
  count: 'A count: nothing is estimated',
  share: 'A share, with its interval',
  tested: 'Tested against luck',
  guess: 'A guess, until you say so',
} as const satisfies Readonly<Record<Claim['kind'], string>>

export const certainties = { certain: 'Certain', 'very-sure': 'Very sure', 'fairly-sure': 'Fairly sure' } as const satisfies Readonly<
  Record<Claim['certainty'], string>
>

const basis = ({ coverage: { with: covered, of }, window }: Claim): string => {
  // A page of a year may look at the years before it too: whether a region is new, they say.
  const where = window.year !== undefined ? 'that it looks at' : window.all ? 'to this day' : 'of the window'
  if (covered === of) return of === 1 ? `counted from the one run ${where}` : `counted from all your ${countOf(of, 'run', 'runs')} ${where}`
  return `counted from ${count(covered)} of your ${countOf(of, 'run', 'runs')} ${where}; ${count(of - covered)} ${of - covered === 1 ? 'does' : 'do'} not say`
}

export const percent = (share: number): string => figure(Math.round(share * 100))

const numberOf = (claim: Claim, unit: Unit): string => {
  if (claim.measure === 'metres') return distance(claim.value, unit)
  if (claim.kind === 'count') return claim.part ? `${count(claim.part.k)} of ${count(claim.part.n)}` : figure(claim.value)
  return `${percent(claim.value)} %${claim.interval ? ` (${percent(claim.interval[0])}–${percent(claim.interval[1])} %)` : ''}`
}

const windowOf = ({ window: { from, to, all, fullYears, year }, tense }: Claim): string =>
  year !== undefined
    ? `${year}${tense === 'are' ? ' so far' : ''}, from ${longDay(from)} to ${longDay(to)}`
    : fullYears !== undefined
      ? `${countOf(fullYears, 'full year', 'full years')}, from ${longDay(from)} to ${longDay(to)}`
      : all
        ? `All time, from ${longDay(from)} to ${longDay(to)}`
        : `The last ${countOf(Math.ceil((to - from + 1) / 7), 'week', 'weeks')}, from ${longDay(from)} to ${longDay(to)}`

export const nameOfCard = (card: string, dictionary: Dictionary = spoken): string => wordsOf(card, 'en', dictionary).name

/** Everything a person reads about a face. */
export const faceWords = (face: Face, unit: Unit, dictionary: Dictionary = spoken): FaceWords => {
  const language: Language = 'en'
  const { name } = wordsOf(face.card, language, dictionary)
  const told = (say: Say): string => tell(say, unit, language, dictionary)
  if (face.status === 'forming') {
    const empty = { sentence: '', number: '', kind: '', certainty: '', window: '', tense: '', against: '', evidence: [], how: '', shows: '' }
    return { name, ...empty, missing: told(face.missing) }
  }
  return {
    name,
    sentence: told(face.say),
    number: numberOf(face, unit),
    kind: kinds[face.kind],
    certainty: `${certainties[face.certainty]}: ${basis(face)}`,
    window: windowOf(face),
    tense: told(face.lately),
    against: told(face.against),
    evidence: face.evidence.map(told),
    how: told(face.how),
    shows: told(face.shows),
    missing: null,
  }
}
