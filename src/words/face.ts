import type { Claim, Face, Say } from '../domain/cards/card'
import type { AnyWords, Dictionary } from './card-words'
import type { Unit } from './quantities'

/** Everything a person reads about a face. */
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

/** What a language says around the sentences of a card. */
export interface FacePhrases {
  readonly kinds: Readonly<Record<Claim['kind'], string>>
  /** How sure, and counted from how many. */
  readonly certainty: (claim: Claim) => string
  readonly number: (claim: Claim, unit: Unit) => string
  readonly window: (claim: Claim) => string
}

const wordsOf = (card: string, dictionary: Dictionary): AnyWords => {
  const words = dictionary[card]
  if (!words) throw new Error(`No words for ${card}.`)
  return words
}

/** The cards' sentences as one language says them; `dictionary` has them by card id. */
export const facesIn = (cards: Dictionary, phrases: FacePhrases) => {
  /** A sentence in words; the key names the card and one of its sayings. */
  const tell = (say: Say, unit: Unit, dictionary: Dictionary = cards): string => {
    const [key, values = {}] = say
    const dot = key.indexOf('.')
    const saying = wordsOf(key.slice(0, dot), dictionary).says[key.slice(dot + 1)]
    if (!saying) throw new Error(`No words for ${key}.`)
    // The card's own types tie each key to its values; here they have come through a store.
    return saying(values as never, unit)
  }
  const faceWords = (face: Face, unit: Unit, dictionary: Dictionary = cards): FaceWords => {
    const { name } = wordsOf(face.card, dictionary)
    const told = (say: Say): string => tell(say, unit, dictionary)
    if (face.status === 'forming') {
      const empty = { sentence: '', number: '', kind: '', certainty: '', window: '', tense: '', against: '', evidence: [], how: '', shows: '' }
      return { name, ...empty, missing: told(face.missing) }
    }
    return {
      name,
      sentence: told(face.say),
      number: phrases.number(face, unit),
      kind: phrases.kinds[face.kind],
      certainty: phrases.certainty(face),
      window: phrases.window(face),
      tense: told(face.lately),
      against: told(face.against),
      evidence: face.evidence.map(told),
      how: told(face.how),
      shows: told(face.shows),
      missing: null,
    }
  }
  return { tell, faceWords, nameOfCard: (card: string): string => wordsOf(card, cards).name }
}
