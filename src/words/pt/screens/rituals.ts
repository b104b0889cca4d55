import type { Mirror } from '../../../contract/db'
import type { RitualsLooked } from '../../../contract/rituals'
import { civilFromDay } from '../../../domain/calendar/calendar'
import type { FirstWeekday } from '../../../domain/calendar/calendar'
import type { Habit, Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, luck, nameOfMonth, spelled, times } from '../amounts'
import type { Gender } from '../amounts'
import { certainties } from '../face'
import { onWeekdays, theWeekday, theWeekdays, weeksRun } from '../weekdays'
import { clock, count, countOf, distance, longDay, runsOf } from './quantities'
import type { Unit } from '../../quantities'

const ways = { round: 'pela mesma volta', 'there-and-back': 'pelo mesmo vai e volta', 'one-way': 'pelo mesmo caminho' } as const
const dateOf = (month: number, dayOfMonth: number): string => `${dayOfMonth === 1 ? '1º' : dayOfMonth} de ${nameOfMonth(month)}`
const years = ({ from, to }: Ritual): string => {
  const [first, last] = [civilFromDay(from).year, civilFromDay(to).year]
  return first === last ? `em ${first}` : `de ${first} a ${last}`
}

interface Chance {
  readonly one: string
  readonly many: string
  readonly gender: Gender
}
/** What a chance of it is called. */
const chanceOf = ({ kind }: Habit): Chance => {
  if (kind === 'date') return { one: 'um ano', many: 'anos', gender: 'm' }
  if (kind === 'race-eve') return { one: 'uma prova', many: 'provas', gender: 'f' }
  if (kind === 'trip') return { one: 'uma viagem', many: 'viagens', gender: 'f' }
  return { one: 'uma semana', many: 'semanas', gender: 'f' }
}
const isWeekly = (habit: Habit): boolean => chanceOf(habit).one === 'uma semana'
const kOfN = (k: number, n: number, habit: Habit): string => `${count(k)} de ${countOf(n, chanceOf(habit).one, chanceOf(habit).many)}`

/** Its sentence, at most 18 words; of a guess the question, until the runner has answered it. */
export const ritualSentence = (ritual: Ritual, unit: Unit, answered = false): string => {
  const { habit, kept, alive } = ritual
  const n = ritual.chances.length
  const then = alive ? '' : `, ${years(ritual)}`
  switch (habit.kind) {
    case 'weekday': {
      const his = habit.weekday > 5
      return `${capital(theWeekday(habit.weekday))} ${alive ? 'é' : 'era'} ${his ? 'seu' : 'sua'}${then}: ${his ? 'mantido' : 'mantida'} em ${kOfN(kept, n, habit)}.`
    }
    case 'loop':
      return `${capital(onWeekdays(habit.weekday))} você ${alive ? 'vai' : 'ia'} ${ways[habit.shape]}${then}: ${kOfN(kept, n, habit)}.`
    case 'window':
      return `${capital(theWeekdays(habit.weekday))} ${alive ? 'começam' : 'começavam'} a até 20 minutos das ${clock(Math.round(habit.minute))}${then}: ${count(kept)} de ${count(habit.hits)} com corrida.`
    case 'date':
      return `${dateOf(habit.month, habit.dayOfMonth)} ${alive ? 'encontra' : 'encontrava'} você correndo${then}: ${kOfN(kept, n, habit)}.`
    case 'race-eve':
      return `Na véspera de uma prova você ${alive ? 'corre' : 'corria'}${then}: antes de ${kOfN(kept, n, habit)}.`
    case 'trip':
      return `Longe de casa você ${alive ? 'sai' : 'saía'} logo para correr${then}: em ${kOfN(kept, n, habit)}.`
    case 'saturday':
      return `Sábado, ${clock(habit.minute)}, ${distance(5000, unit)} saindo do mesmo lugar, ${times(kept)}${then}${answered ? '.' : `: um encontro seu?`}`
  }
}

/** What a kind is called above its sentence. */
export const kindNames: Readonly<Record<RitualKind, string>> = {
  weekday: 'Um dia da semana',
  loop: 'Um caminho e seu dia',
  window: 'Uma hora e seu dia',
  date: 'Uma data por ano',
  'race-eve': 'A véspera de uma prova',
  trip: 'A primeira corrida de uma viagem',
  saturday: 'Uma manhã de sábado, um palpite',
}

/** dos últimos 4 anos · das últimas 26 semanas completas */
const lastOf = (habit: Habit, n: number): string => {
  const { many, gender } = chanceOf(habit)
  return `${gender === 'f' ? 'das últimas' : 'dos últimos'} ${count(n)} ${many}${isWeekly(habit) ? ' completas' : ''}`
}

/** Alive or resting, and by what. */
export const tenseLine = ({ habit, alive, lately, lastKept, to }: Ritual): string => {
  const of = `${count(lately.kept)} ${lastOf(habit, lately.of)}`
  if (alive) return `Está vivo: mantido em ${of}.`
  if (!isWeekly(habit)) return `Descansa, desde ${longDay(lastKept)}: mantido em ${of}.`
  // It may be kept now and then long after its span.
  const some = lately.kept === 0 ? 'nenhuma tem' : lately.kept === 1 ? 'uma tem' : `${count(lately.kept)} têm`
  return `Descansa: o período dele terminou em ${longDay(to)}. ${capital(lastOf(habit, lately.of))}, ${some} uma corrida assim.`
}

/** Its span, what was kept and what was missed. */
export const spanLine = (ritual: Ritual): string => {
  const { from, to, alive, kept, missed, empty, habit } = ritual
  const { one, many, gender } = chanceOf(habit)
  const end = gender === 'f' ? 'a' : 'o'
  const span = `De ${longDay(from)} a ${alive ? 'hoje' : longDay(to)}`
  const gaps =
    missed === 0
      ? `nenhum${gender === 'f' ? 'a' : ''} sem`
      : `${count(missed)} sem${empty === 0 ? '' : `, ${empty === missed ? `tod${end}s el${gender === 'f' ? 'a' : 'e'}s` : spelled(empty, gender)} sem nenhuma corrida`}`
  return `${span}: ${countOf(kept, one, many)} mantid${end}${kept === 1 ? '' : 's'}, ${gaps}.`
}

export const longestLine = ({ longest, lastKept, habit }: Ritual): string => {
  const { one, many, gender } = chanceOf(habit)
  return `O mais longo: ${countOf(longest, one, many)}${longest > 1 ? (gender === 'f' ? ' seguidas' : ' seguidos') : ''}. Mantido pela última vez em ${longDay(lastKept)}.`
}

/** How sure it is, and against what. */
export const sureLine = ({ claim, certainty, p }: Ritual, answered = false): string =>
  claim === 'guess'
    ? `${answered ? 'Um palpite, e você disse o que é.' : 'Um palpite: só você pode dizer.'} O acaso faria isso ${luck(p)}.`
    : `${certainties[certainty]}: o acaso faria isso ${luck(p)}.`

const tested = 'A busca entre tantos possíveis já está descontada; todos os tipos juntos erram com no máximo uma pessoa em cem.'
const weekByLot = 'Comparado com as corridas das mesmas semanas, sorteadas entre os dias, para que nem uma fase nem uma estação pareça um ritual.'
const now = 'As chances são semanas completas; a atual está em aberto.'
const half = 'Está vivo enquanto as últimas 26 semanas completas o mantêm metade das vezes que o período dele.'
const spans = 'É procurado em dois anos por vez; o período termina onde mais de quatro semanas seguidas ficam sem ele.'
const lastTwo = 'Está vivo enquanto uma das duas últimas chances foi mantida'
const notLongAgo = 'a última há no máximo dois anos.'

const hows: Readonly<Record<RitualKind, string>> = {
  weekday: `Uma semana o mantém com uma corrida nesse dia. É um ritual em dois anos com seis em cada dez semanas com corrida, e mais vezes do que o acaso manteria um dia, pelo teste do cartão O dia do ritual. ${spans} ${now} Está vivo enquanto as últimas 26 semanas completas o mantêm oito vezes.`,
  loop: `Uma semana o mantém com uma corrida nesse dia por esse caminho, como o cartão A volta reconhece o mesmo caminho. Ao menos oito vezes, e em seis de cada dez corridas desse dia com caminho conhecido. ${weekByLot} ${spans} ${now} ${half}`,
  window: `Uma semana o mantém com um início a até 20 minutos da mediana desse dia, pelo relógio do lugar. Em seis de cada dez semanas com corrida nesse dia. ${weekByLot} Uma hora que é a mesma todos os dias da semana não é, portanto, de um só. ${spans} ${now} ${half}`,
  date: `Um ano a mantém com uma corrida nessa data; 29 de fevereiro só vale em anos bissextos. Em todos os anos que houve: ao menos quatro vezes, e em seis de cada dez. Uma data é comparada com as quatro semanas ao seu redor, e entre todas as datas do ano: quem corre muito precisa de muitos anos. ${lastTwo}.`,
  'race-eve': `Uma prova o mantém com uma corrida na véspera. Provas são as marcadas, ou as que se disse que eram. Ao menos cinco vezes, e antes de seis em cada dez. Comparado com o mesmo dia da semana nas seis semanas antes e depois: um sábado em que sempre se corre nada diz de provas. ${lastTwo}, ${notLongAgo}`,
  trip: `Uma viagem começa com a primeira corrida a mais de 50 km de casa, como na página Andanças. É mantida por uma corrida que vem no máximo no dia seguinte à última antes dela: seja quando for que a viagem começou, isso é logo. Ao menos cinco vezes, e em seis de cada dez. Comparado com as esperas entre as dez corridas antes e depois. ${lastTwo}, ${notLongAgo}`,
  saturday: `Corridas de 4,8 a 5,2 km em um sábado, com início a até dez minutos de um horário entre 8:30 e 9:45 e a até 500 m de um lugar, ao menos cinco vezes. Comparado com as outras distâncias e os outros dias de quem corre. O que era, só quem correu pode dizer. ${now} ${half}`,
}
export const howLine = ({ habit, claim }: Ritual, firstWeekday: FirstWeekday): string =>
  [hows[habit.kind], ...(claim === 'guess' ? [] : [tested]), ...(isWeekly(habit) ? [`${weeksRun(firstWeekday)}.`] : [])].join(' ')

/** What the drawing shows. */
export const marksLine = ({ habit, chances, kept, missed }: Ritual): string => {
  const { one, many, gender } = chanceOf(habit)
  const row = isWeekly(habit) ? ', uma linha por ano' : ''
  const each = gender === 'f' ? 'cada uma' : 'cada um'
  return `${capital(countOf(chances.length, one, many))}, uma marca para ${each}${row}: um traço para ${missed === 0 ? `${gender === 'f' ? 'todas, todas mantidas' : 'todos, todos mantidos'}` : `${each} ${gender === 'f' ? 'das' : 'dos'} ${count(kept)} mantid${gender === 'f' ? 'as' : 'os'}, um anel para ${each} ${gender === 'f' ? 'das' : 'dos'} ${count(missed)} sem`}.`
}

/** The page's first sentence. */
export const ritualsLine = (of: Mirror, alive: number, resting: number): string => {
  const noun = (n: number): string => (n === 1 ? 'ritual' : 'rituais')
  const rest = resting === 1 ? 'descansa' : 'descansam'
  if (alive === 0) return `${capital(spelled(resting))} ${noun(resting)} ${of === 'own' ? (resting === 1 ? 'seu' : 'seus') : 'do exemplo'} ${rest}.`
  return `${of === 'own' ? 'Você mantém' : 'No exemplo,'} ${spelled(alive)} ${noun(alive)}${of === 'own' ? '' : alive === 1 ? ' se mantém' : ' se mantêm'}${resting === 0 ? '' : `; ${spelled(resting)} ${rest}`}.`
}

/** Weeks with a run that a weekday asks for. */
const leastWeeks = 12
/** What was looked at, and found nothing in. */
export const formingLine = ({ weeks, runs }: RitualsLooked): string =>
  weeks < leastWeeks
    ? `Dá para falar de um dia da semana a partir de ${leastWeeks} semanas com corrida: ${weeks === 0 ? 'ainda não há nenhuma' : weeks === 1 ? 'há uma até agora' : `há ${spelled(weeks, 'f')} até agora`}. A semana atual e a primeira não contam.`
    : `${capital(runsOf(runs))} em ${countOf(weeks, 'uma semana', 'semanas')}, e o que se repete nelas o acaso também traria.`

/** What some kinds have nothing to look at for. */
export const withoutLine = ({ routed, located, races }: RitualsLooked): string =>
  [
    ...(routed === 0 ? ['Ainda não se conhece nenhum caminho, então não dá para falar de voltas.'] : []),
    ...(located === 0 ? ['Nenhuma corrida tem lugar ainda, então não dá para falar de viagens nem de lugares.'] : []),
    ...(races === 0 ? ['Não se conhece nenhuma prova, então não dá para falar de vésperas.'] : []),
  ].join(' ')

export const rituals = {
  title: 'Rituais',
  says: 'Encontrados, nunca impostos. Nada aqui manda lembretes, e um ritual que não acontece descansa; não se quebra.',
  emptyTitle: 'Nenhum ritual apareceu ainda.',
  emptySays: 'O que você faz de novo e de novo, sem nunca ter planejado, vai ficar aqui, assim que as corridas de uma exportação mostrarem.',
  bring: 'Trazer uma exportação',
  noneTitle: 'Nada se repete ainda além do acaso.',
  guessTitle: 'Algo se repete; só você pode dizer o quê.',
  awayTitle: 'O que se repete é só um hábito, você disse.',
  howTitle: 'Como é calculado',
  runs: (n: number) => (n === 1 ? 'A corrida por trás dele' : `As ${count(n)} corridas por trás dele`),
  races: 'As provas em que foi testado',
  name: 'O nome dele',
  because: 'Por que ele importa',
  nameIt: 'Dar um nome',
  yes: 'Sim, dar um nome',
  change: 'Mudar',
  keep: 'Guardar',
  leave: 'Deixar assim',
  habit: 'Só um hábito',
  takeBack: 'Retirar',
  quoted: (text: string) => `“${text}”`,
  saidOn: (day: string) => `Suas palavras, ${day}.`,
  saidOf: (day: string, sentence: string) => `Suas palavras, ${day}, quando dizia: ${sentence}`,
  putAwayTitle: 'Só um hábito, você disse',
  putAwaySays: 'Deixado de lado e guardado como está.',
  bringBack: 'Trazer de volta',
  lostTitle: 'Não encontrados agora',
  lostSays: 'O que você disse destes está guardado. As corridas que estão aqui não os mostram.',
  undone: { kept: 'Guardado.', away: 'Deixado de lado como hábito.', back: 'Trazido de volta.', gone: 'Retirado.' },
  undo: 'Desfazer',
  trouble: 'Não deu para guardar. O que você escreveu continua aqui: tente de novo.',
} as const
