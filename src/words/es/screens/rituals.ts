import type { Mirror } from '../../../contract/db'
import type { RitualsLooked } from '../../../contract/rituals'
import { civilFromDay } from '../../../domain/calendar/calendar'
import type { FirstWeekday } from '../../../domain/calendar/calendar'
import type { Habit, Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { alone, capital, hourOf, luck, nameOfMonth, runs, spelled, times } from '../amounts'
import type { Gender } from '../amounts'
import { certainties } from '../face'
import { weekdayName, weekdaysNamed, weeksRun } from '../weekdays'
import { count, countOf, distance, longDay } from './quantities'
import type { Unit } from '../../quantities'

const ways = { round: 'el mismo circuito', 'there-and-back': 'la misma ida y vuelta', 'one-way': 'el mismo recorrido' } as const
const dateOf = (month: number, dayOfMonth: number): string => `${dayOfMonth} de ${nameOfMonth(month)}`
const years = ({ from, to }: Ritual): string => {
  const [first, last] = [civilFromDay(from).year, civilFromDay(to).year]
  return first === last ? `en ${first}` : `de ${first} a ${last}`
}

interface Chance {
  readonly one: string
  readonly many: string
  readonly gender: Gender
}
/** What a chance of it is called. */
const chanceOf = ({ kind }: Habit): Chance => {
  if (kind === 'date') return { one: 'un año', many: 'años', gender: 'm' }
  if (kind === 'race-eve') return { one: 'una carrera', many: 'carreras', gender: 'f' }
  if (kind === 'trip') return { one: 'un viaje', many: 'viajes', gender: 'm' }
  return { one: 'una semana', many: 'semanas', gender: 'f' }
}
const isWeekly = ({ kind }: Habit): boolean => kind !== 'date' && kind !== 'race-eve' && kind !== 'trip'
const ended = (gender: Gender, n: number): string => `${gender === 'f' ? 'a' : 'o'}${n === 1 ? '' : 's'}`

const kOfN = (k: number, n: number, many: string): string => `${count(k)} de ${count(n)} ${many}`

/** Its sentence, at most 18 words; of a guess the question, until the runner has answered it. Like a card it says tú, in a sample too: what stands around it says whose it is. */
export const ritualSentence = (ritual: Ritual, unit: Unit, answered = false): string => {
  const { habit, kept, alive } = ritual
  const n = ritual.chances.length
  const then = alive ? '' : `, ${years(ritual)}`
  const { many } = chanceOf(habit)
  const said = (now: string, past: string): string => (alive ? now : past)
  switch (habit.kind) {
    case 'weekday':
      return `El ${weekdayName(habit.weekday)} ${said('es tuyo', 'fue tuyo')}${then}: cumplido en ${kOfN(kept, n, many)}.`
    case 'loop':
      return `Los ${weekdaysNamed(habit.weekday)} ${said('haces', 'hiciste')} ${ways[habit.shape]}${then}: ${kOfN(kept, n, many)}.`
    case 'window':
      return `Los ${weekdaysNamed(habit.weekday)} ${alive ? 'sales' : 'salías'} a ${hourOf(Math.round(habit.minute))}, 20\u00A0minutos arriba o abajo${then}: ${count(kept)} de ${count(habit.hits)} corridos.`
    case 'date':
      return `El ${dateOf(habit.month, habit.dayOfMonth)} ${said('te encuentra', 'te encontró')} corriendo${then}: ${kOfN(kept, n, many)}.`
    case 'race-eve':
      return `La víspera de una carrera ${said('corres', 'corriste')}${then}: antes de ${kOfN(kept, n, many)}.`
    case 'trip':
      return `Lejos de casa ${said('corres', 'corriste')} enseguida${then}: en ${kOfN(kept, n, many)}.`
    case 'saturday':
      return `Sábado, ${hourOf(habit.minute)}, ${distance(5000, unit)} desde un mismo lugar, ${times(kept)}${then}${answered ? '.' : ': ¿una cita tuya?'}`
  }
}

/** What a kind is called above its sentence. */
export const kindNames: Readonly<Record<RitualKind, string>> = {
  weekday: 'Un día de la semana',
  loop: 'Un recorrido y su día',
  window: 'Una hora y su día',
  date: 'Una fecha cada año',
  'race-eve': 'La víspera de una carrera',
  trip: 'La primera salida de un viaje',
  saturday: 'Un sábado por la mañana, una suposición',
}

const lastChances: Readonly<Partial<Record<RitualKind, (n: number) => string>>> = {
  date: (n) => `los últimos ${count(n)} años`,
  'race-eve': (n) => `las últimas ${count(n)} carreras`,
  trip: (n) => `los últimos ${count(n)} viajes`,
}

/** Alive or resting, and by what. */
export const tenseLine = ({ habit, alive, lately, lastKept, to }: Ritual): string => {
  const weeks = (n: number): string => `las últimas ${count(n)} semanas completas`
  const of = `${count(lately.kept)} de ${(lastChances[habit.kind] ?? weeks)(lately.of)}`
  if (alive) return `Sigue vivo: cumplido en ${of}.`
  if (!isWeekly(habit)) return `Descansa, desde el ${longDay(lastKept)}: cumplido en ${of}.`
  // It may be kept now and then long after its span.
  const held = lately.kept < 2 ? `${lately.kept === 0 ? 'ninguna' : 'una'} tiene` : `${count(lately.kept)} tienen`
  return `Descansa: su tramo terminó el ${longDay(to)}. De ${weeks(lately.of)}, ${held} una salida así.`
}

/** Its span, what was kept and what was missed. */
export const spanLine = (ritual: Ritual): string => {
  const { from, to, alive, kept, missed, empty, habit } = ritual
  const { one, many, gender } = chanceOf(habit)
  const span = `Del ${longDay(from)} ${alive ? 'hasta ahora' : `al ${longDay(to)}`}`
  const gaps =
    missed === 0
      ? `${gender === 'f' ? 'ninguna' : 'ninguno'} sin él`
      : `${count(missed)} sin él${empty === 0 ? '' : empty === missed ? ', sin ninguna salida' : `, ${alone(empty, gender)} de ell${gender === 'f' ? 'as' : 'os'} sin ninguna salida`}`
  return `${span}: ${countOf(kept, one, many)} con él, ${gaps}.`
}

export const longestLine = ({ longest, lastKept, habit }: Ritual): string => {
  const { one, many, gender } = chanceOf(habit)
  return `Lo más largo: ${countOf(longest, one, many)}${longest > 1 ? ` seguid${ended(gender, longest)}` : ''}. Por última vez, el ${longDay(lastKept)}.`
}

/** How sure it is, and against what. */
export const sureLine = ({ claim, certainty, p }: Ritual, answered = false): string =>
  claim === 'guess'
    ? `${answered ? 'Una suposición, y dijiste qué es.' : 'Una suposición: solo tú puedes decirlo.'} El azar la reuniría ${luck(p)}.`
    : `${certainties[certainty]}: el azar haría esto ${luck(p)}.`

const tested = 'Que se busque entre tantos posibles ya está descontado; todos los tipos juntos se equivocan con una de cada cien personas como mucho.'
const weekByLot =
  'Se compara con las salidas de las mismas semanas, repartidas entre sus días por sorteo, para que ni una fase ni una estación parezcan un ritual.'
const now = 'Sus ocasiones son semanas completas; la que está en marcha queda abierta.'
const half = 'Sigue vivo mientras las últimas 26 semanas completas lo cumplen la mitad de veces que su tramo.'
const spans = 'Se busca en periodos de dos años; su tramo acaba donde más de cuatro semanas seguidas pasan sin él.'
const lastTwo = 'Sigue vivo mientras se cumplió en una de sus dos últimas ocasiones'
const notLongAgo = 'la última hace dos años como mucho.'

const hows: Readonly<Record<RitualKind, string>> = {
  weekday: `Una semana lo cumple con una salida en ese día. Es un ritual en dos años con seis de cada diez de las semanas con salidas, y más a menudo de lo que el azar cumpliría un día de la semana, según la prueba de El día ritual. ${spans} ${now} Sigue vivo mientras las últimas 26 semanas completas lo cumplen ocho veces.`,
  loop: `Una semana lo cumple con una salida de ese día por ese recorrido, como La vuelta de siempre reconoce un mismo recorrido. Al menos ocho veces, y en seis de cada diez de las salidas de ese día con recorrido conocido. ${weekByLot} ${spans} ${now} ${half}`,
  window: `Una semana lo cumple con un inicio a 20 minutos o menos de la mediana de ese día, según el reloj del lugar. En seis de cada diez de las semanas con una salida en ese día. ${weekByLot} Por eso una hora que es la misma todos los días no es de ninguno en particular. ${spans} ${now} ${half}`,
  date: `Un año lo cumple con una salida en esa fecha; el 29 de febrero solo se pregunta a los años bisiestos. Sobre todos los años que hubo: al menos cuatro veces, y en seis de cada diez. Una fecha se compara con las cuatro semanas que la rodean, y entre todas las fechas del año: quien corre a menudo necesita muchos años. ${lastTwo}.`,
  'race-eve': `Una carrera lo cumple con una salida el día anterior. Son carreras las que están marcadas, o de las que se dijo que lo fueron. Al menos cinco veces, y antes de seis de cada diez. Se compara con el mismo día de la semana de las seis semanas anteriores y posteriores: un sábado en el que siempre se corre no dice nada de carreras. ${lastTwo}, ${notLongAgo}`,
  trip: `Un viaje empieza con la primera salida a más de 50\u00A0km de casa, como en «Viaje». Lo cumple una salida que llega, como muy tarde, al día siguiente de la anterior: empezara cuando empezara el viaje, eso es enseguida. Al menos cinco veces, y en seis de cada diez. Se compara con las esperas entre las diez salidas anteriores y posteriores. ${lastTwo}, ${notLongAgo}`,
  saturday: `Salidas de 4,8 a 5,2\u00A0km en sábado, empezadas a diez minutos o menos de una misma hora entre las 8:30 y las 9:45 y a 500\u00A0m o menos de un mismo lugar, al menos cinco veces. Se compara con las demás distancias y los demás días de quien corre. Qué fue, solo puede decirlo quien corrió. ${now} ${half}`,
}
export const howLine = ({ habit, claim }: Ritual, firstWeekday: FirstWeekday): string =>
  [hows[habit.kind], ...(claim === 'guess' ? [] : [tested]), ...(isWeekly(habit) ? [`${weeksRun(firstWeekday)}.`] : [])].join(' ')

/** What the drawing shows. */
export const marksLine = ({ habit, chances, kept, missed }: Ritual): string => {
  const { one, many, gender } = chanceOf(habit)
  const each = gender === 'f' ? 'cada una' : 'cada uno'
  const row = isWeekly(habit) ? ', una fila por año' : ''
  const of = (n: number, what: string): string =>
    n === 1 ? `${gender === 'f' ? 'la única' : 'el único'} ${what}` : `${each} de ${gender === 'f' ? 'las' : 'los'} ${count(n)} ${what}`
  const marks = missed === 0 ? `un trazo por ${each}, sin ningún hueco` : `un trazo por ${of(kept, `con él`)}, un anillo por ${of(missed, 'sin él')}`
  return `${capital(countOf(chances.length, one, many))}, una marca por ${each}${row}: ${marks}.`
}

/** The page's first sentence. */
export const ritualsLine = (of: Mirror, alive: number, resting: number): string => {
  const noun = (n: number): string => `${spelled(n, 'm')} ${n === 1 ? 'ritual' : 'rituales'}`
  const rest = (n: number): string => (n === 1 ? 'descansa' : 'descansan')
  if (alive === 0) return `${capital(noun(resting))} ${of === 'own' ? (resting === 1 ? 'tuyo' : 'tuyos') : 'del ejemplo'} ${rest(resting)}.`
  const others = resting === 0 ? '' : `; ${resting === 1 ? 'uno' : spelled(resting)} ${rest(resting)}`
  return of === 'own' ? `Tienes ${noun(alive)}${others}.` : `El ejemplo tiene ${noun(alive)}${others}.`
}

/** Weeks with a run that a weekday asks for. */
const leastWeeks = 12
/** What was looked at, and found nothing in. */
export const formingLine = ({ weeks, runs: all }: RitualsLooked): string =>
  weeks < leastWeeks
    ? `Un día de la semana se puede contar a partir de ${leastWeeks} semanas con alguna salida: por ahora ${weeks === 0 ? 'no hay ninguna' : `hay ${spelled(weeks)}`}. La que está en marcha y la primera no cuentan.`
    : `${capital(runs(all))} en ${countOf(weeks, 'una semana', 'semanas')}, y lo que en ellas se repite, el azar también lo repetiría.`

/** What some kinds have nothing to look at for. */
export const withoutLine = ({ routed, located, races }: RitualsLooked): string =>
  [
    ...(routed === 0 ? ['Aún no se conoce ningún recorrido, así que no se puede contar ningún circuito.'] : []),
    ...(located === 0 ? ['Aún no se sabe el lugar de ninguna salida, así que no se pueden contar ni un viaje ni un lugar.'] : []),
    ...(races === 0 ? ['No se conoce ninguna carrera, así que no se puede contar ninguna víspera.'] : []),
  ].join(' ')

export const rituals = {
  title: 'Rituales',
  says: 'Encontrados, nunca impuestos. Aquí no hay recordatorios, y un ritual que no se cumple descansa; no se rompe.',
  emptyTitle: 'Aún no se cuenta ningún ritual.',
  emptySays: 'Aquí estará lo que haces una y otra vez sin haberlo planeado, en cuanto lo muestren las salidas de una exportación.',
  bring: 'Traer una exportación',
  noneTitle: 'Aún nada se repite más de lo que haría el azar.',
  guessTitle: 'Algo se repite; solo tú puedes decir qué.',
  awayTitle: 'Lo que se repite es solo una costumbre, dijiste.',
  howTitle: 'Cómo se calcula',
  runs: (n: number) => (n === 1 ? 'La salida que hay detrás' : `Las ${runs(n)} que hay detrás`),
  races: 'Las carreras con las que se probó',
  name: 'Su nombre',
  because: 'Por qué importa',
  nameIt: 'Ponerle nombre',
  yes: 'Sí, ponerle nombre',
  change: 'Cambiarlo',
  keep: 'Guardar',
  leave: 'Dejarlo',
  habit: 'Solo una costumbre',
  takeBack: 'Retirarlo',
  quoted: (text: string) => `«${text}»`,
  saidOn: (day: string) => `Tus palabras, ${day}.`,
  saidOf: (day: string, sentence: string) => `Tus palabras, ${day}, cuando decía: ${sentence}`,
  putAwayTitle: 'Solo una costumbre, dijiste',
  putAwaySays: 'Apartado, y guardado como está.',
  bringBack: 'Traerlo de vuelta',
  lostTitle: 'Ahora mismo no se encuentra',
  lostSays: 'Lo que dijiste de ellos está guardado. Las salidas que hay aquí no los muestran.',
  undone: { kept: 'Guardado.', away: 'Apartado como costumbre.', back: 'Traído de vuelta.', gone: 'Retirado.' },
  undo: 'Deshacer',
  trouble: 'No se pudo guardar. Lo que escribiste sigue aquí: prueba otra vez.',
} as const
