import type { Group, Milestone } from '../../../domain/milestones/milestone'
import { monthAndYear } from '../amounts'
import { milestoneWords } from '../milestones/milestones'
import { count, countOf, longDistance, runsOf } from './quantities'
import type { Unit } from '../../quantities'

const milestones = (n: number): string => countOf(n, 'um marco', 'marcos')

export const wall = {
  title: 'Seu mural',
  titleSample: 'O mural do exemplo',
  milestones,
  filter: 'Mostrar',
  all: 'Todos',
  own: 'Os seus',
  hidden: 'Escondidos',
  list: 'Marcos, o mais recente primeiro',
  chapter: (year: number) => `${year} em seu próprio capítulo`,
  inYear: (year: number, n: number) => `${year}: ${milestones(n)}`,
  withoutDay: 'Sem dia',
  ruler: 'Anos',
  rulerAt: (year: number, n: number) => `${year}, ${n === 0 ? 'nenhum marco' : milestones(n)}`,
  rulerShows: (runs: number, from: number, to: number) =>
    `${runs === 1 ? 'Uma corrida, um tracinho' : `${count(runs)} corridas, um tracinho cada`}, de ${from} a ${to}; uma linha leva de um marco à sua corrida.`,
  next: 'O que vem depois',
  nextMore: (n: number) => `mais ${count(n)} por vir`,
  pinned: 'Fixados',
  none: 'Nenhum destes está aqui ainda.',
  noneOwn: 'O que nenhum número diz também pode ficar aqui: escolha uma corrida e escreva uma frase.',
  leftOut: 'O que não deu para olhar',
  unreached: 'Dito de marcos que nenhuma corrida alcança agora',
  unreachedSays: 'Uma correção ou outra exportação pode trazê-los de volta. Suas palavras esperam por eles.',
  forming: (done: number, of: number) => `Os trajetos ainda estão sendo lidos, ${count(done)} de ${count(of)}: mais marcos podem vir.`,
  emptyTitle: 'Seu mural está vazio.',
  emptyTitleSample: 'Este mural está vazio.',
  emptySays: 'Aqui ficam os marcos desde a primeira corrida: cada um com sua data, a corrida de onde veio, e o anterior.',
  bring: 'Trazer uma exportação',
  unknownTitle: 'Esse marco não está aqui.',
  unknownSays: 'Ele pode ser da outra unidade, de outro aparelho, ou de uma corrida que foi corrigida.',
  back: 'Voltar ao mural',
} as const

/** A milestone that is opened. */
export const opened = {
  own: 'Nas suas palavras',
  run: 'A corrida dele',
  before: 'O anterior',
  stands: 'Ainda vale.',
  /** `until`: as the milestone's own words say it. */
  stood: (until: string) => `Valeu ${until}.`,
  pin: 'Fixar no topo',
  unpin: 'Desafixar',
  hide: 'Esconder',
  show: 'Mostrar de novo',
  showNamed: (title: string) => `Mostrar ${title} de novo`,
  hiddenSays: 'Você o escondeu. Ele fica aqui, em “Escondidos”.',
  edit: 'Mudar',
  remove: 'Remover',
  removed: 'Foi removido.',
  undo: 'Trazer de volta',
  gone: 'A corrida dele não está mais neste espelho.',
  runs: (n: number) => `${runsOf(n)} por trás`,
  newest: 'a mais recente primeiro',
  trouble: 'Não deu para guardar. O que você escreveu continua aqui: tente de novo.',
} as const

/** The runner's own note on a milestone. */
export const note = {
  title: 'Sua nota',
  write: 'Escrever uma nota',
  label: 'Sua nota sobre ele',
  change: 'Mudar',
  takeBack: 'Retirar',
  saidOn: (day: string) => `Suas palavras, ${day}.`,
  saidOf: (day: string, sentence: string) => `Suas palavras, ${day}, quando dizia: “${sentence}”`,
} as const

/** A milestone of the runner's own: a run and a sentence. */
export const ownMilestone = {
  add: 'Pôr um marco seu',
  title: 'Um marco seu',
  change: 'Mudar o seu',
  sentence: 'O que foi, em uma frase',
  run: 'A corrida dele',
  search: 'Buscar por nome ou data',
  searchHint: 'Por exemplo “domingo”, “maio de 2023” ou uma palavra do nome.',
  found: (shown: number, of: number) =>
    of === 0 ? 'Nenhuma corrida se chama assim.' : shown === of ? runsOf(of) : `${count(shown)} de ${runsOf(of)}: continue buscando para ver as outras`,
  looking: 'Suas corridas estão sendo buscadas.',
  needsBoth: 'Ele precisa de uma corrida e de uma frase.',
  keep: 'Pôr no mural',
  keepChanged: 'Guardar',
  leave: 'Deixar assim',
} as const

/** On the page of a run. */
export const runOnWall = {
  title: 'No mural',
  among: (n: number) => `É uma de várias corridas por trás de ${n === 1 ? 'um outro' : `${count(n)} outros`}`,
  none: 'Nenhum marco vem dela.',
} as const

const groupsOfPicture = {
  totals: 'Um total',
  firsts: 'Uma primeira vez',
  records: 'Um recorde',
  streaks: 'Uma sequência',
  places: 'Um lugar',
  shoes: 'Tênis',
} as const satisfies Readonly<Record<Group, string>>

/** The picture of a milestone. */
export const milestonePicture = {
  name: (group: Group | null) => (group === null ? opened.own : groupsOfPicture[group]),
  caption: (runs: number) => (runs === 1 ? 'Uma corrida, um traço' : `${count(runs)} corridas, um traço cada`),
  shows: (runs: number, lit: number) =>
    `${runs === 1 ? 'Um traço' : `${count(runs)} traços`}, um para cada corrida na sua semana, tão alto quanto ela é longa; ${lit === 1 ? 'um tem cor quente' : `${count(lit)} têm cor quente`}, e um sobe até as palavras.`,
  open: (title: string) => `“${title}”`,
  addDate: 'Acrescentar a data exata',
  holds: (own: boolean, dated: boolean, sample: boolean) =>
    `Contém ${own ? 'a frase como você escreveu' : 'a frase do marco'}; um traço por corrida na sua semana, tão alto quanto ela é longa, em cor quente as que estão por trás dele; quantas corridas são, e de que anos a que anos${dated ? '; o dia do marco' : ''}.${sample ? ' Diz que é um exemplo.' : ''}`,
  lacks: (own: boolean, dated: boolean) =>
    `Não contém trajeto, mapa${own ? '' : ', lugar menor que uma região, nome que você deu'} nem sua nota. Não diz ${dated ? 'a hora' : 'o dia nem a hora'}; dá para ler nela que distância você correu, e mais ou menos quando. O arquivo é só pixels e o tamanho deles: nada sobre você, nada sobre este aparelho.`,
} as const

/**
 * What a picture says of a milestone: the same sentence, but for what must not leave with it. A city is finer than a region, and what a shoe is called the runner
 * wrote themselves.
 */
export const sentenceOnPicture = (milestone: Milestone, unit: Unit): string => {
  const { sentence } = milestoneWords(milestone, unit)
  const { family, kind, value, day, ladder } = milestone
  const month = monthAndYear(day)
  if (family === 'places' && kind === 'city') return `Sua primeira corrida em outra cidade, em ${month}.`
  if (family === 'shoes')
    return kind === 'first'
      ? `Sua primeira corrida com outro par de tênis, em ${month}.`
      : `Você chegou a ${longDistance(value, ladder ?? unit)} com um par de tênis, em ${month}.`
  return sentence
}
