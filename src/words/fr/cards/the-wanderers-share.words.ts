import type { Side, WandererSays } from '../../../domain/cards/the-wanderers-share.card'
import { allOfYours, among, capital, did, lastRuns, listed, luck, runs, some, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, figure, longDistance } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const went = {
  wander: { one: 'est allée surtout en terrain nouveau', many: 'sont allées surtout en terrain nouveau', all: 'sont toutes allées surtout en terrain nouveau' },
  return: { one: 'est restée surtout en terrain connu', many: 'sont restées surtout en terrain connu', all: 'sont toutes restées surtout en terrain connu' },
} as const satisfies Record<Side, Readonly<Record<'all' | 'many' | 'one', string>>>
const verb = { wander: 'vagabondes', return: 'reviens' } as const satisfies Record<Side, string>
const verbed = { wander: 'vagabondais', return: 'revenais' } as const satisfies Record<Side, string>
const opposite = { wander: 'return', return: 'wander' } as const satisfies Record<Side, Side>
const percent = (share: number): string => figure(Math.round(share * 100))
const starts = (n: number): string => `${spelled(n)} ${n < 2 ? 'départ inédit' : 'départs inédits'}`

export const words: CardWords<WandererSays> = {
  name: 'La Part vagabonde',
  says: {
    are: ({ side, k, n, starts: fresh, all }) =>
      `Tu ${verb[side]} : ${k === n ? allOfYours(n, all, went[side].one, went[side].all) : `${some(k)} de tes ${lastRuns(n, all)} ${k === 1 ? went[side].one : went[side].many}`} ; ${starts(fresh)}.`,
    were: ({ side, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))}, tu ${verbed[side]} : ${k === n ? `tes ${count(n)} sorties ${went[side].all}` : `${countOf(k, 'une sortie', 'sorties')} sur ${count(n)} ${k === 1 ? went[side].one : went[side].many}`}.`,
    others: ({ side, others }) =>
      others === 0
        ? 'Aucune sortie ne dit le contraire.'
        : others === 1
          ? `L’autre ${went[opposite[side]].one}.`
          : `Les ${count(others)} autres ${went[opposite[side]].many}.`,
    ground: ({ metres, fresh }, unit) =>
      `Sur ${longDistance(metres, unit)}, ${longDistance(fresh, unit)} étaient sur un terrain dont aucune sortie plus ancienne ne s’était approchée : ${percent(fresh / metres)} %.`,
    starts: ({ k, n, low, high }) =>
      `${capital(did(k, 'a commencé', 'ont commencé', 'f', spelled))} là où aucune sortie plus ancienne n’avait commencé, à 1 km près environ, sur ${count(n)} : ${percent(k / n)} % (${percent(low)}–${percent(high)} %).`,
    luck: ({ k, n, p }) => `Si les deux étaient aussi probables, le hasard en donnerait ${count(k)} sur ${count(n)} d’un même côté ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `L’endroit où va une sortie ne suit pas la précédente : les ${count(n)} comptent pour ${count(n)}.`
        : `Les sorties semblables viennent par phases : dans l’intervalle, ces ${count(n)} pèsent autant que ${count(Math.max(1, Math.floor(effective)))} sans phases.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Aucune sortie en extérieur n’est laissée de côté.'
        : `Laissées de côté : ${listed([
            ...(without > 0 ? [`${runs(without)} sans trace qui montre un chemin`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} dont la trace reste à lire et à comparer`] : []),
          ])}.`,
    lately: ({ k, n, side }) =>
      n === 0
        ? 'Les 26 dernières semaines complètes ne comptent aucune sortie dont on sache le terrain'
        : `${among(n)} des 26 dernières semaines complètes dont on sait le terrain, ${did(k, went[side].one, went[side].many)}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} On prend les sorties en extérieur dont la trace montre un chemin, sans les virtuelles : ${count(n)} sur ${count(of)} dans les 104 dernières semaines, celle-ci comprise. Un terrain est nouveau là où aucune sortie d’avant, dans tout ce qui a été enregistré, n’a touché un carré de 100 m ou un carré voisin ; les toutes premières sorties sont nouvelles d’elles-mêmes. Les mètres d’une sortie sont répartis également entre ses carrés, et celle qui en a au moins la moitié en terrain nouveau y est allée surtout. Un départ est inédit là où aucune sortie d’avant n’a commencé dans son carré de 1 km. L’intervalle est celui de Wilson, à 95 %, sur autant de sorties qu’elles en valent : n(1 − r)/(1 + r), r étant la corrélation de chaque sortie avec la suivante. Sa borne basse doit dépasser 50 %, et le hasard être sous 1 sur 100 (un test binomial exact, bilatéral, phases retirées). Il faut 40 sorties, et les traces de quatre sur cinq. La carte parle au présent tant que les 26 dernières semaines complètes tiennent encore la moitié des 50 %. Pourquoi tu vas là n’est pas connu.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, side, untold }) =>
      `Un anneau, et en travers un rayon par sortie, ${count(all)} en tout, dans l’ordre de leurs jours et le sens des aiguilles d’une montre : vers l’intérieur sa distance en terrain connu, vers l’extérieur celle en terrain nouveau. ${capital(spelled(lit, 'f'))}, qui ${lit === 1 ? went[side].one : went[side].many}, ${lit === 1 ? 'est éclairée' : 'sont éclairées'}.${untold === 0 ? '' : ` ${capital(spelled(untold, 'f'))} sans trace ${untold === 1 ? 'est un point' : 'sont des points'} sur l’anneau.`}`,
    'no-run': firstRun,
    runs: ({ left, n }) => `Il faut encore ${countOf(left, 'une sortie', 'sorties')} en extérieur en 104 semaines ; ${thereAre(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Il faut le terrain de quatre sorties sur cinq, parmi tes ${count(of)} dernières en extérieur : ${n === 0 ? 'il n’est connu pour aucune' : `il est connu pour ${some(n)}`}, et ${countOf(waiting, 'une trace reste', 'traces restent')} à lire et à comparer.`
        : `Il faut la trace de quatre sorties sur cinq, parmi tes ${count(of)} dernières en extérieur : ${did(n, 'dit où elle est allée', 'disent où elles sont allées')}.`,
    neither: ({ fresh, known, n }) =>
      `Rien ne se détache de tes ${count(n)} dernières sorties : ${did(fresh, went.wander.one, went.wander.many)}, ${did(known, went.return.one, went.return.many)}.`,
  },
}
