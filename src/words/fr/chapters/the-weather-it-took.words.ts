import type { WeatherItTookSays } from '../../../domain/chapters/the-weather-it-took.page'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, did, some } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, degrees, longDay } from '../screens/quantities'
import { runs } from './year-words'

const named = { wet: 'pluie ou neige', cold: 'gel ressenti', hot: 'chaleur ressentie', windy: 'vent fort' } as const satisfies Readonly<
  Record<Hardship, string>
>
/** "Tes 50 sorties" are all of the year's: of fewer it says so. */
const behind = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string => {
  if (n === all) return k === n ? (n === 1 ? 'ta seule sortie' : `toutes tes ${count(n)} sorties`) : `${some(k)} de tes ${count(n)} sorties`
  return `${some(k)} sur ${count(n)} de tes sorties`
}
const mostOften = ({ kind, alike }: { readonly kind: Hardship; readonly alike: number }): string => (alike > 1 ? '' : `, le plus souvent ${named[kind]}`)
const hardFor = (k: number, n: number): string => (k === n ? 'toutes' : some(k))
const canSee = (all: number): string => (all === 1 ? '' : ' qu’on puisse voir')

export const words: CardWords<WeatherItTookSays> = {
  name: 'Le temps qu’il a fait',
  says: {
    over: (met) => `En ${met.year}, temps rude pour ${behind(met)}${mostOften(met)}.`,
    running: (met) => `Jusqu’ici en ${met.year}, temps rude pour ${behind(met)}${mostOften(met)}.`,
    'over-some': ({ year, k, n, of }) => `En ${year}, le temps de ${count(n)} de tes ${count(of)} sorties en extérieur est connu : rude pour ${hardFor(k, n)}.`,
    'running-some': ({ year, k, n, of }) =>
      `Jusqu’ici en ${year}, temps connu pour ${count(n)} de tes ${count(of)} sorties en extérieur : rude pour ${hardFor(k, n)}.`,
    against: ({ others, indoors, unknown }) =>
      `${others === 0 ? (unknown === 0 ? 'Aucune sortie n’y a échappé' : 'On ne connaît aucune sortie qui y ait échappé') : others === 1 ? 'Une sortie n’a rien eu de tout cela' : `${count(others)} sorties n’ont rien eu de tout cela`}${indoors === 0 ? '' : `, et ${countOf(indoors, 'une sortie était', 'sorties étaient')} en intérieur`}.`,
    kinds: ({ wet, cold, hot, windy, several, unknown }, unit) =>
      `${unknown === 0 ? 'Sous pluie ou neige' : 'Parmi les connues, sous pluie ou neige'} : ${some(wet)} ; à un ressenti de moins de ${degrees(0, unit)} : ${some(cold)} ; de plus de ${degrees(30, unit)} : ${some(hot)} ; par un vent de 10 m/s ou plus : ${some(windy)}. ${several === 0 ? 'Aucune n’en a eu plus d’un à la fois' : capital(did(several, 'en a eu plus d’un à la fois', 'en ont eu plus d’un à la fois'))}.`,
    coldest: ({ value, day, all }, unit) => `La plus froide${canSee(all)} : ${degrees(value, unit)} au ressenti, le ${longDay(day)}.`,
    hottest: ({ value, day, all }, unit) => `La plus chaude${canSee(all)} : ${degrees(value, unit)} au ressenti, le ${longDay(day)}.`,
    unknown: ({ unknown }) => `Pour ${runs(unknown)} en extérieur, le temps n’est pas connu.`,
    how: ({ n, of }, unit) =>
      `${validRun} Le temps est rude s’il y a pluie ou neige de 0,1 mm par heure et plus, moins de ${degrees(0, unit)} ou plus de ${degrees(30, unit)} au ressenti, ou un vent de 10 m/s et plus. Pour ${count(n)} des ${count(of)} sorties en extérieur, les trois sont connus ; il en faut dix, et trois sur cinq. Sous quatre sur cinq, la phrase dit de combien elle parle. De sortes rencontrées aussi souvent, aucune n’est nommée.`,
    few: ({ left, year }) => `Il faut ${countOf(left, 'une sortie', 'sorties')} en extérieur de plus que n’en a ${year}.`,
    cover: ({ n, of, year }) =>
      `Il faut un temps connu pour trois sorties en extérieur sur cinq, dix au moins ; ${year} ${n === 0 ? 'ne l’a pour aucune' : `l’a pour ${some(n)}`} sur ${count(of)}.`,
    mild: ({ n, year }) => `Il faut pluie ou neige, gel ou chaleur au ressenti, ou un vent fort ; ${runs(n)} de ${year} n’en ${n < 2 ? 'a' : 'ont'} rien eu.`,
  },
}
