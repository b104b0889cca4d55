import type { SeasonSays } from '../../../domain/cards/the-turning-season.card'
import { capital, did, fromTo, listed, luck, nameOfMonth, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, distance, figure } from '../screens/quantities'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const years = (n: number): string => countOf(n, 'une année pleine', 'années pleines')
const yourYears = (n: number): string => (n === 1 ? 'Ton année pleine penche' : `Tes ${count(n)} années pleines penchent`)
const percent = (share: number): string => `${figure(Math.round(share * 100))} %`
const silence = (weeks: number, one: string, many: string): string =>
  weeks === 1 ? `Une semaine de silence ${one}` : `${capital(count(weeks))} semaines de silence ${many}`

export const words: CardWords<SeasonSays> = {
  name: 'La Ronde des saisons',
  says: {
    are: ({ month, other, high, low }, unit) =>
      `Ta saison, c’est ${nameOfMonth(month)} : ta semaine type y fait ${distance(high, unit)}, et ${distance(low, unit)} vers ${nameOfMonth(other)}.`,
    were: ({ month, other, high, low, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, ta saison, c’était ${nameOfMonth(month)} : ${distance(high, unit)} par semaine, ${distance(low, unit)} vers ${nameOfMonth(other)}.`,
    against: ({ month, k, n, names, silent }) =>
      [
        k === 0
          ? `Aucune des ${spelled(n, 'f')} années ne penche à l’opposé de ${nameOfMonth(month)}.`.replace(/de (?=[ao])/, 'd’')
          : `${capital(spelled(k, 'f'))} des ${spelled(n, 'f')} années ${k === 1 ? 'penche' : 'penchent'} de l’autre côté : ${listed(names.split(', '))}.`,
        ...(silent === ''
          ? []
          : [
              silent.includes(',')
                ? `Laissées de côté, parce qu’elles n’ont aucune sortie : ${listed(silent.split(', '))}.`
                : `Laissée de côté, parce qu’elle n’a aucune sortie : ${silent}.`,
            ]),
      ].join(' '),
    luck: ({ p, n }) =>
      `Si chacune des ${spelled(n, 'f')} années était décalée d’un nombre de semaines au hasard, elles s’accorderaient aussi bien ${luck(p)}.`,
    sway: ({ amplitude, month }) =>
      `Le balancement au fil de l’année, comme une vague : ${figure(amplitude)} % d’une semaine moyenne en plus vers ${nameOfMonth(month)}, et autant en moins une demi-année plus loin.`,
    level: ({ amplitude, month }) =>
      `Si on y laisse ce que tu cours de plus ou de moins d’une année à l’autre, il est de ${figure(amplitude)} %, et son sommet se trouve en ${nameOfMonth(month)}.`,
    'silences-aside': ({ weeks }) => `${silence(weeks, 'est mise', 'sont mises')} de côté : une blessure n’est pas une saison.`,
    'silences-counted': ({ weeks }) =>
      weeks === 1 ? 'Une semaine de silence compte comme une semaine sans sortie.' : `${silence(weeks, '', 'comptent')} comme des semaines sans sortie.`,
    lately: ({ share, k, weeks }) =>
      `Les deux dernières années pleines ${share <= 0 ? 'ne penchent pas de ce côté' : `penchent de ce côté à ${percent(share)} de ce que font toutes ensemble`}, et sur les ${count(weeks)} dernières semaines complètes, ${k === 0 ? 'aucune n’a eu de sortie' : did(k, 'a eu une sortie', 'ont eu une sortie')}`,
    how: ({ n, fromYear, toYear, least }) =>
      `${validRun} Les années sont celles de l’ISO 8601, les semaines vont du lundi au dimanche ; une année est pleine si la première sortie est tombée dans sa première semaine ou avant, et si elle s’est achevée avant cette semaine : ${years(n)} ${yearsBetween(fromYear, toYear)}. La distance de chaque semaine est divisée par la moyenne de son année, et placée à son angle de l’année ; la moyenne de tout cela est un vecteur qui pointe là où l’année est la plus pleine. Il est confronté au hasard en décalant les semaines de chaque année d’un nombre tiré au sort, 2 000 fois, toujours les mêmes. Tout cela est fait deux fois, dont une avec la pente d’une année à l’autre retirée de chacune, pour que courir toujours plus ne soit pas une saison : la plus grande probabilité est dite, et doit être sous 1 sur 100 ; les deux doivent pointer à moins d’un huitième d’année l’une de l’autre, et la vague doit faire ${figure(least)} % les deux fois. Aucune année ne compte plus que l’année médiane. S’il y a des silences, c’est fait avec leurs semaines et sans elles, la plus nette des deux est dite, et sa probabilité compte double. Les semaines types sont des médianes sur les treize semaines autour de la plus pleine et les treize une demi-année plus loin. La carte parle au présent tant que les deux dernières années pleines penchent de ce côté au moins à moitié, et que les 26 dernières semaines complètes ont une sortie moitié aussi souvent que toutes.`,
    shows: ({ runs, lit, month, fromDay, toDay }) =>
      `Un anneau de douze mois, janvier en haut : une ligne par sortie, ${count(runs)} ${fromTo(fromDay, toDay)}, longue selon sa distance, celles des mêmes jours de toutes les années l’une à l’extérieur de l’autre. ${capital(spelled(lit, 'f'))} des semaines autour ${/^[ao]/.test(nameOfMonth(month)) ? 'd’' : 'de '}${nameOfMonth(month)} ${lit === 1 ? 'est éclairée' : 'sont éclairées'}.`,
    'no-run': firstRun,
    years: ({ left, n }) => `Il faut encore ${countOf(left, 'une année pleine', 'années pleines')} avec des sorties ; ${thereAre(n)}.`,
    hint: ({ month, p, n }) => `${yourYears(n)} vers ${nameOfMonth(month)}, mais le hasard ferait cela ${luck(p)} : il faut moins de 1 sur 100.`,
    slight: ({ month, amplitude, n, least }) =>
      `${yourYears(n)} vers ${nameOfMonth(month)}, de ${figure(amplitude)} % d’une semaine moyenne : il en faut ${figure(least)} %, et une semaine type plus pleine qu’une demi-année plus loin.`,
    none: ({ n }) => `Aucun moment de l’année ne se détache sur tes ${years(n)}.`,
  },
}
