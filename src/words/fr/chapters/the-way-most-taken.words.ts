import type { WayMostTakenSays } from '../../../domain/chapters/the-way-most-taken.page'
import type { Shape } from '../../../domain/routes/shape'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { runs, waitingRuns } from './year-words'

const noun = { round: 'une même boucle', 'there-and-back': 'un même aller-retour', 'one-way': 'un même parcours' } as const satisfies Readonly<
  Record<Shape, string>
>

export const words: CardWords<WayMostTakenSays> = {
  name: 'Le chemin le plus pris',
  says: {
    over: ({ year, shape, k, n }) =>
      `En ${year}, tu n’as pris aucun chemin plus souvent qu’${noun[shape]} : ${countOf(k, 'une sortie', 'sorties')} sur ${count(n)}.`,
    running: ({ year, shape, k, n }) =>
      `Jusqu’ici en ${year}, tu n’as pris aucun chemin plus souvent qu’${noun[shape]} : ${countOf(k, 'une sortie', 'sorties')} sur ${count(n)}.`,
    against: ({ others, ways, second }) =>
      others === 0
        ? 'Aucune autre sortie n’a pris un autre chemin.'
        : `${others === 1 ? 'L’autre a' : `Les ${count(others)} autres ont`} pris ${ways === 1 ? 'un autre chemin' : `${count(ways)} autres chemins`}, le suivant ${times(second)}.`,
    length: ({ metres }, unit) => `Longueur : ${distance(metres, unit)}, d’après la trace de sa sortie médiane.`,
    ever: ({ ever, firstDay, year, over }) =>
      `En tout, ${ever === 1 ? 'une sortie l’a pris' : `${runs(ever)} l’ont pris`}${over === 1 ? ` jusqu’à la fin de ${year}` : ' jusqu’ici'}, la première le ${longDay(firstDay)}.`,
    'left-out': ({ without, waiting }) => `${without === 1 ? 'Laissée' : 'Laissées'} de côté : ${runs(without)} sans chemin connu.${waitingRuns(waiting)}`,
    how: ({ n, of, least }) =>
      `${validRun} Deux sorties ont pris le même chemin si elles partagent trois quarts des carrés de 100 m que l’une ou l’autre a touchés, à peu près sur la même longueur et le même tracé. ${count(n)} des ${count(of)} sorties en extérieur de l’année ont un chemin ; il en faut quatre sur cinq, et un pris ${spelled(least, 'f')} fois. De chemins à égalité, celui pris en dernier est raconté.`,
    none: ({ year }) => `Il faut une sortie en extérieur, et ${year} n’en a aucune.`,
    cover: ({ n, of, waiting, year }) =>
      `Il faut une trace pour quatre sorties en extérieur sur cinq ; ${year} ${n === 0 ? 'n’en a pour aucune' : `en a une pour ${n === 1 ? 'une' : count(n)}`} sur ${count(of)}.${waitingRuns(waiting)}`,
    few: ({ k, least, year }) =>
      `Il faut un chemin pris ${spelled(least, 'f')} fois ; en ${year}, aucun ne l’a été plus de ${times(k)}.`.replace('de une', 'd’une'),
  },
}
