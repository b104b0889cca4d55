import type { LoopSays } from '../../../domain/cards/the-loop.card'
import type { Shape } from '../../../domain/routes/shape'
import type { Gender } from '../amounts'
import { allOfYours, among, at, capital, days, did, lastRuns, listed, runs, some, spelled, thereAre, times, yearsBetween } from '../amounts'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const shapes = {
  round: { a: 'une boucle', this: 'cette boucle', gender: 'f' },
  'there-and-back': { a: 'un aller-retour', this: 'cet aller-retour', gender: 'm' },
  'one-way': { a: 'un parcours', this: 'ce parcours', gender: 'm' },
} as const satisfies Readonly<Record<Shape, { readonly a: string; readonly this: string; readonly gender: Gender }>>
const taken = (shape: Shape): string => (shapes[shape].gender === 'f' ? 'prise' : 'pris')

/** A sentence has 18 words at most: a region whose name takes more of them than there are is left to the evidence. */
const most = 18
const named = (region: string, sentence: (there: string) => string): string => {
  const told = region === '' ? '' : sentence(`, région ${region}`)
  return told === '' || told.split(' ').length > most ? sentence('') : told
}
/** tes 104 dernières sorties l’ont toutes prise · 93 de tes 104 dernières sorties l’ont prise */
const took = (k: number, n: number, all: number, shape: Shape): string =>
  k === n
    ? allOfYours(n, all, `l’a ${taken(shape)}`, `l’ont toutes ${taken(shape)}`)
    : `${some(k)} de tes ${lastRuns(n, all)} ${k === 1 ? 'l’a' : 'l’ont'} ${taken(shape)}`

export const words: CardWords<LoopSays> = {
  name: 'La Boucle',
  says: {
    are: ({ shape, k, n, all, region }) => named(region, (there) => `${capital(shapes[shape].a)} est à toi${there} : ${took(k, n, all, shape)}.`),
    were: ({ shape, k, n, fromYear, toYear, region }) =>
      named(
        region,
        (there) =>
          `${capital(yearsBetween(fromYear, toYear))}, ${shapes[shape].a} était à toi${there} : ${k === 1 ? 'une sortie' : `${count(k)} sorties`} sur ${count(n)} ${k === 1 ? 'l’a' : 'l’ont'} ${taken(shape)}.`,
      ),
    others: ({ others, ways }) =>
      others === 0
        ? 'Aucune autre sortie n’a pris un autre chemin.'
        : `${others === 1 ? 'L’autre a' : `Les ${count(others)} autres ont`} pris ${ways === 1 ? 'un autre chemin' : `${count(ways)} autres chemins`}.`,
    began: ({ city, region, country }) => {
      const there = [...new Set([city, region, countryName(country)])].filter((part) => part !== '').join(', ')
      return city === '' ? `Départ : ${there}.` : `Le départ est ${at(there)}.`
    },
    'began-unknown': () => 'Le lieu du départ n’a pas été cherché.',
    length: ({ metres }, unit) => `Longueur : ${distance(metres, unit)}, d’après la trace de sa sortie médiane.`,
    since: ({ firstDay, lastDay, times: n }) =>
      `Première fois le ${longDay(firstDay)}, dernière fois le ${longDay(lastDay)} : ${times(n)} en tout, d’après ce que disent les traces.`,
    next: ({ second, alone }) =>
      `${second < 2 ? 'Aucun autre chemin n’a été couru deux fois' : `Le chemin suivant a été couru ${times(second)}`} ; ${did(alone, 'l’a été une seule fois', 'l’ont été une seule fois', 'm')}.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Aucune sortie en extérieur n’est laissée de côté.'
        : `Laissées de côté : ${listed([
            ...(without > 0 ? [`${runs(without)} sans trace qui montre un chemin`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} dont la trace reste à lire et à comparer`] : []),
          ])}.`,
    name: ({ shape }) => `Comment s’appelle ${shapes[shape].this}, c’est à toi de le dire ; son nom n’est jamais sur une image.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie au chemin connu'
        : `${among(n)} des 26 dernières semaines complètes au chemin connu, ${did(k, 'y est passée', 'y sont passées')}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} On prend les sorties en extérieur dont la trace montre un chemin, sans les virtuelles : ${count(n)} sur ${count(of)} dans les 104 dernières semaines, celle-ci comprise. Deux sorties ont pris le même chemin si trois quarts des carrés de 100 m touchés par l’une ou l’autre l’ont été par les deux, si la plus courte fait au moins neuf dixièmes de la plus longue, et si, à la même part du chemin, les deux n’étaient pas éloignées de plus d’un dixième de celui-ci, 750 m au plus (la médiane de 33 endroits). À rebours, c’est un autre chemin. Chaque chemin est rassemblé autour de la sortie qui diffère le moins de toutes les siennes, le plus grand d’abord. Il faut huit sorties sur 60 jours, et le chemin de quatre sorties sur cinq. Un chemin qui finit où il a commencé est une boucle, ou un aller-retour s’il revient le long de lui-même. La carte parle au présent tant que les 26 dernières semaines complètes en comptent une sortie : huit sur 104, c’est deux sur 26, et la moitié de cela est une.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, turns, lit }) =>
      `Une spirale de ${countOf(turns, 'un tour', 'tours')} posés l’un sur l’autre, un pour chaque fois où ce chemin a été couru, et dessous un trait pour chaque autre sortie, sur ${count(all)}. ${lit === 1 ? 'Le seul tour de la période est éclairé' : `Les ${spelled(lit)} tours de la période sont éclairés`}. Rien n’y est tracé d’après le sol.`,
    'no-run': firstRun,
    runs: ({ left, n }) => `Il faut encore ${countOf(left, 'une sortie', 'sorties')} en extérieur en 104 semaines ; ${thereAre(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Il faut le chemin de quatre sorties sur cinq, parmi tes ${count(of)} dernières en extérieur : ${n === 0 ? 'aucun n’est connu' : n === 1 ? 'un seul est connu' : `${count(n)} sont connus`}, et ${countOf(waiting, 'une trace reste', 'traces restent')} à lire et à comparer.`
        : `Il faut la trace de quatre sorties sur cinq, parmi tes ${count(of)} dernières en extérieur : ${did(n, 'montre un chemin', 'montrent un chemin')}.`,
    few: ({ left, k }) =>
      `Il faut encore ${countOf(left, 'une sortie', 'sorties')} sur un même chemin : celui que tu as le plus pris l’a été ${times(k)} en 104 semaines.`,
    young: ({ left, k }) => `Il faut encore ${days(left)} entre la première et la dernière des ${count(k)} sorties sur un même chemin.`,
  },
}
