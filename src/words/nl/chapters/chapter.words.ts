import type { ChapterSays } from '../../en/chapters/chapter.words'
import type { Figure } from '../../../domain/cards/figure'
import type { CardWords } from '../../card-words'
import { count, countOf, longDay } from '../screens/quantities'

const drawn = {
  tide: 'week na week boven een waterlijn, elk zo hoog als de run ver is',
  thread: 'als knopen aan één draad van dagen',
  reed: 'als streepjes, een rij per jaar, elk zo hoog als de run ver is',
  dial: 'rond een klok met de middag boven, januari binnenin',
  cords: 'als lijnen op zeven koorden, elk een dag van de week',
  bibs: 'als streepjes, een rij per jaar',
  months: 'gestapeld rond het jaar, januari boven',
  thermometer: 'in rijen naar hoe warm het voelde, de warmste boven',
  lines: 'achter elkaar geschreven als woorden, een alinea per jaar',
  horizon: 'als stengels langs één einder',
  halves: 'aan beide kanten van één ruggengraat',
  ladder: 'als treden, hoe hoger hoe sneller',
  coil: 'als streepjes onder de windingen van één route',
  rays: 'als stralen over de rand van wat bekend was',
  constellation: 'als punten rond de plaatsen waar ze begonnen',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const words: CardWords<ChapterSays> = {
  name: 'Hoofdstuk',
  says: {
    over: ({ year }) => `${year} is voorbij, dus de bladzijde spreekt in de verleden tijd`,
    running: ({ year, to }) => `${year} loopt nog: verteld wordt tot en met ${longDay(to)}`,
    shows: ({ kind, runs, lit, year }) =>
      `${countOf(runs, 'run', 'runs').replace('één', 'Eén')} uit alle jaren, ${drawn[kind]}. ${lit === 0 ? 'Geen licht op' : lit === 1 ? 'Eén licht op' : `${count(lit)} lichten op`}, voor wat deze bladzijde over ${year} zegt.`,
  },
}
