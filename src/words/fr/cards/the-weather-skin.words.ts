import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { among, capital, did, fromTo, lastRuns, listed, runs, some, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, degrees, figure, longDay, ofUnit } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const met = (kind: Hardship, unit: Unit): string => {
  return { wet: 'sous pluie ou neige', cold: `sous ${degrees(0, unit)} ressentis`, hot: `au-delà de ${degrees(30, unit)} ressentis`, windy: 'par grand vent' }[
    kind
  ]
}
/** dont 60 sous pluie ou neige · toutes par grand vent */
const most = ({ k, kind, most: of }: { readonly k: number; readonly kind: Hardship; readonly most: number }, unit: Unit): string =>
  of === k ? (k === 1 ? met(kind, unit) : `toutes ${met(kind, unit)}`) : `dont ${some(of)} ${met(kind, unit)}`
const from = (by: string, values: readonly [felt: number, rain: number, wind: number]): string[] => {
  const [felt, rain, wind] = values
  if (felt === rain && rain === wind) return felt === 0 ? [] : [`${by} pour ${runs(felt)}`]
  const each = [
    ...(felt > 0 ? [`le ressenti de ${runs(felt)}`] : []),
    ...(rain > 0 ? [`la pluie ou la neige de ${runs(rain)}`] : []),
    ...(wind > 0 ? [`le vent de ${runs(wind)}`] : []),
  ].map((part) => part.replace('de une', 'd’une'))
  return [`${by} pour ${listed(each)}`]
}

export const words: CardWords<SkinSays> = {
  name: 'Par tous les temps',
  says: {
    are: ({ all, ...hard }, unit) => `Tu as couru ${some(hard.k)} de tes ${lastRuns(hard.n, all)} par temps rude, ${most(hard, unit)}.`,
    were: ({ fromYear, toYear, ...hard }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, temps rude pour ${some(hard.k)} de tes ${count(hard.n)} sorties, ${most(hard, unit)}.`,
    'are-some': ({ of, ...hard }, unit) => `Temps connu pour ${count(hard.n)} de tes ${count(of)} sorties : rude pour ${some(hard.k)}, ${most(hard, unit)}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))}, temps connu pour ${count(hard.n)} de tes ${count(of)} sorties : rude pour ${some(hard.k)}.`,
    others: ({ others, median }, unit) =>
      `${others === 0 ? 'Aucune autre sortie n’a eu un temps plus doux' : others === 1 ? 'L’autre n’a rien eu de tout cela' : `Les ${count(others)} autres n’ont rien eu de tout cela`} ; le ressenti médian, sur toutes, était de ${degrees(median, unit)}.`,
    kinds: ({ wet, cold, hot, windy, several }, unit) =>
      `Sous pluie ou neige : ${spelled(wet, 'f')} ; ${met('cold', unit)} : ${spelled(cold, 'f')} ; ${met('hot', unit)} : ${spelled(hot, 'f')} ; par un vent de 10 m/s ou plus : ${spelled(windy, 'f')}. ${several === 0 ? 'Aucune n’en a eu deux à la fois' : capital(did(several, 'en a eu plus d’un à la fois', 'en ont eu plus d’un à la fois', 'f', spelled))}.`,
    coldest: ({ value, day }, unit) => `Le plus froid depuis le début : ${degrees(value, unit)} ressentis, le ${longDay(day)}.`,
    hottest: ({ value, day }, unit) => `Le plus chaud depuis le début : ${degrees(value, unit)} ressentis, le ${longDay(day)}.`,
    wettest: ({ value, day }) => `La pluie ou la neige la plus forte depuis le début : ${ofUnit(figure(value), 'mm')} par heure, le ${longDay(day)}.`,
    windiest: ({ value, day }) => `Le vent le plus fort depuis le début : ${ofUnit(figure(value), 'm/s')}, le ${longDay(day)}.`,
    sources: (of) =>
      `Le temps est ${listed([
        ...from('celui de l’export', [of.feelsExport, of.rainExport, of.windExport]),
        ...from('celui du service météo', [of.feelsService, of.rainService, of.windService]),
        ...from('celui de l’appareil', [of.feelsDevice, of.rainDevice, of.windDevice]),
      ])}.`,
    left: ({ unknown, indoors }) =>
      `Laissées de côté : ${listed([...(unknown > 0 ? [`${runs(unknown)} au temps inconnu`] : []), ...(indoors > 0 ? [`${runs(indoors)} en intérieur`] : [])])}.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie au temps connu'
        : `${among(n)} des 26 dernières semaines complètes au temps connu, ${did(k, 'a eu un temps rude', 'ont eu un temps rude', 'f', spelled)}`,
    how: ({ n, of, firstWeekday }, unit) =>
      `${validRun} Le temps est rude si le ressenti était de moins de ${degrees(0, unit)} ou de plus de ${degrees(30, unit)}, s’il tombait un dixième de millimètre de pluie ou de neige par heure, ou plus, ou si le vent soufflait à 10 m/s ou plus, au départ. Seules comptent les sorties en extérieur dont les trois sont connus : ${count(n)} sur ${count(of)} des 104 dernières semaines, celle-ci comprise ; il en faut 40, et trois sur cinq. Sous quatre sur cinq, la phrase dit de combien elle parle. Le plus froid, le plus chaud, la pluie ou la neige la plus forte et le vent le plus fort sont ceux de tout l’historique. Combien de fois le temps était rude les jours sans sortie n’est pas connu, donc rien n’est dit de ce qui te retient. La carte parle au présent tant que les 26 dernières semaines complètes comptent une telle sortie.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `Un thermomètre, le plus chaud en haut : une ligne par sortie, ${count(all)} ${fromTo(fromDay, toDay)}, longue selon sa distance, au degré ressenti${placeless === 0 ? '' : ` ; ${spelled(placeless, 'f')} au ressenti inconnu, ou en intérieur, ${placeless === 1 ? 'se trouve' : 'se trouvent'} au pied`}. ${capital(spelled(lit, 'f'))} par temps rude ${lit === 1 ? 'est éclairée' : 'sont éclairées'}.`,
    'no-run': firstRun,
    runs: ({ left, n }) => `Il faut encore ${countOf(left, 'une sortie', 'sorties')} en extérieur en 104 semaines ; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Il faut le temps de trois sorties sur cinq, 40 au moins : de tes ${count(of)} dernières sorties en extérieur, il ${n === 0 ? 'n’est connu pour aucune' : `est connu pour ${some(n)}`}.`,
    mild: ({ n }) => `Aucune de tes ${count(n)} dernières sorties en extérieur n’a eu pluie ou neige, gel ou chaleur au ressenti, ni vent fort.`,
  },
}
