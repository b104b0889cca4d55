import type { BackupFound, BackupProgress, BackupTrouble } from '../../../contract/backup'
import type { StoreTrouble } from '../../../contract/db'
import { listed } from '../amounts'
import { troubleWords } from '../troubles'
import type { Trouble } from '../../trouble'
import { bytes, count, countOf, dateOf } from './quantities'

const holding = (activities: number, tracks: number, said: number): string =>
  listed([
    countOf(activities, 'uma atividade', 'atividades'),
    ...(tracks > 0 ? [countOf(tracks, 'um trajeto', 'trajetos')] : []),
    ...(said > 0 ? [countOf(said, 'uma palavra ou correção sua', 'palavras e correções suas')] : []),
  ])

const pickAnother = 'Escolha outro arquivo.'
const unchanged = 'Nada foi alterado.'

const troubles: Readonly<Record<Exclude<BackupTrouble, StoreTrouble | 'cancelled'>, Trouble>> = {
  'not-a-backup': { what: 'Isto não é um backup do RunMirror.', next: pickAnother, kept: unchanged },
  'torn-backup': { what: 'Este backup termina cedo demais: foi interrompido ao ser salvo ou copiado.', next: pickAnother, kept: unchanged },
  'unreadable-file': { what: 'Não deu para ler este arquivo. Ele pode ter sido movido, ou seu disco retirado.', next: 'Escolha-o de novo.', kept: unchanged },
}

const isOwn = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

/** Words about saving a mirror to a file and bringing it back. */
export const backup = {
  title: 'Manter em segurança',
  dropped: 'Isto é um backup.',
  says: (activities: number, tracks: number, said: number, database: number) =>
    `Um backup é um arquivo ZIP com tudo o que está guardado aqui: ${holding(activities, tracks, said)}. Neste aparelho ocupa ${bytes(database)}.`,
  moves: 'É também assim que um espelho passa de uma aba do navegador para o app instalado, ou para outro aparelho.',
  secret: 'Quem tiver o arquivo pode ler onde e quando você correu.',
  originals: (size: number) => `Com os arquivos que você trouxe, ${bytes(size)}`,
  save: 'Salvar um backup',
  last: (at: number) => `O último foi salvo em ${dateOf(at)}.`,
  never: 'Nenhum foi salvo ainda.',
  choose: 'Restaurar de um backup',
  another: 'Escolher outro arquivo',
  progress: ({ doing, done, of }: BackupProgress, restoring: boolean) => {
    if (doing === 'gathering') return `Reunindo: ${count(done)} de ${count(of)} linhas.`
    if (doing === 'writing') return `Gravando ao lado do seu espelho: ${bytes(done)} de ${bytes(of)}.`
    return restoring ? 'Conferindo o que foi gravado.' : `Lendo mais uma vez: ${bytes(done)} de ${bytes(of)}.`
  },
  saving: 'O backup está sendo montado.',
  restoring: 'O backup está sendo conferido.',
  stop: 'Parar',
  stopping: 'Parando',
  saved: (name: string, size: number) => `Salvo nos seus downloads: ${name}, ${bytes(size)}.`,
  looking: (name: string) => `${name} está sendo lido.`,
  found: (found: BackupFound) => `Este backup foi salvo em ${dateOf(found.madeAt)}. Ele contém ${holding(found.activities, found.tracks, found.said)}.`,
  foundOriginals: (size: number) => `Os arquivos trazidos vêm com ele, ${bytes(size)}.`,
  now: (activities: number) =>
    activities === 0
      ? 'Seu espelho está vazio agora.'
      : `Seu espelho agora contém ${countOf(activities, 'uma atividade', 'atividades')}. Ele sai do lugar, e fica guardado por sete dias.`,
  restore: 'Restaurar',
  leave: 'Deixar como está',
  restored: (madeAt: number) => `Seu espelho está como em ${dateOf(madeAt)}.`,
  toMirror: 'Ver seu espelho',
  undoTitle: 'O que estava aqui antes',
  undoSays: (replacedAt: number, until: number) => `Outro espelho esteve aqui até ${dateOf(replacedAt)}. Fica guardado até ${dateOf(until)}, e pode voltar.`,
  undo: 'Trazer de volta',
  undoing: 'Está voltando.',
  undone: 'O que estava aqui antes voltou.',
  remind: 'Parte do que está aqui ainda não está em nenhum backup.',
  remindSave: 'Salvar um',
  remindNot: 'Agora não',
  trouble: (code: BackupTrouble | StoreTrouble | 'workers-gone'): Trouble => {
    if (code === 'workers-gone') return { what: 'Uma parte do RunMirror parou.', next: 'Recarregue esta página e tente de novo.', kept: unchanged }
    if (code === 'still-reading') return { what: 'Uma exportação está sendo lida agora.', next: 'Espere até que seja lida, ou pare-a antes.', kept: unchanged }
    if (code === 'storage-full')
      return { what: 'Este aparelho não tem mais espaço para isso.', next: 'Libere espaço e tente de novo.', kept: 'Seu espelho está como estava.' }
    if (isOwn(code)) return troubles[code]
    return code === 'cancelled' ? { what: 'Foi interrompido.', next: '', kept: unchanged } : troubleWords(code)
  },
} as const
