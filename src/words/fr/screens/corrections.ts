import type { Correction } from '../../../contract/db'
import { capital, listed } from '../amounts'
import { sportName } from './evidence'
import type { Unit } from '../../quantities'
import { count, countOf, distance, zoneName } from './quantities'

/** What a correction says, in a line. */
export const correctionSays = (correction: Correction, unit: Unit): string => {
  switch (correction.kind) {
    case 'deleted':
      return 'Supprimée.'
    case 'not-mine':
      return 'Pas à toi.'
    case 'not-a-duplicate':
      return 'Une sortie à part entière, pas le double d’une autre.'
    case 'sport':
      return `L’activité est : ${sportName(correction.value)}.`
    case 'indoor':
      return correction.value ? 'C’était en intérieur.' : 'C’était en extérieur.'
    case 'race':
      return correction.value ? 'C’était une course.' : 'Ce n’était pas une course.'
    case 'race-skipped':
      return 'Question passée : était-ce une course ?'
    case 'zone':
      return `Le fuseau horaire est celui de ${zoneName(correction.value)}.`
    case 'distance':
      return `La distance est de ${distance(correction.value, unit)}.`
    case 'same-as':
      return 'La même qu’une autre sortie, qui compte à sa place.'
  }
}

/** What stands around a question that only the runner can answer. */
export const asks = {
  title: (n: number) => (n <= 1 ? 'Était-ce une course ?' : `Était-ce une course ? ${countOf(n, 'une sortie', 'sorties')}`),
  says: 'Un nom donné par toi, la distance d’une course, et parmi tes plus rapides : c’en était peut-être une. Ta réponse est gardée avec tes corrections ; d’ici là, rien ne la compte ni ne la montre comme une course.',
  yes: 'Oui',
  no: 'Non',
  skip: 'Passer',
  yesOf: (name: string, day: string) => `${name}, ${day} : c’était une course`,
  noOf: (name: string, day: string) => `${name}, ${day} : ce n’était pas une course`,
  skipOf: (name: string, day: string) => `${name}, ${day} : passer la question`,
  noneLeft: 'Il ne reste aucune sortie à demander.',
  last: (name: string, day: string, says: string) => `Ta dernière réponse, sur ${name}${day === '' ? '' : `, ${day}`} : ${says}`,
  skipped: (n: number) => (n === 1 ? '1 passée' : `${count(n)} passées`),
  skippedSays: 'Les questions passées ne sont plus posées, et ne comptent ni pour oui ni pour non : pour la carte, elles restent sans réponse.',
  again: 'Redemander',
  againOf: (name: string, day: string) => `${name}, ${day} : redemander`,
  failed: 'Cela n’a pas pu être gardé. Rien n’a changé : réessaie.',
} as const

export const corrections = {
  title: 'Tes corrections',
  none: 'Rien n’est corrigé.',
  noneNext: 'Ce qui est faux dans une sortie se corrige sur sa propre page.',
  listed: (n: number, skipped: number) =>
    `${capital(listed([...(n === 0 ? [] : [countOf(n, 'une correction', 'corrections')]), ...(skipped === 0 ? [] : [countOf(skipped, 'une question passée', 'questions passées')])]))}, en commençant par la fin. Chacune se retire d’un toucher, et aucun export ne l’écrase.`,
  all: 'Toutes tes corrections',
  undo: 'Annuler',
  undoOf: (says: string) => `Annuler : ${says}`,
  wrong: 'Quelque chose est faux dans cette sortie',
  wrongSays: 'Ce que tu dis ici l’emporte sur tout export, figure dans une liste, et peut être annulé.',
  delete: 'La supprimer',
  deleteSays: 'Elle quitte toutes les cartes, et reste supprimée quand tu apportes un export plus récent. Strava garde la sienne.',
  notMine: 'Elle n’est pas à moi',
  deleted: 'Cette sortie est supprimée. Aucune carte ne la compte.',
  notYours: 'Tu as dit que cette sortie n’est pas à toi. Aucune carte ne la compte.',
  sport: 'Activité',
  indoor: 'Où c’était',
  indoors: 'En intérieur',
  outdoors: 'En extérieur',
  unsaid: 'Pas précisé',
  race: 'Une course ?',
  raced: 'C’en était une',
  notRaced: 'Ce n’en était pas une',
  zone: 'Fuseau horaire',
  distance: (unit: Unit) => `Distance, ${unit}`,
  badDistance: 'Écris une distance comme 10,5.',
  badZone: 'Ce fuseau n’existe pas : choisis-en un dans la liste.',
  take: 'La corriger',
  same: 'C’est la même sortie que',
  sameNone: 'Aucune autre activité n’a commencé ce jour-là.',
  join: 'Les réunir',
  part: 'C’est une sortie à part',
  told: (what: string) => `l’export dit : ${what}`,
  failed: 'Cela n’a pas pu être gardé. Rien n’a changé : réessaie.',
} as const
