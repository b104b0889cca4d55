import type { ThreadSays } from '../../../domain/chapters/the-thread.page'
import { spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthOf, noRun } from './year-words'

export const words: CardWords<ThreadSays> = {
  name: 'O fio',
  says: {
    over: ({ year, length, day }) => `O fio mais longo do seu ${year} teve ${spelled(length)} dias seguidos, a partir de ${monthOf(day)}.`,
    running: ({ year, length, day }) => `O fio mais longo do seu ${year} até agora tem ${spelled(length)} dias seguidos, a partir de ${monthOf(day)}.`,
    span: ({ fromDay, toDay }) => `Foi de ${longDay(fromDay)} a ${longDay(toDay)}.`,
    edges: ({ before, after, year }) =>
      `${before === 1 && after === 1 ? 'Vinha do ano anterior e seguiu pelo próximo' : before === 1 ? 'Vinha do ano anterior' : 'Seguiu pelo ano seguinte'}; aqui contam os dias dele em ${year}.`,
    against: ({ without, of, next, alike }) =>
      `${without === 0 ? 'Nenhum dia' : without === 1 ? 'Um dia' : `${count(without)} dias`} de ${count(of)} ${without === 0 ? 'ficou sem' : without === 1 ? 'não teve' : 'não tiveram'} corrida; ${alike > 0 ? 'outro fio teve o mesmo tamanho' : next === 0 ? 'não houve outro fio' : `o seguinte teve ${days(next)}`}.`,
    how: ({ least }) =>
      `${validRun} Um fio são dias do ano que se seguem, cada um com uma corrida; várias corridas em um dia são um dia dele. Entre iguais vale o último. Um dia que não terminou conta quando tem corrida. É preciso ter ${spelled(least)} dias.`,
    none: ({ year }) => noRun(year),
    few: ({ length, least, year }) => `Precisa de ${spelled(least)} dias seguidos; o mais longo de ${year} tem ${days(length)}.`,
  },
}
