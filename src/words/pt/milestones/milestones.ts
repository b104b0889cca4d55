import { milestonesIn } from '../../milestones'
import { monthAndYear, spelled } from '../amounts'
import { percent } from '../face'
import { altitude, count, degrees, longDay, longDistance, runsOf } from '../screens/quantities'
import { families } from '.'
import { landmarkNames } from './landmarks'

const days = (n: number): string => `${spelled(n)} ${n === 1 ? 'dia' : 'dias'}`
const months = (n: number): string => `${spelled(n)} ${n === 1 ? 'mês' : 'meses'}`
const years = (n: number): string => `${spelled(n)} ${n === 1 ? 'ano' : 'anos'}`
/** A name may come with its own "de", as that of a run does: depois da 1.000ª, depois de 500 km. */
const afterIt = (named: string): string => (/^d[aeo]s? /.test(named) ? named : `de ${named}`)
const asIt = (named: string): string => afterIt(named)

export const { lapse, milestoneWords, nextWords, leftOutWords, groupsInOrder, familyName } = milestonesIn(families, {
  lapse: (time) =>
    'days' in time ? days(time.days) : 'years' in time ? `${years(time.years)}${time.months === 0 ? '' : ` e ${months(time.months)}`}` : months(time.months),
  after: (between, { named }) => `${between} depois ${afterIt(named)}`,
  sameDay: ({ named }) => `no mesmo dia ${asIt(named)}`,
  withinADay: ({ named }) => `a menos de um dia ${asIt(named)}`,
  changed: {
    after: (change, between) => `${change}, depois de ${between}`,
    sameDay: (change) => `${change}, no mesmo dia`,
    withinADay: (change) => `${change}, em menos de um dia`,
  },
  date: longDay,
  until: (day) => `até ${longDay(day)}`,
  landmarks: landmarkNames,
  comparison: (name, { kind, metres }, unit) => `mais ou menos ${name}, ${kind === 'height' ? altitude(metres, unit) : longDistance(metres, unit)}`,
  source: ({ source, tolerance }) => `Fonte: ${source}. Mais ou menos: com até ${percent(tolerance)}% de diferença para todos os números encontrados.`,
  sentence: (sentence, seenOnly, day) => `${sentence}${seenOnly ? ', até onde vemos' : ''}, em ${monthAndYear(day)}.`,
  coverage: (known, of) => `Contado a partir de ${count(known)} de ${runsOf(of)} até então; as outras não dizem.`,
  doubt: 'Nunca a mais de 1 km de uma fronteira: pode ter sido do outro lado.',
  next: (title, left) => `${title}: ${left}.`,
  leftOut: (of, runs, reason) => `${of}, de fora: ${runsOf(runs)} ${reason}.`,
  reasons: {
    'no-climb': 'sem subida conhecida',
    'no-time': 'sem tempo conhecido',
    indoors: 'em lugar fechado',
    virtual: 'em ambiente virtual, onde ninguém correu',
    'no-weather': 'com clima que nenhuma fonte diz',
    'no-sky': 'em que nenhuma fonte diz o que caiu do céu',
    'no-sun': 'sem sol conhecido',
    'doubtful-sun': 'perto demais do amanhecer ou do entardecer para o sol da cidade do fuso',
    'no-place': 'sem lugar',
    'not-looked-up': 'com lugar ainda não localizado',
    'no-gear': 'sem o nome de um tênis',
  },
  skyKinds: {
    frost: (unit) => `Primeira corrida com sensação abaixo de ${degrees(0, unit)}`,
    heat: (unit) => `Primeira corrida com sensação acima de ${degrees(30, unit)}`,
    rain: () => 'Primeira corrida na chuva',
    snow: () => 'Primeira corrida na neve',
    dark: () => 'Primeira corrida no escuro',
    'full-moon': () => 'Primeira corrida em noite de lua cheia',
  },
  groups: { totals: 'Totais', firsts: 'Primeiras vezes', records: 'Recordes', streaks: 'Sequências', places: 'Lugares', shoes: 'Tênis' },
})
