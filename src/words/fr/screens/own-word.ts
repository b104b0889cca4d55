import type { AboutText } from '../../about-text'
import { countOf } from './quantities'

/** What stands around the runner's own word on a card. */
export const ownWord = {
  title: 'Ce que tu en dis',
  trueBecause: 'vrai, parce que…',
  notMe: 'pas moi',
  pin: 'Épingler en haut',
  unpin: 'Désépingler',
  because: 'Vrai, parce que',
  left: (n: number) => (n <= 40 ? `encore ${countOf(n, 'un caractère', 'caractères')}` : ''),
  keep: 'Garder',
  leave: 'Laisser',
  change: 'Changer',
  takeBack: 'Retirer',
  quoted: (because: string) => `« ${because} »`,
  plainlyTrue: 'Tu as dit que c’est vrai.',
  saidOn: (day: string) => `Tes mots, ${day}.`,
  saidOf: (day: string, sentence: string) => `Tes mots, ${day}, quand la carte disait : « ${sentence} »`,
  away: 'Tu as dit que ce n’est pas toi. La carte est mise de côté : elle reste hors de ton miroir, et ses sorties restent telles quelles.',
  awayTitle: 'Mises de côté par toi',
  trouble: 'Cela n’a pas pu être gardé. Ce que tu as écrit est encore là : réessaie.',
} as const

/** What stands around a line or a name of the runner's own. */
export const ownText = {
  saidOn: (day: string) => `Tes mots, ${day}.`,
  takenBack: 'Retiré.',
  undo: 'Annuler',
} as const

export const yourLine = (year: number): AboutText => ({
  title: `Ta ligne sur ${year}`,
  label: `Ta propre ligne à propos de ${year}`,
  write: 'Écrire une ligne',
})

export const yourWay: AboutText = {
  title: 'Le nom que tu lui donnes',
  label: 'Comment tu appelles ce chemin',
  write: 'Nommer ce chemin',
  says: 'Il figure ici et sur la page de chaque sortie qui a pris ce chemin ; jamais sur une image.',
}

export const yourPlace: AboutText = {
  title: 'Le nom que tu donnes à ce lieu',
  label: 'Comment tu appelles ce lieu',
  write: 'Lui donner ton propre nom',
  says: 'Pour toutes les sorties qui commencent à moins d’un kilomètre environ. Il n’est envoyé nulle part, et passe avant tout autre nom.',
}
