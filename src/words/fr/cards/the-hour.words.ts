import type { HourSays } from '../../../domain/cards/the-hour.card'
import type { Light } from '../../../domain/enrich/light'
import { allOfYours, among, capital, did, fromTo, lastRuns, listed, luck, runs, some, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, figure } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const are = { dawn: 'cours à l’aube', day: 'cours de jour', dusk: 'cours au crépuscule', dark: 'cours la nuit' } as const satisfies Record<Light, string>
const were = { dawn: 'courais à l’aube', day: 'courais de jour', dusk: 'courais au crépuscule', dark: 'courais la nuit' } as const satisfies Record<
  Light,
  string
>
export const began = {
  dawn: 'autour du lever du soleil',
  day: 'en plein jour',
  dusk: 'autour du coucher du soleil',
  dark: 'de nuit',
} as const satisfies Record<Light, string>
const percent = (share: number): string => `${figure(Math.round(share * 100))} %`

/** 214 autour du lever du soleil, 60 en plein jour et aucune de nuit */
export const partsOf = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed((['dawn', 'day', 'dusk', 'dark'] as const).filter((light) => light !== but).map((light) => `${some(parts[light])} ${began[light]}`))

/** What luck would make of the two lights that were met most. */
export const secondLight = ({ light, k, other, p }: HourSays['second']): string =>
  `${
    other === 0
      ? 'Aucune autre lumière n’a eu de sortie. Si une autre avait été aussi probable'
      : `Ensuite ${other === 1 ? 'vient' : 'viennent'} ${runs(other)} ${began[light]}. Si les deux étaient aussi probables`
  }, le hasard donnerait ${count(k)} contre ${some(other)} ${luck(p)}.`

export const words: CardWords<HourSays> = {
  name: 'L’Heure',
  says: {
    are: ({ light, k, n, all }) =>
      `Tu ${are[light]} : ${k === n ? allOfYours(n, all, 'a commencé', 'ont toutes commencé') : `${some(k)} de tes ${lastRuns(n, all)} ${k === 1 ? 'a' : 'ont'} commencé`} ${began[light]}.`,
    were: ({ light, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, tu ${were[light]} : ${k === n ? `les ${count(n)} départs, tous` : `${count(k)} ${k === 1 ? 'départ' : 'départs'} sur ${count(n)}`} ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      if (others === 0) return 'Aucune autre sortie n’a commencé sous une autre lumière.'
      return `${others === 1 ? 'L’autre a commencé' : `Les ${count(others)} autres ont commencé`} : ${partsOf(parts, light)}.`
    },
    second: secondLight,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `L’heure d’une sortie ne suit pas celle de la précédente : les ${count(n)} comptent pour ${count(n)}.`
        : `Les heures viennent par phases : dans l’intervalle, ces ${count(n)} sorties pèsent autant que ${count(Math.max(1, Math.floor(effective)))} sans phases.`,
    sources: ({ file, city, doubtful, unknown }) => {
      const known = listed([
        ...(file > 0 ? [`celui de l’export, ou calculé pour le lieu du départ, pour ${runs(file)}`] : []),
        ...(city > 0 ? [`calculé pour la ville de référence du fuseau horaire pour ${runs(city)}`] : []),
      ])
      const left = listed([
        ...(doubtful > 0 ? [`${runs(doubtful)} trop près d’une limite pour cela`] : []),
        ...(unknown > 0 ? [`${runs(unknown)} sans soleil connu`] : []),
      ])
      return `Le soleil est ${known}${left === '' ? '' : ` ; laissées de côté : ${left}`}.`
    },
    lately: ({ k, n, light }) =>
      n === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie au soleil connu'
        : `${among(n)} des 26 dernières semaines complètes, ${did(k, 'a commencé', 'ont commencé')} ${began[light]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} L’aube va de 90 minutes avant le lever du soleil à 60 minutes après, le crépuscule de 60 minutes avant le coucher à 90 minutes après, le jour est entre les deux, la nuit est le reste ; là où l’aube et le crépuscule se touchent, le plus proche des deux décide. Le lever et le coucher sont ceux de l’export ; s’il n’en a pas, ou si le lieu du départ montre qu’ils sont faux de plus de 20 minutes, ils sont calculés pour ce lieu ; sans lieu, ce sont ceux de la ville de référence du fuseau horaire de la sortie, et un départ à moins de 45 minutes d’une limite est alors laissé de côté. La période est celle des 104 dernières semaines, celle-ci comprise : ${count(n)} de ses ${count(of)} sorties ont un soleil connu ; il en faut 30, et quatre sur cinq. L’intervalle est celui de Wilson, à 95 %, sur autant de sorties qu’elles en valent : n(1 − r)/(1 + r), r étant la corrélation de l’heure de chaque sortie avec celle de la suivante. Sa borne basse doit dépasser 40 %, celle à 99 % la part des heures de six à vingt et une qui sont sous cette lumière, et le hasard entre la première et la deuxième doit être sous 1 sur 100 (un test binomial exact, bilatéral, phases retirées). La carte parle au présent tant que les 26 dernières semaines complètes tiennent encore la moitié des 40 %.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, light, fromDay, toDay }) =>
      `Un cadran solaire, midi en haut et janvier au centre : une ligne par sortie, ${count(all)} ${fromTo(fromDay, toDay)}, à l’heure où elle a commencé et longue selon sa durée. ${capital(spelled(lit, 'f'))} ${began[light]} ${lit === 1 ? 'est éclairée' : 'sont éclairées'}.`,
    'no-run': firstRun,
    runs: ({ left, n }) => `Il faut encore ${countOf(left, 'une sortie', 'sorties')} en 104 semaines ; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Il faut savoir où était le soleil : c’est connu pour ${some(n)} de tes ${count(of)} dernières sorties, et il en faut quatre sur cinq, 30 au moins.`,
    even: ({ n, ...parts }) => `Aucune heure ne se détache de tes ${count(n)} dernières sorties : ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance }) =>
      `${capital(some(k))} de tes ${count(n)} dernières sorties ${k === 1 ? 'a' : 'ont'} commencé en plein jour, et ${percent(chance)} de la journée éveillée l’est : il en faut plus pour faire une habitude.`,
  },
}
