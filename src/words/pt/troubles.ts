import type { AsideReason, Standing, StoreTrouble } from '../../contract/db'
import type { FileTrouble } from '../../contract/importer'
import type { Trouble } from '../trouble'

const unchanged = 'Nada foi alterado.'
const wanted = 'Solte o export_….zip que o Strava mandou, ou o activities.csv de dentro dele.'
const anotherTrack = 'Solte-o como o relógio ou o app o salvou, ou solte o export_….zip que o Strava mandou.'
const askAgain = 'Baixe de novo pelo link no e-mail do Strava, ou peça um novo ao Strava.'
const again = 'Solte o mesmo arquivo de novo e o resto é lido; nada é contado duas vezes.'
const committed = 'Cada linha gravada antes continua.'

const files: Readonly<Record<FileTrouble, Omit<Trouble, 'kept'>>> = {
  'nothing-dropped': { what: 'Nenhum arquivo veio.', next: wanted },
  'empty-file': { what: 'Este arquivo está vazio.', next: askAgain },
  image: { what: 'Isto parece uma imagem.', next: wanted },
  video: { what: 'Isto parece um vídeo.', next: wanted },
  pdf: { what: 'Isto parece um PDF.', next: wanted },
  html: { what: 'Isto parece uma página da web, talvez uma página de login salva no lugar do download.', next: askAgain },
  json: { what: 'Isto parece um arquivo JSON, talvez da exportação de outro serviço.', next: wanted },
  'office-file': {
    what: 'Isto parece uma planilha ou um documento de escritório.',
    next: 'Salve a tabela como CSV e solte-a, ou solte o export_….zip que o Strava mandou.',
  },
  gzip: { what: 'Isto parece um único arquivo compactado.', next: wanted },
  'other-archive': { what: 'Isto parece um pacote de um tipo que o RunMirror não abre.', next: 'Descompacte-o e solte o activities.csv de dentro.' },
  'single-track': { what: 'Isto parece o trajeto de uma atividade, mas não deu para tirar dele nenhuma atividade.', next: anotherTrack },
  binary: { what: 'Isto não é texto que o RunMirror consiga ler.', next: wanted },
  'other-csv': { what: 'Isto parece uma tabela, mas não a lista de atividades do Strava.', next: wanted },
  'strava-other-csv': {
    what: 'Isto parece outra tabela de uma exportação do Strava.',
    next: 'As corridas estão em activities.csv, ao lado: solte-o, ou o ZIP inteiro.',
  },
  'header-only': { what: 'Esta é uma lista de atividades sem atividade dentro.', next: 'Se deveria haver alguma, peça ao Strava uma nova exportação.' },
  'torn-zip': { what: 'Este ZIP termina cedo demais: o download foi cortado.', next: askAgain },
  'encrypted-zip': { what: 'Este ZIP pede uma senha.', next: 'Descompacte-o e solte o activities.csv de dentro.' },
  'bomb-zip': { what: 'Este ZIP se abriria em muito mais do que uma exportação contém.', next: 'Não está como o Strava o fez. Baixe a exportação de novo.' },
  'damaged-member': { what: 'O activities.csv dentro deste ZIP está danificado: a soma de verificação não bate.', next: askAgain },
  'no-activities-csv': {
    what: 'Não há activities.csv aqui dentro.',
    next: 'A exportação completa do Strava tem um; o download de uma só atividade ou rota, não.',
  },
  'unclosed-quote': {
    what: 'A primeira linha desta tabela tem uma aspa que nunca fecha.',
    next: 'Se foi editada à mão, solte o arquivo como o Strava o mandou.',
  },
  'too-many-exports': {
    what: 'Há mais de uma exportação aqui dentro.',
    next: 'Solte uma por vez, a mais antiga primeiro; as seguintes acrescentam e corrigem.',
  },
  'unreadable-file': { what: 'Não deu para ler este arquivo. Ele pode ter sido movido, ou seu disco retirado.', next: 'Escolha-o de novo.' },
}

/** Where one code has several causes, the detail that tells them apart. */
const details: Readonly<Partial<Record<FileTrouble, Readonly<Record<string, Partial<Omit<Trouble, 'kept'>>>>>>> = {
  'no-activities-csv': {
    'zip-inside': { what: 'Há outro ZIP dentro deste, e nenhum activities.csv ao lado.', next: 'Descompacte o de fora e solte o ZIP de dentro.' },
    'empty-zip': { what: 'Este ZIP não tem arquivos.', next: askAgain },
    'several-files': { what: 'Nenhum destes arquivos é um activities.csv.', next: wanted },
  },
  'other-csv': {
    'garmin-connect': { what: 'Isto parece uma lista de atividades do Garmin Connect.' },
    runkeeper: { what: 'Isto parece uma lista de atividades do Runkeeper.' },
    'no-header': { what: 'Isto parece uma lista de atividades sem a primeira linha, a dos títulos.', next: 'Solte o arquivo como o Strava o mandou.' },
  },
  'single-track': {
    'no-time': { what: 'Isto parece um trajeto sem nenhum horário: por onde alguém foi, mas não quando. Não pode ser uma atividade.' },
    'no-activity': {
      what: 'Este arquivo é de um relógio ou de um app, mas não tem atividade: ajustes, um percurso ou um treino, talvez.',
      next: 'Solte o arquivo de uma atividade, ou o export_….zip que o Strava mandou.',
    },
    empty: { what: 'Não há nada dentro deste arquivo.' },
    'not-a-track': { what: 'Isto tem nome de trajeto de atividade, mas não é um que o RunMirror leia: nem FIT, nem GPX, nem TCX.' },
    'bad-gzip': { what: 'Este é um trajeto compactado, e o que há nele está quebrado.' },
    'bad-xml': { what: 'Isto parece um trajeto, mas seu XML quebra antes do primeiro ponto.' },
    'bad-fit': { what: 'Isto parece um arquivo FIT, mas quebra antes da primeira mensagem.' },
    doctype: { what: 'Este trajeto declara um tipo de documento próprio, o que nenhum relógio faz e o RunMirror nunca segue.' },
    'too-large': { what: 'Este trajeto é maior que qualquer atividade.' },
    damaged: { what: 'O trajeto dentro deste ZIP está danificado: a soma de verificação não bate.' },
    'stopped-the-reader': { what: 'Isto parece um trajeto, mas lê-lo parou a parte do RunMirror que lê trajetos.' },
    'unreadable-file': { what: 'Não deu para ler este arquivo. Ele pode ter sido movido, ou seu disco retirado.', next: 'Escolha-o de novo.' },
    'several-reasons': {
      what: 'Não deu para tirar nenhuma atividade destes arquivos, por mais de um motivo.',
      next: 'Solte um sozinho para ver o que há de errado com ele.',
    },
  },
  'torn-zip': {
    split: { what: 'Esta é uma parte de um ZIP dividido em várias.', next: 'Junte as partes, ou descompacte-as e solte o activities.csv de dentro.' },
  },
  'damaged-member': {
    'unsafe-name': {
      what: 'Este ZIP nomeia um arquivo de um jeito que nenhum ZIP honesto usa.',
      next: 'Não está como o Strava o fez. Baixe a exportação de novo.',
    },
  },
}

const stores: Readonly<Record<StoreTrouble | 'nothing-to-resume' | 'cut-short', Trouble>> = {
  'storage-full': { what: 'Este aparelho não tem mais espaço para o resto.', next: `Libere espaço. ${again}`, kept: committed },
  'storage-gone': {
    what: 'O navegador removeu o que o RunMirror guarda aqui.',
    next: 'Salve o que esta página ainda tem, se quiser uma cópia. Depois recarregue-a e solte a exportação de novo.',
    kept: 'Nada mais é gravado, para que nada pareça guardado sem estar.',
  },
  'newer-database': { what: 'Um RunMirror mais novo esteve aqui.', next: 'Recarregue esta página para tê-lo.', kept: unchanged },
  damaged: {
    what: 'O que o RunMirror guarda neste aparelho está danificado.',
    next: 'Salve o que há, se quiser uma cópia. Depois limpe os dados deste site nas configurações do navegador e solte a exportação de novo: toda corrida volta dali.',
    kept: unchanged,
  },
  'busy-elsewhere': {
    what: 'O RunMirror está aberto em outra aba, que segura o espelho e não responde.',
    next: 'Feche essa aba, ou use-o aqui.',
    kept: unchanged,
  },
  'bad-correction': { what: 'Essa correção não pode ser feita.', next: 'Confira o que você escreveu, e tente de novo.', kept: unchanged },
  'newer-backup': {
    what: 'Este backup foi feito por um RunMirror mais novo.',
    next: 'Recarregue esta página para tê-lo, e restaure de novo.',
    kept: unchanged,
  },
  'damaged-backup': { what: 'Este backup não está como foi salvo.', next: 'Pegue outra cópia dele, ou um backup mais antigo.', kept: unchanged },
  'no-restore': { what: 'A restauração foi interrompida.', next: 'Escolha o backup de novo.', kept: unchanged },
  'changed-meanwhile': { what: 'O espelho mudou enquanto era reunido.', next: 'Salve o backup de novo.', kept: unchanged },
  'nothing-to-undo': { what: 'Não há mais nada para onde voltar.', next: 'O que está aqui fica.', kept: unchanged },
  'unknown-source': { what: 'O espelho não conhece mais o arquivo que estava sendo lido.', next: 'Solte-o de novo.', kept: committed },
  'still-reading': { what: 'Um arquivo está sendo lido para este espelho agora.', next: 'Pare a leitura antes, e depois apague.', kept: unchanged },
  'cut-short': {
    what: 'A parte do RunMirror que lê o arquivo parou, e de novo quando foi reiniciada.',
    next: `Recarregue esta página. ${again}`,
    kept: 'O que foi gravado neste aparelho antes continua.',
  },
  'nothing-to-resume': { what: 'O arquivo da leitura inacabada não está guardado neste aparelho.', next: again, kept: committed },
}

const isFile = (code: string): code is FileTrouble => Object.hasOwn(files, code)

/** Says a trouble in words: what it is, what to do, what became of the mirror. */
export const troubleWords = (code: FileTrouble | StoreTrouble | 'nothing-to-resume' | 'cut-short', detail?: string): Trouble =>
  isFile(code) ? { ...files[code], ...(detail === undefined ? {} : details[code]?.[detail]), kept: unchanged } : stores[code]

const asides: Readonly<Record<AsideReason, string>> = {
  'no-id': 'sem ID de atividade',
  'bad-id': 'um ID que não é número',
  'no-date': 'sem data',
  'bad-date': 'uma data que não deu para ler',
  ragged: 'células a mais ou a menos que o cabeçalho',
  'too-long': 'mais longa do que uma linha pode ser',
  'unclosed-quote': 'uma aspa que nunca fecha',
  'unread-file': 'um arquivo que não deu para ler como atividade',
  'timeless-file': 'um arquivo sem horário, e sem horário não é atividade',
}

/** Why a row was put aside, to stand after a count: "3 linhas: sem data (linhas 4, 9, 12)". */
export const asideWords = (reason: AsideReason): string => asides[reason]

/** Lines for the whole page, whatever it shows. */
export const storeNotices = {
  silent: 'Uma parte do RunMirror não responde há alguns segundos. Pode estar ocupada com algo demorado; se continuar em silêncio, é reiniciada.',
  restart: 'Reiniciar agora',
  /** By where the worker that died had kept what it held. */
  restarted: {
    opfs: 'Uma parte do RunMirror parou e foi reiniciada. Nada do que estava guardado se perdeu.',
    memory: 'Uma parte do RunMirror parou e foi reiniciada. Esta janela não pode guardar nada, então o que tinha lido se foi. Traga a exportação de novo.',
    gone: 'Uma parte do RunMirror parou e foi reiniciada. O navegador tinha removido o que estava guardado, e agora se foi. Traga a exportação de novo.',
  } satisfies Readonly<Record<Standing['storage'], string>>,
  rescue: 'Salvar o que há',
  rescueIs:
    'O que dá para salvar é o arquivo do banco de dados como está aqui, byte por byte: um programa que leia SQLite pode abri-lo, o RunMirror não o lê de volta.',
  rescued: (name: string) => `Foi entregue aos downloads do navegador como ${name}. Nada foi alterado aqui.`,
  nothingToRescue: 'Não há arquivo de banco de dados aqui para salvar.',
  rescueUnreadable: 'Não deu para ler o arquivo do banco de dados, nem byte por byte. Nada foi alterado aqui.',
  gone: 'O navegador removeu o que o RunMirror guarda aqui. Esta página ainda o tem, até ser fechada; nada mais é gravado.',
} as const
