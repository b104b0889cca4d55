import type { WentSays } from '../../../domain/chapters/how-it-went.page'
import { times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, duration, longDay, longDistance } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import { noRun } from './year-words'

const inWeeks = (kept: number, weeks: number): string =>
  weeks === 0 ? '' : `, em ${kept === 0 ? 'nenhuma' : count(kept)} de ${countOf(weeks, 'uma semana', 'semanas')}`

export const words: CardWords<WentSays> = {
  name: 'Como foi',
  says: {
    over: ({ year, runs, metres, kept, weeks }, unit) => `Em ${year} você correu ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    running: ({ year, runs, metres, kept, weeks }, unit) =>
      `Até agora em ${year} você correu ${times(runs)}, ${longDistance(metres, unit)}${inWeeks(kept, weeks)}.`,
    against: ({ days: on, of, empty, weeks }) => {
      const without = of - on
      const first = without === 0 ? 'Nenhum dia' : without === 1 ? 'Um dia' : `${count(without)} dias`
      const second = weeks === 0 ? '' : `, e ${empty === 0 ? 'nenhuma semana' : countOf(empty, 'uma semana', 'semanas')} de ${count(weeks)} também não`
      return `${first} de ${count(of)} ${without > 1 ? 'não tiveram' : without === 1 ? 'não teve' : 'ficou sem'} corrida${without === 0 && weeks > 0 ? `, e ${empty === 0 ? 'nenhuma semana' : countOf(empty, 'uma semana', 'semanas')} de ${count(weeks)} ${empty > 1 ? 'ficaram' : 'ficou'} sem` : empty === 0 && weeks > 0 ? `; nenhuma semana de ${count(weeks)} ficou sem` : second}.`
    },
    moving: ({ seconds }) => `Em movimento por ${duration(seconds)} ao todo.`,
    began: ({ firstDay }) => `A primeira de todas as corridas registradas é de ${longDay(firstDay)}; o que veio antes não está aqui.`,
    how: ({ year, firstWeekday }) =>
      `${validRun} O ano é o do calendário, por essas datas. Contam as semanas que estão em ${year} do primeiro ao último dia e já terminaram, para que nenhuma semana seja de dois anos. ${weeksRun(firstWeekday)}. Um dia que não terminou conta quando tem corrida.`,
    none: ({ year }) => noRun(year),
  },
}
