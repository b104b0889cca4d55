import type { AxisId, End } from '../../domain/portrait/axis'
import type { Part, PartId } from '../../domain/portrait/portrait'
import type { Unit } from '../quantities'
import { portraitIn, valueOf as of } from '../portrait'
import type { PortraitPhrases, Values } from '../portrait'
import { eachRun, listed, nameOfMonth, spelled } from './amounts'
import { nameOfCard, tell } from './face'
import { count, distance, figure, longDay, runsOf, tenths } from './screens/quantities'
import { onWeekdays, theWeekdays } from './weekdays'

const weekdaysOf = (values: Values): number[] => [...String(of(values, 'weekdays'))].map(Number)
const theDays = (values: Values): string => listed(weekdaysOf(values).map(theWeekdays))
const onDays = (values: Values): string => listed(weekdaysOf(values).map(onWeekdays))

/** What each part adds to the sentence, after "Você". */
const clauses: Readonly<Record<PartId, (values: Values) => string>> = {
  dawn: () => 'corre com o nascer do sol',
  night: () => 'corre no escuro',
  ritual: (values) => `mantém ${theDays(values)}`,
  free: () => 'não se prende a nenhum dia',
  return: () => 'fica em chão conhecido',
  wander: () => 'busca chão novo',
  steady: () => 'tem semanas parecidas',
  surge: () => 'corre em ondas',
  even: () => 'fica na mesma distância',
  varied: () => 'varia as distâncias',
  season: (values) => `chega ao auge por volta de ${nameOfMonth(of(values, 'month'))}`,
  silences: (values) => (of(values, 'n') === 1 ? 'voltou do seu único silêncio' : 'volta depois de cada silêncio'),
}

const joined: PortraitPhrases['joined'] = (parts: readonly Part[]) => `Você ${listed(parts.map(({ part, values }) => clauses[part](values)))}.`

const percent = (share: number): string => `${figure(Math.round(share * 100))}%`
const within = ([low, high]: readonly [number, number], say: (one: number) => string): string =>
  say === tenths ? `(${say(low)} a ${say(high)})` : `(${say(low).replace('%', '')}–${say(high)})`

const apart = (_: Values, value: number, interval: readonly [number, number]): string =>
  `Em dias de corrida, suas semanas variam ${tenths(value)} ${value < 1.95 ? 'vez' : 'vezes'} o que o acaso faria variar ${within(interval, tenths)}.`
const near = (values: Values, value: number, interval: readonly [number, number], unit: Unit): string =>
  `${percent(value)} ${within(interval, percent)} de ${runsOf(of(values, 'n'))} ficaram a até um quinto de ${distance(of(values, 'metres'), unit)}, a do meio.`

/** The statistic of an earned end, as its card tells it. */
const statistic: Readonly<Record<End, (values: Values, value: number, interval: readonly [number, number], unit: Unit) => string>> = {
  dawn: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} das ${count(of(values, 'n'))} corridas que começaram perto do nascer do sol ou no escuro começaram perto do nascer do sol.`,
  night: (values, value, interval) =>
    `${percent(value)} ${within(interval, percent)} das ${count(of(values, 'n'))} corridas que começaram perto do nascer do sol ou no escuro começaram no escuro.`,
  ritual: (values, value, interval) =>
    `${onDays(values).replace(/^./, (first) => first.toUpperCase())} houve corrida em ${count(of(values, 'k'))} de ${count(of(values, 'n'))} semanas com corrida: ${percent(value)} ${within(interval, percent)}.`,
  free: (values, value, interval) => {
    const [k, n] = [of(values, 'k'), of(values, 'n')]
    return `${k === 0 ? 'Nenhum' : k === n ? 'Todos os' : count(k)} ${k === n ? count(n) : `de ${count(n)}`} dias de corrida ${k > 1 ? 'repetiram' : 'repetiu'} um dia da semana anterior: ${tenths(value)} ${value < 1.95 ? 'vez' : 'vezes'} o que o acaso traz ${within(interval, tenths)}.`
  },
  return: (values, value, interval) =>
    `${percent(1 - value)} ${within([1 - interval[1], 1 - interval[0]], percent)} de ${runsOf(of(values, 'n'))} ficaram mais em chão conhecido.`,
  wander: (values, value, interval) => `${percent(value)} ${within(interval, percent)} de ${runsOf(of(values, 'n'))} foram mais por chão novo.`,
  steady: apart,
  surge: apart,
  even: near,
  varied: near,
}

/** What earns either end. */
const earns: Readonly<Record<AxisId, string>> = {
  'dawn-night':
    'Amanhecer vale quando a maior parte das corridas começa perto do nascer do sol, Noite quando começa no escuro: mais de 40%, como testa o cartão A hora.',
  'ritual-free':
    'Ritual vale com um dia da semana que o acaso não manteria tanto, Livre quando os dias se repetem claramente menos do que o acaso faria: menos de 0,7 vez, a 99%.',
  'return-wander': 'Retorno vale quando a maioria das corridas vai por chão conhecido, Andança quando vai por chão novo, como testa o cartão Por aí.',
  'steady-surge': 'Constância vale abaixo de 0,6 vez o que o acaso faz, Ondas acima de 1,4 vez, ambos a 99%.',
  'even-varied': 'Igual vale quando mais de 75% das corridas ficam a até um quinto da do meio, Variado quando menos de um terço fica, ambos a 99%.',
}

const verb = (lit: number, one: string, many: string): string => (lit === 1 ? one : many)
const tall = { metres: ', tão alto quanto ela é longa', minutes: ', tão alto quanto ela dura em minutos' } as const

export const { partsTold, portraitSentence, endsOf, axisWords, seasonWords, reedWords } = portraitIn(
  {
    joined,
    ends: {
      dawn: 'Amanhecer',
      night: 'Noite',
      ritual: 'Ritual',
      free: 'Livre',
      return: 'Retorno',
      wander: 'Andança',
      steady: 'Constância',
      surge: 'Ondas',
      even: 'Igual',
      varied: 'Variado',
    },
    statistic,
    earns,
    openly: { past: 'Foi assim, e agora não é.', away: 'Você deixou o cartão de lado.', between: 'O cartão se formou, e nenhum dos lados vale.' },
    axisOpen: (first, last) => `${first} ou ${last}: nenhum dos dois vale ainda.`,
    axisEarned: (first, last, end) => `${first} ou ${last}: ${end}.`,
    season: {
      earns: 'Um mês vale quando os anos concordam mais do que o acaso deixaria, a partir de três anos completos.',
      label: 'Doze meses',
      open: 'O anel de doze meses: nenhum mês vale ainda.',
      stands: ({ years, amplitude, month }) =>
        `Em ${spelled(years)} anos completos suas semanas oscilam ${percent(amplitude)} de uma semana média para cima por volta de ${nameOfMonth(month)}, e outro tanto para baixo meio ano depois.`,
      month: nameOfMonth,
      spoken: (month) => `O anel de doze meses: mais cheio por volta de ${nameOfMonth(month)}.`,
    },
    reed: {
      warm: {
        dawn: (_, lit) => `${verb(lit, 'começou', 'começaram')} perto do nascer do sol`,
        night: (_, lit) => `${verb(lit, 'começou', 'começaram')} no escuro`,
        ritual: (values, lit) => `${verb(lit, 'foi', 'foram')} ${onDays(values)}`,
        return: (_, lit) => `${verb(lit, 'foi', 'foram')} por chão conhecido`,
        wander: (_, lit) => `${verb(lit, 'foi', 'foram')} por chão novo`,
        season: (values, lit) => `${verb(lit, 'foi', 'foram')} por volta de ${nameOfMonth(of(values, 'month'))}`,
        silences: (_, lit) => `${verb(lit, 'foi a primeira', 'foram as primeiras')} depois de um silêncio`,
      },
      caption: (n, whose) =>
        n === 1
          ? 'A única corrida é um traço aqui.'
          : `Cada uma ${whose === 'own' ? `das suas ${count(n)} corridas` : `das ${count(n)} corridas do exemplo`} é um traço aqui, um ano abaixo do outro.`,
      captionWarm: (lit, weeks, which) =>
        `${lit === 1 ? 'A de cor quente' : 'As de cor quente'}${weeks === null ? '' : `, das últimas ${count(weeks)} semanas,`} ${which}.`,
      spoken: (first, last, n, measure) =>
        `Uma fileira por ano de ${longDay(first)} a ${longDay(last)}, um traço para ${eachRun(n)}${measure === null ? '' : tall[measure]}.`,
      spokenWarm: (lit) => (lit === 1 ? 'Uma tem cor quente.' : `${count(lit)} têm cor quente.`),
    },
  },
  { tell, nameOfCard },
)

export const portraitWords = {
  axes: 'Os eixos em que você está',
  axesOfSample: 'Os eixos em que o exemplo está',
  dotted: 'Pontilhado: não dá para dizer nenhum dos lados.',
  evidence: (card: string) => `Ver a evidência: ${card}`,
  waiting: (card: string) => `Ver o que falta: ${card}`,
} as const
