import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import { shortMonthsBetween } from '../amounts'
import { certainties, percent } from '../face'

const kinds = { count: 'contado', share: 'uma fração', tested: 'testado contra o acaso', guess: 'um palpite' } as const satisfies Readonly<
  Record<Claim['kind'], string>
>

/** Under a shared card, in months and never in days: "Certo: contado, nov 2024 a out 2026". */
export const standing = ({ kind, certainty, interval, window: { from, to } }: Claim): string => {
  const within = kind === 'share' && interval ? ` de ${percent(interval[0])} a ${percent(interval[1])}%` : ''
  return `${certainties[certainty]}: ${kinds[kind]}${within}, ${shortMonthsBetween(from, to)}`
}

/** What a drawing of each kind gives away. */
export const drawings = {
  tide: 'um traço por corrida na sua semana, tão alto quanto ela é longa, com as semanas dos silêncios mais longos',
  thread: 'um nó por corrida em um fio de dias, tão grande quanto ela durou',
  reed: 'um tracinho por corrida, uma fileira por ano, tão alto quanto ela é longa',
  dial: 'um traço por corrida na hora em que começou, em torno de um relógio, tão comprido quanto durou, com as horas do sol',
  cords: 'um traço por corrida no seu dia da semana, uma linha por semana, tão comprido quanto ela é longa',
  bibs: 'um tracinho por corrida, uma fileira por ano, tão alto quanto ela é longa, com um número em cada prova',
  months: 'um traço por corrida ao redor do ano, tão comprido quanto ela é longa',
  thermometer: 'um traço por corrida no grau da sensação, tão comprido quanto ela é longa',
  lines: 'um traço por corrida, tão comprido quanto ela é longa, um parágrafo por ano',
  horizon: 'uma haste por corrida no seu dia, tão alta quanto ela é longa, e a linha a partir da qual era longe',
  halves: 'um traço por corrida na sua semana, tão comprido quanto a vantagem de uma metade, e quantas não dizem',
  ladder: 'uma marca por corrida no seu dia, mais alta quanto mais rápida em uma distância, com os tempos de dois recordes',
  coil: 'um giro por corrida do caminho que você mais seguiu, tão para fora quanto ela durou, e um tracinho por todas as outras',
  rays: 'um raio por corrida na ordem dos dias, tão comprido quanto ela é longa, para dentro em chão conhecido e para fora em chão novo',
  constellation: 'um ponto por corrida em um disco por região, com os nomes de duas delas, suas direções e distâncias, e quantas corridas não têm lugar',
} as const satisfies Readonly<Record<Figure['kind'], string>>

const neither = ', e não diz o dia nem a hora.'

/** What can be read off a drawing of each kind by who looks closely. */
const telling = {
  tide: neither,
  thread: neither,
  reed: neither,
  dial: '. Não diz o dia; dá para ler nela as horas em que você corre e, pelo sol, mais ou menos a que latitude.',
  cords: '. Não diz a hora; dá para ler nela os dias da semana em que você corre.',
  bibs: neither,
  months: '. Não diz o dia nem a hora; dá para ler nela os meses em que você corre.',
  thermometer: '. Não diz o dia nem a hora; dá para ler nela o clima em que você corre.',
  lines: neither,
  horizon: '. Não diz a hora; dá para ler nela que distância você correu, e mais ou menos quando.',
  halves: neither,
  ladder: '. Não diz a hora; dá para ler nela a que velocidade você correu, e mais ou menos quando.',
  coil: '. Não diz a hora; dá para ler nela as épocas do ano em que você seguiu esse caminho.',
  rays: neither,
  constellation: '. Não diz o dia nem a hora; quem conhece um mapa pode reconhecer as outras regiões por onde ficam.',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const ofSample = (sample: boolean): string => (sample ? ' Diz que é um exemplo.' : '')
export const bare = 'O arquivo é só pixels e o tamanho deles: nada sobre você, nada sobre este aparelho.'

export const share = {
  title: 'A imagem',
  open: (card: string) => `Compartilhar ${card} como imagem`,
  openShort: 'Compartilhar',
  openPortrait: 'Compartilhar o retrato',
  close: 'Fechar',
  /** What is in the picture; the sample's says of itself that it is one. */
  holds: (claim: Claim, sample: boolean) =>
    `Contém o nome e a frase do cartão; ${drawings[claim.figure.kind]}; quantas corridas são, com quanta certeza, e de quais meses.${ofSample(sample)}`,
  lacks: (kind: Figure['kind']) =>
    `Não contém ${kind === 'constellation' ? 'trajeto, nada menor que uma região, nem nome além do que dizem a frase e o desenho' : 'lugar, mapa, nem nome além do que diz a frase'}${telling[kind]} ${bare}`,
  /** Of a picture with the shape of a way in place of the drawing. */
  shape: {
    holds: (sample: boolean) =>
      `Contém o nome e a frase do cartão; a forma do caminho: com as duas pontas cortadas, girada, talvez espelhada, sem escala nem norte; com quanta certeza, e de quais meses.${ofSample(sample)}`,
    lacks: `Em torno de onde o caminho começa e termina, e dos outros lugares onde suas corridas começam, nada é desenhado por cerca de um quilômetro, e o meio do que falta não é nenhum desses lugares. Não contém rua, altitude nem hora. Quem conhece bem o caminho ainda pode reconhecê-lo. ${bare}`,
    draw: 'Desenhar a forma dele',
    shows: 'A forma do caminho, girada, sem as pontas.',
    refused: {
      'no-way': 'Nenhuma posição foi gravada ao longo dele: não há forma para desenhar.',
      'nothing-left': 'Muito pouco dele fica longe o bastante de onde você sai: não resta forma para desenhar.',
      'there-and-back': 'Ele vai e volta pela mesma linha, e uma linha aponta para onde começa. Fica sem desenho.',
      'other-drawn': 'Outro caminho do mesmo lugar já foi desenhado. Os dois juntos apontariam para esse lugar, então este fica sem desenho.',
      'no-track': 'O arquivo da atividade não está aqui: não há forma para desenhar.',
      'not-kept': 'Não deu para guardar o que isso precisa guardar. Nada foi desenhado; tente de novo.',
    },
  },
  share: 'Compartilhar a imagem',
  save: 'Salvar a imagem',
  saveInstead: 'Salvar em vez disso',
  saveThem: 'Salvá-las em vez disso',
  making: 'A imagem está sendo feita.',
  ready: 'A imagem está pronta.',
  shared: 'Entregue.',
  saved: (name: string) => `Salva nos seus downloads: ${name}`,
  again: 'A imagem está pronta agora: toque mais uma vez.',
  refused: 'Este aparelho não a aceitou. Dá para salvá-la.',
  trouble: 'Não deu para fazer a imagem. Nada mudou: feche e tente mais uma vez.',
  away: 'Não deu para carregar o que faz as imagens. Vem do endereço desta própria página: tente de novo quando houver rede.',
} as const

/** A fixed name, but for the year: it tells neither the card nor the day. */
export const pictureName = (year: number): string => `runmirror-card-${year}.png`
