import type { QuietSays } from '../../../domain/chapters/the-quiet.page'
import { capital, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthsOf, runs } from './year-words'

export const words: CardWords<QuietSays> = {
  name: 'O silêncio',
  says: {
    returned: ({ year, days: n, fromDay, toDay }) => `Em ${year} você ficou em silêncio por ${days(n)}, ${monthsOf(fromDay, toDay)}, e voltou.`,
    'goes-on': ({ year, days: n }) => `Em ${year} você ficou em silêncio por ${days(n)}, até o último dia do ano.`,
    open: ({ year, days: n }) => `Até agora em ${year}, ${n === 1 ? 'o último dia é' : `os últimos ${count(n)} dias são`} de silêncio.`,
    whole: ({ year, days: n }) => `${year} foi de silêncio: em nenhum dos ${count(n)} dias você correu.`,
    span: ({ fromDay, toDay }) => `De ${longDay(fromDay)} a ${longDay(toDay)}, os dois sem corrida.`,
    since: ({ lastDay }) => `Tinha começado antes do ano: a corrida anterior é de ${longDay(lastDay)}.`,
    back: ({ runs: n, day }) =>
      `A corrida que o terminou foi em ${longDay(day)}; ${runs(n)} ${n > 1 ? 'caíram' : 'caiu'} nas quatro semanas a partir desse dia, dentro do ano.`,
    inside: ({ others }) =>
      others === 0
        ? 'Nenhuma outra atividade nesse tempo.'
        : `${capital(spelled(others, 'f'))} ${others === 1 ? 'outra atividade' : 'outras atividades'} nesse tempo.`,
    against: ({ runs: n, days: of, year, quiets, least }) =>
      `${capital(runs(n))} ${n > 1 ? 'estão' : 'está'} nos outros dias de ${count(of)}${quiets > 1 ? `; ${year} teve ${spelled(quiets)} silêncios de ${count(least)} dias ou mais` : ''}.`,
    how: ({ least }) =>
      `${validRun} Vale o trecho mais longo de dias do ano em que nenhuma corrida começou, desde a primeira já registrada; entre iguais, o último. Um dia que não terminou não é um dia sem corrida. É preciso ter ${count(least)} dias, como no cartão O retorno. Não se diz a causa.`,
    few: ({ days: n, least, year }) =>
      `Precisa de ${count(least)} dias sem corrida; em ${year} ${n === 0 ? 'não há nenhum' : `o trecho mais longo assim tem ${days(n)}`}.`,
  },
}
