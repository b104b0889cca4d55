import type { Face } from '../../domain/cards/card'
import type { AnyWords, Dictionary, FaceWords } from '../face'
import { faceWords } from '../face'
import type { Unit } from '../screens/quantities'

const suffix = '.words.ts'
/** By page id, which is the file's name; apart from the cards' words, so that nobody loads them who opens no chapter. */
export const chapterWords: Dictionary = Object.fromEntries(
  Object.entries(import.meta.glob<AnyWords>('./*.words.ts', { eager: true, import: 'words' })).map(([path, words]) => [
    path.slice('./'.length, -suffix.length),
    words,
  ]),
)

/** Everything a person reads about a page of a chapter. */
export const pageWords = (face: Face, unit: Unit): FaceWords => faceWords(face, unit, chapterWords)

/** The name of a page by its id. */
export const pageName = (id: string): string => chapterWords[id]?.en.name ?? id
