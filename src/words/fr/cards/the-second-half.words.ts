import type { FasterHalf, SecondHalfSays } from '../../../domain/cards/the-second-half.card'
import { among, capital, did, fromTo, lastRuns, listed, luck, runs, some, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, figure } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const finish = { second: 'finis plus vite', first: 'pars plus vite' } as const satisfies Record<FasterHalf, string>
const finished = { second: 'finissais plus vite que tu ne commençais', first: 'commençais plus vite que tu ne finissais' } as const satisfies Record<
  FasterHalf,
  string
>
const the = { second: 'la seconde moitié', first: 'la première moitié' } as const satisfies Record<FasterHalf, string>
const opposite = { second: 'first', first: 'second' } as const satisfies Record<FasterHalf, FasterHalf>

export const words: CardWords<SecondHalfSays> = {
  name: 'La Seconde Moitié',
  says: {
    are: ({ half, k, n, all }) =>
      `Tu ${finish[half]} : dans ${k === n ? `chacune de tes ${lastRuns(n, all)}` : `${some(k)} de tes ${lastRuns(n, all)}`}, ${the[half]} était la plus rapide.`,
    were: ({ half, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, tu ${finished[half]} : dans ${k === n ? `chacune des ${count(n)} sorties` : `${countOf(k, 'une sortie', 'sorties')} sur ${count(n)}`}.`,
    others: ({ half, even, other }) =>
      even + other === 0
        ? 'Aucune autre sortie ne dit le contraire.'
        : `Parmi les autres, ${did(even, 'était à égalité', 'étaient à égalité', 'f', spelled)}, et dans ${spelled(other, 'f')} ${the[opposite[half]]} ${other === 0 ? 'n’était' : 'était'} la plus rapide.`,
    middle: ({ thousandths }) =>
      thousandths === 1000
        ? 'Dans la sortie médiane, les deux moitiés ont pris le même temps, côtes déduites.'
        : `Dans la sortie médiane, la seconde moitié a pris ${figure(Math.abs(1000 - thousandths) / 10)} % de temps en ${thousandths < 1000 ? 'moins' : 'plus'} que la première, côtes déduites.`,
    luck: ({ k, n, p }) =>
      `Si chaque moitié avait autant de chances d’être la plus rapide, le hasard en donnerait ${count(k)} sur ${count(n)} d’un même côté ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `La façon de finir une sortie ne suit pas celle de la précédente : les ${count(n)} comptent pour ${count(n)}.`
        : `Les sorties semblables viennent par phases : dans l’intervalle, ces ${count(n)} pèsent autant que ${count(Math.max(1, Math.floor(effective)))} sans phases.`,
    'left-out': ({ paused, unknown }) =>
      paused + unknown === 0
        ? 'Aucune sortie de 5 km ou plus n’est laissée de côté.'
        : `Laissées de côté : ${listed([
            ...(paused > 0 ? [`${runs(paused)} avec un dixième du temps ou plus en pause`] : []),
            ...(unknown > 0 ? [`${runs(unknown)} sans trace qui montre ses moitiés et ses altitudes`] : []),
          ])}.`,
    lately: ({ k, n, half }) =>
      n === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie aux moitiés connues'
        : `${among(n)} des 26 dernières semaines complètes aux moitiés connues, ${did(k, 'avait', 'avaient')} ${the[half]} plus rapide`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} On prend les sorties en extérieur de 5 km et plus dont la trace connaît ses altitudes et qui sont restées moins d’un dixième du temps en pause : ${count(n)} sur ${count(of)} dans les 104 dernières semaines, celle-ci comprise. Les moitiés sont des moitiés de la distance, chacune chronométrée en mouvement, chaque pente comptée pour ce qu’elle coûte à courir (Minetti). À 1 % près l’une de l’autre, elles sont à égalité. L’intervalle est celui de Wilson, à 95 %, sur autant de sorties qu’elles en valent : n(1 − r)/(1 + r), r étant la corrélation de chaque sortie avec la suivante. Sa borne basse doit dépasser 50 %, et le hasard être sous 1 sur 100 (un test binomial exact, bilatéral, phases retirées). Il faut 20 sorties, et les moitiés de quatre sur cinq. La carte parle au présent tant que les 26 dernières semaines complètes tiennent encore la moitié des 50 %. Pourquoi une moitié est plus rapide n’est pas connu.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unknown, half, fromDay, toDay }) =>
      `Une épine de semaines ${fromTo(fromDay, toDay)}, une ligne par sortie, ${count(all - unknown)} en tout : à sa gauche là où la première moitié était la plus rapide, à sa droite là où c’était la seconde, longue selon l’avance de cette moitié sur l’autre. ${capital(spelled(lit, 'f'))} dont ${the[half]} était la plus rapide ${lit === 1 ? 'est éclairée' : 'sont éclairées'}.${
        unknown === 0
          ? ''
          : ` ${capital(spelled(unknown, 'f'))} qui ne ${unknown === 1 ? 'peut pas le dire est un trait' : 'peuvent pas le dire sont des traits'} dessous.`
      }`,
    'no-run': firstRun,
    runs: ({ left, n }) =>
      `Il faut encore ${countOf(left, 'une sortie', 'sorties')} de 5 km ou plus en extérieur, avec peu de pauses, en 104 semaines ; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Il faut les traces de quatre sorties sur cinq : parmi tes ${count(of)} dernières sorties de 5 km ou plus, les moitiés ${n === 0 ? 'ne sont connues pour aucune' : `sont connues pour ${some(n)}`}.`,
    neither: ({ second, even, first, n }) =>
      `Aucune moitié ne se détache de tes ${count(n)} dernières sorties : la seconde ${second === 0 ? 'n’était' : 'était'} la plus rapide dans ${some(second)}, la première dans ${some(first)}, et ${did(even, 'était à égalité', 'étaient à égalité')}.`,
  },
}
