import { fieldTitle } from './fields'
import { bytes, countOf } from './quantities'

/** Columns of the activities' CSV that no export has. */
const own: Readonly<Record<string, string>> = {
  localDay: 'Dia local (dias desde 1970-01-01)',
  localMinute: 'Minuto local do dia',
  timeZone: 'Fuso horário',
  timeZoneSource: 'Fuso horário conhecido por',
}

/** The name of a column in the CSV that is taken along. */
export const columnTitle = (column: string): string => own[column] ?? fieldTitle(column)

export const you = {
  title: 'Você',
  line: 'O que é seu, e fica com você.',
  lineSample: 'Em um espelho seu, isto fica com você.',
  told: 'Como é dito',
  weeks: 'As semanas começam em',
  keptTitle: 'O que está guardado, e com que segurança',
  activities: 'Atividades',
  database: 'O banco de dados neste aparelho',
  originals: 'Os arquivos que você trouxe, guardados como vieram',
  room: 'Espaço que o navegador dá',
  left: 'Espaço que resta, pela estimativa do navegador',
  nearlyFull: (left: number) =>
    `Pela estimativa do navegador ${left < 1000 ? 'não resta espaço' : `restam só cerca de ${bytes(left)}`} aqui. Quando não houver mais, nada mais pode ser guardado. Salve um backup enquanto ainda dá.`,
  about: 'Sobre o RunMirror',
  none: 'nenhum',
  promisedYes: 'O navegador prometeu não limpar isso por conta própria.',
  promisedNo: 'O navegador pode limpar isso quando faltar espaço: ele não prometeu guardar.',
  promisedUnknown: 'Este navegador não diz se vai guardar.',
  ask: 'Pedir que prometa',
  refused: 'Ele não prometeu. Instalar o RunMirror, ou visitar mais vezes, pode fazê-lo mudar de ideia.',
  only: 'Está neste aparelho e em nenhum outro lugar. Limpar os dados do site no navegador apaga tudo; sua exportação, lida de novo, traz de volta, menos o que você disse e corrigiu; um backup traz tudo de volta.',
  memory: 'Esta janela não guarda nada: tudo some quando você a fechar.',
  report: 'Relatório da importação',
  bring: 'Trazer uma exportação mais nova',
  takeTitle: 'Levar com você',
  takeSays:
    'Tudo em um arquivo JSON: as linhas como vieram, atividades, relatórios, ajustes, correções, suas palavras, o que veio de clima e lugares. Ou as atividades como tabela; nela, uma célula que uma planilha tomaria por fórmula começa com um apóstrofo.',
  json: 'Tudo, em JSON',
  csv: 'Atividades, em CSV',
  making: 'Está sendo reunido.',
  saved: (name: string, size: number) => `Salvo nos seus downloads: ${name}, ${bytes(size)}.`,
  notMade: 'Não deu para reunir até o fim, então nada foi salvo. Tente de novo; o que está guardado fica como estava.',
  eraseTitle: 'Apagar tudo',
  eraseSays: (activities: number) =>
    `Apaga deste aparelho ${countOf(activities, 'uma atividade', 'atividades')}, os arquivos que você trouxe, o que veio de clima e lugares, cada correção e cada palavra sua. As imagens que você salvou e o próprio Strava ficam como estão.`,
  erase: 'Apagar tudo',
  eraseSure: 'Sim, apagar tudo',
  eraseNot: 'Deixar como está',
  erased: 'Está apagado. Não resta nada disso neste aparelho.',
  eraseFailed: {
    'still-reading': 'Uma exportação está sendo lida agora. Pare-a antes; nada foi apagado.',
    other: 'Não deu para apagar. Recarregue a página e tente de novo.',
  },
  strava: {
    title: 'Strava',
    offered: 'Também dá para pedir suas atividades ao próprio Strava, ao lado de uma exportação ou antes que ela chegue.',
    connect: 'Conectar o Strava',
    stands: 'Como está a conexão',
    none: 'Este site não conecta ninguém ao Strava. Ele lê sua exportação, que conta mais, e para sempre.',
  },
  awayTitle: 'Deixado de lado por você',
} as const

/** The five places. */
export const places = {
  title: 'Seções',
  mirror: 'Espelho',
  wall: 'Mural',
  journey: 'Andanças',
  rituals: 'Rituais',
  you: 'Você',
} as const
