import type { Figure } from '../../../domain/cards/figure'
import type { ChapterSays } from '../../en/chapters/chapter.words'
import type { CardWords } from '../../card-words'
import { count, longDay, runsOf } from '../screens/quantities'

const drawn = {
  tide: 'semana a semana acima de uma linha d’água, cada uma tão comprida quanto é longa',
  thread: 'como nós em um só fio de dias',
  reed: 'como tracinhos, uma fileira por ano, cada um tão alto quanto ela é longa',
  dial: 'em torno de um relógio com o meio-dia em cima e janeiro dentro',
  cords: 'como traços em sete cordas, uma por dia da semana',
  bibs: 'como tracinhos, uma fileira por ano',
  months: 'empilhadas ao redor do ano, com janeiro em cima',
  thermometer: 'em linhas pela sensação, a mais quente em cima',
  lines: 'escritas uma depois da outra como palavras, um parágrafo por ano',
  horizon: 'como hastes ao longo de um horizonte',
  halves: 'dos dois lados de uma espinha',
  ladder: 'como degraus, os mais rápidos mais altos',
  coil: 'como tracinhos sob os giros de um caminho',
  rays: 'como raios que cruzam a beira do conhecido',
  constellation: 'como pontos em torno dos lugares onde começaram',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const words: CardWords<ChapterSays> = {
  name: 'Capítulo',
  says: {
    over: ({ year }) => `${year} acabou, por isso é dito no passado`,
    running: ({ year, to }) => `${year} ainda corre: vale até ${longDay(to)}`,
    shows: ({ kind, runs, lit, year }) =>
      `${runsOf(runs)} de todos os anos, ${drawn[kind]}. ${lit === 0 ? 'Nenhuma está acesa' : lit === 1 ? 'Uma está acesa' : `${count(lit)} estão acesas`}, pelo que esta página diz de ${year}.`,
  },
}
