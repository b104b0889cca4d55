import type { AboutText } from '../../about-text'
import { countOf } from './quantities'

/** What stands around the runner's own word on a card. */
export const ownWord = {
  title: 'Nas suas palavras',
  trueBecause: 'verdade, porque…',
  notMe: 'não sou eu',
  pin: 'Fixar no topo',
  unpin: 'Desafixar',
  because: 'Verdade, porque',
  left: (n: number) => (n <= 40 ? (n === 1 ? 'resta um caractere' : `restam ${countOf(n, 'um caractere', 'caracteres')}`) : ''),
  keep: 'Guardar',
  leave: 'Deixar assim',
  change: 'Mudar',
  takeBack: 'Retirar',
  quoted: (because: string) => `“${because}”`,
  plainlyTrue: 'Verdade, você disse.',
  saidOn: (day: string) => `Suas palavras, ${day}.`,
  saidOf: (day: string, sentence: string) => `Suas palavras, ${day}, quando o cartão dizia: “${sentence}”`,
  away: 'Não é você, você disse. O cartão foi deixado de lado: fica fora do seu espelho, e suas corridas ficam como estão.',
  awayTitle: 'Deixado de lado por você',
  trouble: 'Não deu para guardar. O que você escreveu continua aqui: tente de novo.',
} as const

/** What stands around a line or a name of the runner's own. */
export const ownText = {
  saidOn: (day: string) => `Suas palavras, ${day}.`,
  takenBack: 'Retirado.',
  undo: 'Desfazer',
} as const

export const yourLine = (year: number): AboutText => ({
  title: `Sua linha sobre ${year}`,
  label: `Uma linha sua sobre ${year}`,
  write: 'Escrever uma linha',
})

export const yourWay: AboutText = {
  title: 'O nome que você dá',
  label: 'Como você chama este caminho',
  write: 'Dar um nome a este caminho',
  says: 'Fica aqui e na página de cada corrida que seguiu este caminho; nunca em uma imagem.',
}

export const yourPlace: AboutText = {
  title: 'O nome que você dá a este lugar',
  label: 'Como você chama este lugar',
  write: 'Dar um nome seu',
  says: 'Para toda corrida que começa a até cerca de um quilômetro. Não é enviado a lugar nenhum, e vem antes de qualquer outro nome.',
}
