import type { Correction } from '../../../contract/db'
import { capital, listed } from '../amounts'
import { sportName } from './evidence'
import type { Unit } from '../../quantities'
import { count, countOf, distance, runsOf, zoneName } from './quantities'

/** What a correction says, in a line. */
export const correctionSays = (correction: Correction, unit: Unit): string => {
  switch (correction.kind) {
    case 'deleted':
      return 'Apagada.'
    case 'not-mine':
      return 'Não é sua.'
    case 'not-a-duplicate':
      return 'Uma corrida à parte, não a cópia de outra.'
    case 'sport':
      return `A atividade é: ${sportName(correction.value)}.`
    case 'indoor':
      return correction.value ? 'Foi em lugar fechado.' : 'Foi ao ar livre.'
    case 'race':
      return correction.value ? 'Foi uma prova.' : 'Não foi uma prova.'
    case 'race-skipped':
      return 'Se foi uma prova, ficou sem resposta.'
    case 'zone':
      return `O fuso horário é ${zoneName(correction.value)}.`
    case 'distance':
      return `A distância é ${distance(correction.value, unit)}.`
    case 'same-as':
      return 'É a mesma que outra corrida, que conta no lugar dela.'
  }
}

/** What stands around a question that only the runner can answer. */
export const asks = {
  title: (n: number) => (n <= 1 ? 'Isto foi uma prova?' : `Isto foi uma prova? ${runsOf(n)}`),
  says: 'Um nome seu, a distância de uma prova, e entre as suas mais rápidas: pode ter sido uma. Sua resposta fica com as suas correções; até lá nada a conta nem a mostra como prova.',
  yes: 'Foi',
  no: 'Não foi',
  skip: 'Pular',
  yesOf: (name: string, day: string) => `${name}, ${day}: foi uma prova`,
  noOf: (name: string, day: string) => `${name}, ${day}: não foi uma prova`,
  skipOf: (name: string, day: string) => `${name}, ${day}: pular a pergunta`,
  noneLeft: 'Não há mais corridas para perguntar.',
  last: (name: string, day: string, says: string) => `Sua última resposta, sobre ${name}${day === '' ? '' : `, ${day}`}: ${says}`,
  skipped: (n: number) => (n === 1 ? 'uma pulada' : `${count(n)} puladas`),
  skippedSays: 'As puladas não são perguntadas de novo, e não contam nem como uma coisa nem como outra: para o cartão seguem sem resposta.',
  again: 'Perguntar de novo',
  againOf: (name: string, day: string) => `${name}, ${day}: perguntar de novo`,
  failed: 'Não deu para guardar. Nada mudou: tente de novo.',
} as const

export const corrections = {
  title: 'Suas correções',
  none: 'Nada está corrigido.',
  noneNext: 'O que está errado em uma corrida se acerta na página dela.',
  listed: (n: number, skipped: number) =>
    `${capital(listed([...(n === 0 ? [] : [countOf(n, 'uma correção', 'correções')]), ...(skipped === 0 ? [] : [countOf(skipped, 'uma pergunta pulada', 'perguntas puladas')])]))}, a mais recente primeiro. Cada uma se desfaz com um toque, e nenhuma exportação passa por cima dela.`,
  all: 'Todas as suas correções',
  undo: 'Desfazer',
  undoOf: (says: string) => `Desfazer: ${says}`,
  wrong: 'Há algo errado com esta corrida',
  wrongSays: 'O que você diz aqui vale mais que qualquer exportação, fica listado e pode ser desfeito.',
  delete: 'Apagar',
  deleteSays: 'Ela sai de todos os cartões, e fica apagada quando você trouxer uma exportação mais nova. O Strava guarda a dele.',
  notMine: 'Não é minha',
  deleted: 'Esta corrida está apagada. Nenhum cartão a conta.',
  notYours: 'Esta corrida não é sua, você disse. Nenhum cartão a conta.',
  sport: 'Atividade',
  indoor: 'Onde foi',
  indoors: 'Lugar fechado',
  outdoors: 'Ao ar livre',
  unsaid: 'Sem resposta',
  race: 'Uma prova?',
  raced: 'Foi uma prova',
  notRaced: 'Não foi',
  zone: 'Fuso horário',
  distance: (unit: Unit) => `Distância, ${unit}`,
  badDistance: 'Escreva uma distância como 10,5.',
  badZone: 'Esse fuso horário não existe: escolha um da lista.',
  take: 'Corrigir',
  same: 'É a mesma corrida que',
  sameNone: 'Nenhuma outra atividade começou nesse dia.',
  join: 'Juntar',
  part: 'É uma corrida à parte',
  told: (what: string) => `a exportação diz ${what}`,
  failed: 'Não deu para guardar. Nada mudou: tente de novo.',
} as const
