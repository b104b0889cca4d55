import type { Face } from '../../../domain/cards/card'
import type { Dictionary } from '../../card-words'
import type { FaceWords } from '../../face'
import type { Unit } from '../../quantities'
import { faceWords } from '../face'
import { chapters } from '.'

/** By page id. */
export const chapterWords: Dictionary = chapters

/** Everything a person reads about a page of a chapter. */
export const pageWords = (face: Face, unit: Unit): FaceWords => faceWords(face, unit, chapterWords)

/** The name of a page by its id. */
export const pageName = (id: string): string => chapterWords[id]?.name ?? id
