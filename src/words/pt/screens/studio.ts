import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import type { GatedJourney } from '../../../domain/gate/regions'
import type { Reed } from '../../../domain/portrait/portrait'
import type { Habit, Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, eachRun, monthAndYear, nameOfMonth, shortMonthsBetween, spelled, times } from '../amounts'
import { certainties } from '../face'
import { onWeekdays, theWeekday, theWeekdays } from '../weekdays'
import { count, distance, runsOf } from './quantities'
import type { Unit } from '../../quantities'
import { kindNames } from './rituals'
import { bare, drawings, ofSample, share } from './share'
import { milestonePicture } from './wall'
import { countryName } from './where'

type Whose = 'own' | 'sample'

/** For those who do not see a picture. Months and never days, regions and nothing smaller. */
const altOf = (sentence: string, shows: string, sample: boolean): string => `${sentence} ${shows}${sample ? ' Isto é um exemplo.' : ''}`

/** A card, or a page of a year: its drawing, or the shape of the way in its place. */
export const cardPicture = {
  alt: (sentence: string, kind: Figure['kind'], shape: boolean, sample: boolean) =>
    altOf(sentence, shape ? share.shape.shows : `O desenho: ${drawings[kind]}.`, sample),
  holds: share.holds,
  holdsPage: (claim: Claim, sample: boolean) =>
    `Contém o nome e a frase da página; ${drawings[claim.figure.kind]}; quantas corridas são, com quanta certeza, e de quais meses.${ofSample(sample)}`,
  lacks: share.lacks,
} as const

export const milestoneAlt = (sentence: string, n: number, lit: number, sample: boolean): string => altOf(sentence, milestonePicture.shows(n, lit), sample)

const ways = { round: 'pela mesma volta', 'there-and-back': 'pelo mesmo vai e volta', 'one-way': 'pelo mesmo caminho' } as const
const chances: Readonly<Record<RitualKind, 'semanas' | 'anos' | 'provas' | 'viagens'>> = {
  weekday: 'semanas',
  loop: 'semanas',
  window: 'semanas',
  saturday: 'semanas',
  date: 'anos',
  'race-eve': 'provas',
  trip: 'viagens',
}
const isHis = ({ kind }: Habit): boolean => chances[kind] === 'anos'

/** A ritual on a picture, at most 18 words: without its hour and without its date, which tell where to wait for somebody. */
const ritualSentence = ({ habit, kept, chances: all, alive }: Ritual, whose: Whose, unit: Unit): string => {
  const own = whose === 'own'
  const who = own ? 'você' : 'a pessoa do exemplo'
  const of = `${count(kept)} de ${count(all.length)} ${chances[habit.kind]}`
  switch (habit.kind) {
    case 'weekday': {
      const his = habit.weekday > 5
      return `${capital(theWeekday(habit.weekday))} ${alive ? 'é' : 'era'} ${own ? (his ? 'seu' : 'sua') : 'da pessoa do exemplo'}: ${of}.`
    }
    case 'loop':
      return `${capital(onWeekdays(habit.weekday))} ${who} ${alive ? 'vai' : 'ia'} ${ways[habit.shape]}: ${of}.`
    case 'window':
      return `${capital(theWeekdays(habit.weekday))} ${alive ? 'têm' : 'tinham'} uma hora própria: ${count(kept)} de ${count(habit.hits)} com corrida.`
    case 'date':
      return `Um dia de ${nameOfMonth(habit.month)} ${alive ? 'encontra' : 'encontrava'} ${who} correndo: ${of}.`
    case 'race-eve':
      return `Na véspera de uma prova ${who} ${alive ? 'corre' : 'corria'}: antes de ${of}.`
    case 'trip':
      return `Longe de casa ${who} ${alive ? 'sai' : 'saía'} logo para correr: em ${of}.`
    case 'saturday':
      return `Manhãs de sábado, ${distance(5000, unit)} saindo do mesmo lugar, ${times(kept)}.`
  }
}

const tally = ({ habit, kept, missed }: Ritual): string => {
  const each = isHis(habit) ? 'cada um dos' : 'cada uma das'
  return `Uma fileira de marcas: um traço para ${each} ${count(kept)} ${chances[habit.kind]} em que foi mantido${missed === 0 ? '' : `, um anel para ${each} ${count(missed)} sem ele`}.`
}

export const ritualPicture = {
  name: (kind: RitualKind) => (kind === 'saturday' ? 'Uma manhã de sábado' : kindNames[kind]),
  open: (sentence: string) => `Compartilhar o ritual: ${sentence}`,
  sentence: ritualSentence,
  caption: ({ chances: all, habit }: Ritual) => `${count(all.length)} ${chances[habit.kind]}, uma marca cada`,
  under: ({ claim, certainty, from, to }: Ritual) =>
    claim === 'guess'
      ? `Nas suas palavras, ${shortMonthsBetween(from, to)}`
      : `${certainties[certainty]}: testado contra o acaso, ${shortMonthsBetween(from, to)}`,
  shows: tally,
  alt: (ritual: Ritual, whose: Whose, unit: Unit) => altOf(ritualSentence(ritual, whose, unit), tally(ritual), whose === 'sample'),
  holds: (ritual: Ritual, sample: boolean) =>
    `Contém o que o ritual é, sem a hora e sem a data; uma marca para ${isHis(ritual.habit) ? 'cada um dos' : 'cada uma das'} ${count(ritual.chances.length)} ${chances[ritual.habit.kind]} em ordem, com ele ou sem ele; com quanta certeza, e de quais meses.${ofSample(sample)}`,
  lacks: ({ habit }: Ritual) =>
    `Não contém lugar, trajeto, mapa, nome que você deu nem nada que você escreveu. Não diz a hora${chances[habit.kind] === 'semanas' ? '; dá para ler nela o dia da semana e as semanas em que você o manteve' : ' nem o dia'}. ${bare}`,
  refused: {
    guess: 'É um palpite, e o que é só palpite não se envia. Diga que é seu, e ele pode ir.',
    habit: 'Você o deixou de lado como um hábito.',
  },
} as const

const years = ({ marks }: Reed): readonly [number, number] => [marks.days[0] ?? 0, marks.days.at(-1) ?? 0]
const litOf = ({ marks }: Reed): number => marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
const reedShows = (reed: Reed): string => {
  const [first, last] = years(reed)
  const lit = litOf(reed)
  return `Uma fileira por ano de ${monthAndYear(first)} a ${monthAndYear(last)}, um traço para ${eachRun(reed.marks.days.length)}.${lit === 0 ? '' : ` ${lit === 1 ? 'Uma tem cor quente' : `${count(lit)} têm cor quente`}.`}`
}

export const portraitPicture = {
  name: 'O retrato',
  caption: (reed: Reed) => `${capital(runsOf(reed.marks.days.length))}, ${reed.marks.days.length === 1 ? 'um traço' : 'um traço cada'}`,
  under: (reed: Reed) => capital(shortMonthsBetween(...years(reed))),
  shows: reedShows,
  alt: (sentence: string, reed: Reed, sample: boolean) => altOf(sentence, reedShows(reed), sample),
  holds: (sample: boolean) =>
    `Contém a frase do retrato; um traço por corrida no seu dia, uma fileira por ano; quantas corridas são, e de quais meses.${ofSample(sample)}`,
  lacks: `Não contém lugar, trajeto, mapa nem nome. Não diz a hora; dá para ler nela mais ou menos quando você correu, e que distância. ${bare}`,
  refused: 'A frase pede duas coisas que valham para você agora. Até lá não há nenhuma para enviar.',
} as const

const regionsAnd = ({ regions, countries }: GatedJourney): string =>
  countries.length === 1
    ? `${spelled(regions.length, 'f')} ${regions.length === 1 ? 'região' : 'regiões'} (${countryName(countries[0] ?? '')})`
    : `${spelled(regions.length, 'f')} ${regions.length === 1 ? 'região' : 'regiões'} de ${spelled(countries.length)} países`
const journeySentence = (told: GatedJourney, whose: Whose): string => `${whose === 'own' ? 'Você correu' : 'No exemplo, corridas'} em ${regionsAnd(told)}.`
const mostNamed = 12
const inOrder = ({ regions }: GatedJourney): string =>
  `Um mapa ${regions.length === 1 ? 'da região' : 'das regiões na ordem das primeiras visitas'}: ${regions
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(', ')}${regions.length > mostNamed ? ` e mais ${count(regions.length - mostNamed)}` : ''}.`

export const journeyPicture = {
  name: 'As regiões',
  open: 'Compartilhar o mapa',
  sentence: journeySentence,
  caption: ({ regions }: GatedJourney) => (regions.length === 1 ? 'Uma região' : `${count(regions.length)} regiões, em ordem`),
  under: 'Nenhum lugar menor que uma região',
  shows: inOrder,
  alt: (told: GatedJourney, whose: Whose) => altOf(journeySentence(told, whose), inOrder(told), whose === 'sample'),
  holds: (sample: boolean) =>
    `Contém os contornos dos países, as regiões em que você correu, um ponto no meio de cada uma, uma linha por elas na ordem das primeiras visitas, e os nomes da primeira e da última.${ofSample(sample)}`,
  lacks: `Não contém corrida, trajeto, casa, cidade nem ponto em que você esteve: seria o mesmo onde quer que você corresse nessas regiões. Não diz o dia nem a hora. ${bare}`,
  refused: 'Ainda não se conhece uma região em que com certeza houve corrida. Até lá não há mapa para enviar.',
  away: 'Não deu para obter os mapas agora. Nada mudou: tente de novo quando houver rede.',
} as const

/** Of a milestone whose run is gone, or of a card that is only guessed. */
export const refused = {
  guess: 'É um palpite, e o que é só palpite não se envia. Responda, e ele pode ir.',
  gone: 'A corrida dele não está mais neste espelho.',
} as const

const formatNames = { feed: '4:5', tall: '3:4', story: '9:16', square: '1:1' } as const
const formatUses = {
  feed: 'para um feed',
  tall: 'para um feed alto',
  story: 'para um story: nenhuma palavra fica sob os botões dele',
  square: 'um quadrado',
} as const
const skinNames = { almanac: 'Almanaque', print: 'Impressão', cyanotype: 'Cianotipia', newsprint: 'Jornal' } as const
const skinSays = {
  almanac: 'sobre o céu daquilo de que fala',
  print: 'como uma impressão: duas tintas no papel, sob o céu daquilo de que fala',
  cyanotype: 'como uma cópia ao sol: quanto mais sol naquilo de que fala, mais fundo o azul',
  newsprint: 'como uma página de jornal: quanto mais escuro o céu daquilo de que fala, maiores os pontos',
} as const

export const studio = {
  format: 'Formato',
  formats: formatNames,
  skin: 'Aparência',
  skins: skinNames,
  /** The last of what a picture contains: its size and what it is drawn on. */
  look: (width: number, height: number, format: keyof typeof formatNames, skin: keyof typeof skinNames) =>
    `Tem ${width} × ${height} pixels, ${formatUses[format]}, ${skinSays[skin]}.`,
  contains: 'O que a imagem contém',
  containsAll: (n: number) => `O que as ${spelled(n, 'f')} imagens contêm`,
  alt: 'Em palavras, para quem não a vê',
  copyAlt: 'Copiar as palavras',
  altCopied: 'Palavras copiadas.',
  copy: 'Copiar a imagem',
  copied: 'Imagem copiada.',
  copyRefused: 'Este navegador não deixou copiá-la. Dá para salvá-la.',
  altRefused: 'Este navegador não deixou copiá-las. Elas estão aqui e podem ser marcadas.',
  several: 'Escolher várias',
  one: 'Só esta',
  chosen: (n: number, most: number) =>
    n === most
      ? `${capital(spelled(n, 'f'))} escolhidas, tantas quantas cabem em um envio.`
      : `${capital(spelled(n, 'f'))} ${n > 1 ? 'escolhidas' : 'escolhida'}, de até ${spelled(most, 'f')}.`,
  place: (name: string, at: number) => `${name}: imagem ${at}`,
  needsOne: 'Escolha uma, e a imagem é feita.',
  makingOf: (made: number, of: number) => `${capital(spelled(made, 'f'))} de ${spelled(of, 'f')} imagens ${made > 1 ? 'prontas' : 'pronta'}.`,
  readyAll: (n: number) => `${capital(spelled(n, 'f'))} imagens estão prontas.`,
  shareAll: (n: number) => `Compartilhar ${spelled(n, 'f')} imagens`,
  saveAll: (n: number) => `Salvar ${spelled(n, 'f')} imagens`,
  altAll: (all: readonly string[]) => all.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  numbered: (at: number, line: string) => `${at}. ${line}`,
  groups: {
    portrait: 'O retrato',
    cards: 'Cartões',
    rituals: 'Rituais',
    pages: (year: number) => `Páginas de ${year}`,
    journey: 'As andanças',
    milestones: 'Marcos, o mais recente primeiro',
  },
  waiting: 'Sendo buscado.',
  openYear: (year: number) => `Compartilhar ${year} em imagens`,
  openPage: (name: string, year: number) => `Compartilhar ${name} de ${year} como imagem`,
} as const

/** A sheet of paper to print. */
export const poster = {
  make: 'Salvar um pôster para imprimir',
  says: 'Uma página de 303 × 426 mm: A3 com 3 mm em cada lado para cortar. Todas as palavras ficam ao menos 14 mm para dentro do corte. 300 pontos por polegada, sem perda, sRGB.',
  making: (done: number, of: number) => `O pôster está sendo feito: ${count(Math.round((100 * done) / of))}%.`,
  saved: (name: string) => `Salvo nos seus downloads: ${name}. Peça à gráfica A3 com 3 mm de sangria.`,
  trouble: 'Não deu para fazer o pôster: ele pede mais memória do que este aparelho deu. Dá para salvar a imagem.',
} as const

/** A fixed name, but for the year and the place among several. */
export const numberedName = (at: number, year: number): string => `${String(at).padStart(2, '0')}-runmirror-${year}.png`
export const severalName = (year: number): string => `runmirror-imagens-${year}.zip`
export const posterName = (year: number): string => `runmirror-poster-${year}.pdf`
