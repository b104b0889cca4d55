import type { BackupFound, BackupProgress, BackupTrouble } from '../../../contract/backup'
import type { StoreTrouble } from '../../../contract/db'
import { listed } from '../amounts'
import { troubleWords } from '../troubles'
import type { Trouble } from '../../trouble'
import { bytes, count, countOf, dateOf } from './quantities'

const holding = (activities: number, tracks: number, said: number): string =>
  listed([
    countOf(activities, 'une activité', 'activités'),
    ...(tracks > 0 ? [countOf(tracks, 'une trace', 'traces')] : []),
    ...(said > 0 ? [countOf(said, 'un mot ou une correction à toi', 'mots et corrections à toi')] : []),
  ])

const pickAnother = 'Choisis un autre fichier.'
const unchanged = 'Rien n’a changé.'

const troubles: Readonly<Record<Exclude<BackupTrouble, StoreTrouble | 'cancelled'>, Trouble>> = {
  'not-a-backup': { what: 'Ce n’est pas une sauvegarde de RunMirror.', next: pickAnother, kept: unchanged },
  'torn-backup': { what: 'Cette sauvegarde finit trop tôt : elle a été coupée à l’enregistrement ou à la copie.', next: pickAnother, kept: unchanged },
  'unreadable-file': {
    what: 'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé, ou son disque retiré.',
    next: 'Choisis-le de nouveau.',
    kept: unchanged,
  },
}

const isOwn = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

/** Words about saving a mirror to a file and bringing it back. */
export const backup = {
  title: 'Le mettre à l’abri',
  dropped: 'C’est une sauvegarde.',
  says: (activities: number, tracks: number, said: number, database: number) =>
    `Une sauvegarde est un seul fichier ZIP avec tout ce qui est gardé ici : ${holding(activities, tracks, said)}. Sur cet appareil, cela prend ${bytes(database)}.`,
  moves: 'C’est aussi ainsi qu’un miroir déménage d’un onglet du navigateur vers l’app installée, ou vers un autre appareil.',
  secret: 'Qui a le fichier peut y lire où et quand tu as couru.',
  originals: (size: number) => `Avec les fichiers que tu as apportés, ${bytes(size)}`,
  save: 'Faire une sauvegarde',
  last: (at: number) => `La dernière date du ${dateOf(at)}.`,
  never: 'Aucune n’a encore été faite.',
  choose: 'Restaurer une sauvegarde',
  another: 'Choisir un autre fichier',
  progress: ({ doing, done, of }: BackupProgress, restoring: boolean) => {
    if (doing === 'gathering') return `Rassemblement : ${count(done)} lignes sur ${count(of)}.`
    if (doing === 'writing') return `Écriture à côté de ton miroir : ${bytes(done)} sur ${bytes(of)}.`
    return restoring ? 'Vérification de ce qui a été écrit.' : `Relecture : ${bytes(done)} sur ${bytes(of)}.`
  },
  saving: 'La sauvegarde se prépare.',
  restoring: 'La sauvegarde est vérifiée.',
  stop: 'Arrêter',
  stopping: 'Arrêt en cours',
  saved: (name: string, size: number) => `Enregistré dans tes téléchargements : ${name}, ${bytes(size)}.`,
  looking: (name: string) => `${name} est en cours de lecture.`,
  found: (found: BackupFound) => `Cette sauvegarde date du ${dateOf(found.madeAt)}. Elle contient ${holding(found.activities, found.tracks, found.said)}.`,
  foundOriginals: (size: number) => `Les fichiers apportés viennent avec, ${bytes(size)}.`,
  now: (activities: number) =>
    activities === 0
      ? 'Ton miroir est vide pour l’instant.'
      : `Ton miroir contient ${countOf(activities, 'une activité', 'activités')} pour l’instant. Il cède la place, et est gardé sept jours.`,
  restore: 'La restaurer',
  leave: 'Laisser tel quel',
  restored: (madeAt: number) => `Ton miroir est de nouveau tel qu’il était le ${dateOf(madeAt)}.`,
  toMirror: 'Voir ton miroir',
  undoTitle: 'Ce qui était là avant',
  undoSays: (replacedAt: number, until: number) =>
    `Un autre miroir était là jusqu’au ${dateOf(replacedAt)}. Il est gardé jusqu’au ${dateOf(until)}, et peut être remis.`,
  undo: 'Le remettre',
  undoing: 'Il est remis en place.',
  undone: 'Ce qui était là avant est revenu.',
  remind: 'Une partie de ce qui est ici n’est encore dans aucune sauvegarde.',
  remindSave: 'En faire une',
  remindNot: 'Pas maintenant',
  trouble: (code: BackupTrouble | StoreTrouble | 'workers-gone'): Trouble => {
    if (code === 'workers-gone') return { what: 'Une partie de RunMirror s’est arrêtée.', next: 'Recharge cette page et réessaie.', kept: unchanged }
    if (code === 'still-reading')
      return { what: 'Un export est en cours de lecture.', next: 'Attends qu’il soit lu, ou arrête d’abord la lecture.', kept: unchanged }
    if (code === 'storage-full')
      return { what: 'Cet appareil n’a plus assez de place.', next: 'Libère de la place, puis réessaie.', kept: 'Ton miroir est tel qu’il était.' }
    if (isOwn(code)) return troubles[code]
    return code === 'cancelled' ? { what: 'C’est arrêté.', next: '', kept: unchanged } : troubleWords(code)
  },
} as const
