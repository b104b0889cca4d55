import type { StoreTrouble } from '../../../contract/db'
import type { PullEnd, PullProgress } from '../../../contract/puller'
import type { ConnectWord, StravaTrouble } from '../../../contract/strava'
import { instantIn } from '../../instant'
import { troubleWords } from '../troubles'
import { count, countOf } from './quantities'
import { moment } from './weather'

const activities = (n: number): string => countOf(n, 'uma atividade', 'atividades')
const changes = (n: number): string => countOf(n, 'uma mudança', 'mudanças')
const days = (n: number): string => countOf(n, 'um dia', 'dias')
const because = (reason: string | null): string => (reason === null ? '' : ` (${reason})`)

const nobody =
  'Este site não conecta ninguém ao Strava: quem cuida dele o montou sem essa parte. Sua exportação faz o mesmo, e mais: conta tudo, e para sempre.'
const switchedOff =
  'O Strava desativou o aplicativo deste site, e por ora não dá para conectar ninguém. O que está aqui fica, e uma exportação funciona como sempre.'
const askAnew = 'Comece de novo aqui.'

/** Why the way over Strava ended without a connection. */
const said: Readonly<Record<ConnectWord, string>> = {
  refused: 'Você não deixou este site entrar, e nada foi escrito. Tudo bem: com uma exportação isso nem é preciso.',
  scope:
    'Na página do Strava as atividades ficaram de fora, e sem elas não há o que perguntar. Nada foi escrito. Deixe aquela caixa marcada se tentar outra vez.',
  'athlete-limit':
    'O aplicativo deste site já tem tantos atletas quanto o Strava permite, e nada foi escrito. Uma exportação faz o mesmo, sem licença de ninguém.',
  expired: `A passagem pelo Strava levou mais de dez minutos, ou começou em outro navegador. Nada foi escrito. ${askAnew}`,
  inactive: switchedOff,
  busy: 'Há gente demais se conectando neste momento. Nada foi escrito; tente daqui a alguns minutos.',
  'no-answer': 'O Strava não respondeu como deveria. Nada foi escrito; tente daqui a pouco.',
  'not-offered': nobody,
}

const outdated = 'Esta página e o site por trás dela não se entendem mais: um dos dois é mais antigo. Recarregue a página e tente de novo.'
const troubles: Readonly<Record<StravaTrouble | 'unreachable' | 'cut-short', string>> = {
  'not-offered': nobody,
  'other-origin': outdated,
  'no-pending': `A passagem pelo Strava foi há mais de dez minutos, ou já teve resposta. ${askAnew}`,
  'no-session': 'Ninguém está conectado neste aparelho.',
  ended: 'O Strava não considera mais a permissão válida. Conecte de novo para continuar.',
  'bad-question': outdated,
  'bad-path': outdated,
  busy: 'Há gente demais perguntando neste momento. Tente daqui a alguns minutos.',
  inactive: switchedOff,
  'no-answer': 'O Strava não respondeu como deveria. Tente daqui a pouco.',
  unreachable: 'Não foi possível chegar a este site, e nada mudou. Tente de novo quando houver rede.',
  'cut-short': 'A parte do RunMirror que pergunta parou, e de novo quando foi reiniciada. Recarregue esta página; o que já veio está guardado.',
}
const isOurs = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

const ends: Readonly<Record<Exclude<PullEnd['end'], 'done' | 'waiting'>, (reason: string | null) => string>> = {
  stopped: () => 'Parado. O que já veio fica guardado, e o resto pode ser pedido quando você quiser.',
  'busy-elsewhere': () => 'Outra aba está perguntando ao Strava.',
  'not-connected': () => 'Ninguém está conectado neste aparelho, então nada foi perguntado ao Strava. O que veio antes fica até seus dias acabarem.',
  ended: () =>
    'O Strava não deixa mais este site entrar: a permissão foi retirada. O que só o Strava contou foi apagado aqui; o que uma exportação conta fica.',
  inactive: () => switchedOff,
  'other-athlete': () =>
    'Está conectada outra pessoa, que não é a das atividades daqui, então nada foi perguntado. Conecte como antes, ou desconecte para recomeçar.',
  misunderstood: (reason) => `O Strava respondeu, mas não ao que foi perguntado${because(reason)}. Dessa resposta nada ficou, e o que veio antes ficou.`,
  unreachable: (reason) =>
    `Não veio resposta do Strava${because(reason)}. O que veio antes fica guardado, e a pergunta volta quando o RunMirror for aberto de novo.`,
}

/** The connection with Strava: what it takes, how far it is, and how it ends. */
export const connect = {
  title: 'Strava',
  noneTitle: 'Aqui não dá para conectar o Strava.',
  none: nobody,
  bring: 'Trazer uma exportação',
  unasked: 'Não deu para perguntar se este site conecta ao Strava. Abra esta página de novo quando houver rede.',
  asked: 'Está sendo perguntado se este site conecta ao Strava; sem rede, isso precisa esperar.',

  before: 'Deixe o Strava contar ao seu espelho.',
  takesTitle: 'O que é preciso',
  takes: (n: number | null) =>
    `Um toque aqui e outro na página do próprio Strava, onde você deixa o aplicativo deste site ler suas atividades: primeiro as cem últimas, todas se você pedir. Pelos termos do Strava, o que só ele conta pode ficar aqui por ${n === null ? 'alguns dias' : days(n)}; a próxima exportação que você trouxer torna isso permanente.`,
  sentTitle: 'O que é enviado, e para onde',
  sent: 'Esta página pergunta ela mesma ao Strava, e as respostas ficam neste aparelho. Nosso servidor não tem corrida nenhuma: a chave está selada em um cookie deste navegador, e do que muda no Strava o servidor passa adiante só o número.',
  endTitle: 'Como terminar',
  end: 'Com “Desconectar” nesta página: a permissão é devolvida, o cookie some, e o que só o Strava contou é apagado. Nas configurações do Strava, na lista de aplicativos, também dá.',
  few: 'A um aplicativo pequeno o Strava talvez permita só dez atletas. Ao décimo primeiro ele diz isso em uma página própria, que não traz de volta para cá; nada está quebrado então, e uma exportação faz o mesmo.',
  said: (word: ConnectWord) => said[word],

  pending: (name: string | null) => (name === null ? 'Conectado. Importar suas corridas?' : `Conectado como ${name}, importar?`),
  pendingSays: 'Nada foi escrito ainda. Se é você, suas cem últimas atividades são pedidas.',
  replaces: 'Outra pessoa está conectada neste aparelho, e deixaria de estar.',
  yes: 'Sim, importar',
  no: 'Não, não sou eu',
  confirming: 'Um momento',
  declined: 'Nada foi escrito, e o que o Strava permitiu foi devolvido.',

  after: 'O Strava conta a este espelho.',
  over: 'O Strava não conta mais nada a este espelho.',
  hereTitle: 'O que veio',
  came: 'Atividades',
  alone: 'Que só o Strava conta',
  waiting: 'Percursos que ainda vêm',
  last: 'Última pergunta',
  when: instantIn('pt-BR'),
  nothing: 'Ainda não veio nada.',
  goes: (alone: number, n: number, until: string) =>
    alone === 1
      ? `Só o Strava conta de uma atividade, e a deixa ficar por ${days(n)}. Ela se vai em ${until}, a menos que uma exportação que a conte a torne permanente.`
      : `Só o Strava conta de ${activities(alone)}, e as deixa ficar por ${days(n)}. A primeira se vai em ${until}, a menos que uma exportação que as conte as torne permanentes.`,
  allKept: 'Uma exportação conta todas elas também, então ficam.',
  gone: 'Algumas, que só o Strava contou, se foram, porque seus dias acabaram. Uma exportação as traz de volta.',

  askingTitle: 'Perguntas ao Strava',
  rests: 'O RunMirror pergunta ao Strava enquanto está aberto, e só pelo que ainda não está aqui.',
  counts: (progress: PullProgress | null) => {
    if (progress === null) return 'Perguntando ao Strava.'
    const { doing, done, of } = progress
    if (doing === 'listing') return of === null ? `Na lista: ${activities(done)}` : `Na lista: ${count(done)} de ${activities(of)}`
    if (doing === 'streams') return of === null ? `Com percurso: ${activities(done)}` : `Com percurso: ${count(done)} de ${activities(of)}`
    return of === null ? `Conferido: ${changes(done)}` : `Conferido: ${count(done)} de ${changes(of)}`
  },
  waits: (at: number, now: number, zone: string) =>
    `O limite do Strava foi atingido por ora. As próximas perguntas continuam sozinhas: ${moment(at, now, zone)}.`,
  window: 'Perguntas neste quarto de hora',
  day: 'Perguntas hoje, em UTC',
  ofAll: 'de todos que este site conecta',
  used: (used: number, of: number) => `${count(used)} de ${count(of)}`,
  goesOn: 'Pare ou feche esta página: o que já veio fica guardado, e o resto continua da próxima vez.',
  stop: 'Parar',
  stopping: 'Parando',
  again: 'Perguntar de novo',
  all: 'Trazer tudo',
  allSays: 'Até agora foram pedidas as cem últimas. Tudo pode levar alguns dias, pelos limites do Strava; continua sozinho.',
  offline: 'Não há rede. O que já veio fica guardado, e continua sozinho assim que houver.',
  done: (listed: number, tracks: number) =>
    listed + tracks === 0
      ? 'O Strava não tem nada que não esteja aqui.'
      : `O Strava respondeu: ${activities(listed)} na lista, ${countOf(tracks, 'um percurso', 'percursos')} com traçado.`,
  refused: (n: number) => `O Strava não quis contar ${activities(n)}: por ora ${n === 1 ? 'fica' : 'ficam'} de fora.`,
  pausedUntil: (at: number, now: number, zone: string) =>
    `O limite do Strava, dividido por todos que este site conecta, foi atingido por ora. Continua sozinho: ${moment(at, now, zone)}, ou quando o RunMirror for aberto depois disso.`,
  ended: (end: keyof typeof ends, reason: string | null) => ends[end](reason),
  halted: 'As perguntas pararam.',
  trouble: (code: StravaTrouble | StoreTrouble | 'unreachable' | 'cut-short', detail?: string) => {
    if (isOurs(code)) return troubles[code]
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },

  newsTitle: 'Notícias de uma corrida',
  hears: 'Enquanto está aberta, esta página fica sabendo sozinha quando algo muda no Strava.',
  hearsNot: 'Neste momento esta página não fica sabendo das mudanças. Elas são pedidas quando o RunMirror é aberto.',
  notices: 'Quando nenhuma página está aberta',
  notice: { off: 'Sem avisos', quiet: 'Discretos', told: 'Contados' },
  noticeSays: {
    off: 'Nada acorda este aparelho. O que mudou é pedido quando o RunMirror é aberto.',
    quiet: 'Uma tela bloqueada mostra que algo veio, e não o quê.',
    told: 'Uma tela bloqueada conta quanto você correu, e em que dia. Quem vê a tela pode ler.',
  },
  noticeTrouble: {
    refused: 'O navegador não permitiu avisos deste site. As configurações dele podem mudar isso.',
    unable: 'Este navegador não pode ser acordado sem uma página aberta. No iPhone ou iPad, o aplicativo instalado pode.',
    'not-offered': 'Este site não envia avisos, ou ninguém está conectado aqui.',
    'too-many': 'Já são acordados tantos aparelhos seus quanto é possível. Desative antes os avisos em um deles.',
    unreachable: 'Não foi possível chegar a este site, então nada mudou. Tente daqui a pouco.',
  },

  endingTitle: 'Terminar',
  ending: (alone: number) =>
    `Devolve a permissão ao Strava, apaga o cookie, e apaga deste aparelho o que só o Strava contou${alone === 0 ? '' : `: ${activities(alone)}`}. O que uma exportação conta fica.`,
  disconnect: 'Desconectar',
  disconnectSure: 'Sim, desconectar',
  disconnectNot: 'Deixar conectado',
  disconnecting: 'Desconectando',
  disconnected: 'Terminou, aqui e no Strava. O que só o Strava contou foi apagado.',
  notRevoked:
    'Aqui terminou, e o que só o Strava contou foi apagado. O próprio Strava não pôde ser alcançado e ainda lista este site: termine por lá, na lista de aplicativos.',
  apps: 'Abrir a lista de aplicativos do Strava',
} as const
