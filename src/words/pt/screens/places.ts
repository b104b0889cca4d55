import { capital, spelled } from '../amounts'
import { count } from './quantities'

/** Words that stand around every screen. */
export const frame = {
  brand: 'RunMirror',
  skip: 'Ir para o conteúdo',
  toMirror: 'Ir para o espelho',
  yourMirror: 'Seu espelho',
  report: 'Relatório da importação',
  years: 'Ano a ano',
  bring: 'Trazer uma exportação mais nova',
  sample: 'Exemplo',
  sampleMirror: 'Um espelho de exemplo',
  sampleSays: 'uma pessoa simulada, não você',
  leaveSample: 'Sair',
  leaveSampleSays: 'Sair do exemplo',
  memory: 'Esta janela não permite guardar arquivos: nada fica depois que você a fechar.',
  waiting: 'O RunMirror está aberto em outra aba, e essa aba não responde.',
  useHere: 'Usar aqui',
  taking: 'Pedindo à outra aba que solte o espelho.',
  stillBusy: 'A outra aba ainda segura o espelho. Feche-a e tente de novo.',
  readingTitle: 'Lendo uma exportação',
  reading: (name: string, rows: string) => `Lendo ${name}: ${rows} até agora.`,
  seeReading: 'Ver até onde',
  broken: 'O RunMirror não consegue iniciar seus processos neste navegador.',
  brokenNext: 'Recarregue a página. Se continuar assim, outro navegador pode servir. O que está guardado neste aparelho fica intacto.',
  opening: 'Abrindo seu espelho',
  openingSample: 'Abrindo o espelho de exemplo',
  again: 'Tentar de novo',
  lostTitle: 'Não há nenhuma página aqui.',
  lostSays: 'O endereço pode ter sido cortado, ou é de uma corrida ou um cartão que está em outro aparelho.',
  lostNext: 'Ir para o espelho',
} as const

export const landing = {
  line: 'Veja quem você é quando corre.',
  description: 'Um espelho para quem corre: anos de história no Strava viram frases verdadeiras, no seu próprio aparelho.',
  accountShort: 'Sem conta',
  account: 'Sem conta. Tudo é lido neste aparelho, e fica nele.',
  dropWide: 'Solte aqui sua exportação do Strava',
  dropPhone: 'Traga aqui sua exportação do Strava',
  choose: 'escolher o arquivo',
  orChoose: 'ou escolha o arquivo',
  letGo: 'Pode soltar: é lido aqui',
  sample: 'Ver um espelho de exemplo',
  ring: 'Cada traço é uma corrida de exemplo, um anel por ano; as de cor quente começaram antes das sete. As suas são lidas neste aparelho, e ficam nele.',
  ringSays: 'Um desenho: anéis de traços curtos, um anel por ano, cada traço uma corrida simulada; as que começaram antes das sete têm cor quente.',
} as const

export const mirror = {
  asOf: (day: string) => `De acordo com a sua exportação, com corridas até ${day}.`,
  asOfWhy: 'O que veio do próprio Strava já cumpriu seu prazo. Uma nova exportação conta tudo de novo.',
  /** The line above the sheets. */
  line: (cards: number, runs: string) =>
    cards === 0
      ? `${runs.charAt(0).toUpperCase()}${runs.slice(1)} ${/\d/.test(runs) ? 'já estão aqui. O que dizem' : 'já está aqui. O que diz'} ainda está se formando.`
      : cards === 1
        ? `Uma coisa verdadeira sobre ${runs}.`
        : `${capital(spelled(cards, 'f'))} coisas verdadeiras sobre ${runs}.`,
  runs: (runs: string) => `suas ${runs}`.replace('suas uma corrida', 'sua única corrida'),
  runsOfSample: (runs: string) => `${runs} do exemplo`,
  noRuns: 'Ainda não há corrida aqui.',
  noRunsNext: 'A exportação foi lida, e não tem corrida que conte. O relatório diz o que ela tem.',
  span: (from: string, to: string) => `De ${from} a ${to}.`,
  evidence: 'Ver a evidência',
  caption: (runs: string) => `${runs}, um traço cada`,
  captionKnots: (runs: string) => `${runs}, um nó cada`,
  captionPoints: (runs: string) => `${runs}, um ponto cada`,
  lastSeen: (day: string) => `Como você o viu pela última vez, em ${day}.`,
  turn: 'Toque em um traço ou em um cartão para ver em que se apoia.',
  sampleMark: 'exemplo',
  forming: 'Ainda se formando',
  formingNone: 'Não falta nenhum: todos os cartões se formaram.',
} as const

/** Written inside and outside the ring. */
export const rayLabels = { known: 'chão conhecido', fresh: 'chão novo' } as const

/** Written beside the ticks under a map. */
export const noPlace = (n: number): string => (n === 1 ? 'uma corrida sem lugar' : `${count(n)} corridas sem lugar`)

/** Written beside a sundial. */
export const dialLabels = { noon: 'meio-dia', sunrise: 'nascer do sol', sunset: 'pôr do sol' } as const
/** Above a horizon: what rises there went far. */
export const horizonLabels = { far: 'longe' } as const
/** On both sides of a spine. */
export const halvesLabels = { first: '1ª metade mais rápida', second: '2ª metade mais rápida' } as const
/** Beside the ticks of runs that have no place in a drawing. */
export const untold = (runs: number): string => (runs === 1 ? 'uma corrida não diz' : `${count(runs)} corridas não dizem`)

export const zone = {
  ask: (name: string) => `As horas do dia são lidas como em ${name}, segundo este aparelho. É lá que você corre?`,
  askFits: (share: string) => `${share} dos títulos do próprio Strava (“Corrida matinal”) batem.`,
  better: (taken: string, fits: string) => `Os títulos do próprio Strava (“Corrida matinal”) não combinam com ${taken}; combinam com ${fits}.`,
  yes: 'Sim',
  take: (name: string) => `Usar ${name}`,
  other: 'Outro fuso',
  choose: 'Fuso de casa',
  keep: 'Guardar',
  title: 'Fuso de casa',
  now: (name: string) => `Seu fuso de casa é ${name}.`,
  unset: (name: string) => `Nenhum fuso de casa foi definido; vale o deste aparelho, ${name}.`,
  change: 'Mudar',
} as const

export const unit = {
  title: 'Distâncias em',
  names: { km: 'quilômetros', mi: 'milhas' },
} as const

export const zoneSources = {
  runner: 'como você corrigiu',
  file: 'pela diferença de fuso no próprio arquivo',
  place: 'pelo lugar onde começou',
  strava: 'pelo que diz o Strava',
  nearest: 'pela corrida mais próxima com lugar',
  home: 'pelo seu fuso de casa',
  device: 'por este aparelho',
} as const
