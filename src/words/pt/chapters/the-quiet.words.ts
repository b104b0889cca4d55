import type { QuietSays } from '../../../domain/chapters/the-quiet.page'
import { capital, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { days, monthsOf, runs } from './year-words'

export const words: CardWords<QuietSays> = {
  name: 'O silêncio',
  says: {
    returned: ({ year, days: n, fromDay, toDay }) => `Em ${year} você silenciou por ${days(n)}, ${monthsOf(fromDay, toDay)}, e voltou.`,
    'goes-on': ({ year, days: n }) => `Em ${year} você silenciou por ${days(n)}, até o último dia do ano.`,
    open: ({ year, days: n }) => `Há silêncio ${n === 1 ? 'no último dia' : `nos últimos ${count(n)} dias`} do seu ${year} até agora.`,
    whole: ({ year, days: n }) => `Em nenhum dos seus ${count(n)} dias você correu: ${year} foi de silêncio.`,
    span: ({ fromDay, toDay }) => `De ${longDay(fromDay)} a ${longDay(toDay)}, os dois sem corrida.`,
    since: ({ lastDay }) => `Tinha começado antes do ano: a corrida anterior é de ${longDay(lastDay)}.`,
    back: ({ runs: n, day }) =>
      `A corrida que o terminou foi em ${longDay(day)}; ${runs(n)} ${n > 1 ? 'caíram' : 'caiu'} nas quatro semanas a partir desse dia, dentro do ano.`,
    inside: ({ others }) =>
      others === 0
        ? 'Nenhuma outra atividade caiu dentro.'
        : `${capital(spelled(others, 'f'))} ${others === 1 ? 'outra atividade caiu' : 'outras atividades caíram'} dentro.`,
    against: ({ runs: n, days: of, year, quiets, least }) =>
      `${capital(runs(n))} ${n > 1 ? 'estão' : 'está'} nos outros dias de ${count(of)}${quiets > 1 ? `; ${year} silenciou ${spelled(quiets, 'f')} vezes, por ${count(least)} dias ou mais` : ''}.`,
    how: ({ least }) =>
      `${validRun} Conta-se o trecho mais longo de dias do ano em que nenhuma corrida começou, desde a primeira já registrada; entre iguais, o último. Um dia que não terminou não é um dia sem corrida. São precisos ${count(least)} dias, como em O retorno. Não se diz a causa.`,
    few: ({ days: n, least, year }) =>
      `São precisos ${count(least)} dias sem corrida; o trecho mais longo assim de ${year} tem ${n === 0 ? 'nenhum' : days(n)}.`,
  },
}
