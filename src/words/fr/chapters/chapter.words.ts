import type { Figure } from '../../../domain/cards/figure'
import { capital } from '../amounts'
import type { CardWords } from '../../card-words'
import { count, countOf, longDay } from '../screens/quantities'

/** What every page of a chapter says alike; the pages' own file is `domain/chapters/page.ts`. */
export interface ChapterSays {
  readonly over: { readonly year: number }
  readonly running: { readonly year: number; readonly to: number }
  readonly shows: { readonly kind: Figure['kind']; readonly runs: number; readonly lit: number; readonly year: number }
}

const drawn = {
  tide: 'semaine par semaine au-dessus d’une ligne d’eau, chacune longue selon sa distance',
  thread: 'en nœuds sur un même fil de jours',
  reed: 'en traits, un rang par année, chacun haut selon sa distance',
  dial: 'autour d’un cadran, midi en haut, janvier à l’intérieur',
  cords: 'en lignes sur sept cordes, une par jour de la semaine',
  bibs: 'en traits, un rang par année',
  months: 'empilées autour de l’année, janvier en haut',
  thermometer: 'en rangs selon la chaleur ressentie, le plus chaud en haut',
  lines: 'l’une après l’autre comme des mots, un paragraphe par année',
  horizon: 'en tiges le long d’un même horizon',
  halves: 'des deux côtés d’une même épine',
  ladder: 'en barreaux, d’autant plus hauts qu’elles sont rapides',
  coil: 'en traits sous les tours d’un même chemin',
  rays: 'en rayons en travers du bord de ce qui était connu',
  constellation: 'en points autour des lieux où elles ont commencé',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const words: CardWords<ChapterSays> = {
  name: 'Chapitre',
  says: {
    over: ({ year }) => `${year} est terminée, donc racontée au passé`,
    running: ({ year, to }) => `${year} court encore : elle est racontée jusqu’au ${longDay(to)}`,
    shows: ({ kind, runs, lit, year }) =>
      `${capital(countOf(runs, 'une sortie', 'sorties'))} de toutes les années, ${drawn[kind]}. ${lit === 0 ? 'Aucune n’est éclairée' : lit === 1 ? 'Une est éclairée' : `${count(lit)} sont éclairées`}, pour ce que cette page dit de ${year}.`,
  },
}
