import type { FileLoss, TrackFormat } from '../../../contract/tracks'
import type { DistanceId } from '../../../domain/efforts/distances'
import type { CourseTrouble } from '../../../domain/efforts/course'
import type { Channel } from '../../../domain/tracks/stored'
import type { Flaw } from '../../../domain/tracks/track'
import { count, countOf, distance } from './quantities'
import type { Unit } from '../../quantities'

/** Words of the reading of activity files. */
export const tracks = {
  title: 'Lendo os trajetos',
  files: (done: string, of: string) => `${done} de ${of} trajetos`,
  titlePlaces: 'Localizando onde ficam',
  rate: (rate: string) => `${rate} trajetos por segundo`,
  says: 'Seus cartões já estão aqui; isto lê cada corrida por dentro. Pause ou feche esta página: o que foi lido fica guardado, e o resto continua da próxima vez.',
  saysMemory: 'Seus cartões já estão aqui; isto lê cada corrida por dentro. Nada fica guardado depois que esta janela fechar.',
  pause: 'Pausar',
  pausing: 'Pausando',
  paused: 'A leitura dos trajetos está em pausa. O que foi lido fica guardado.',
  goOn: 'Continuar',
  done: (read: number) => (read === 1 ? 'Um trajeto foi lido.' : `${count(read)} trajetos foram lidos.`),
  lost: (n: number) => `Não deu para ler ${n === 1 ? 'um: o relatório diz qual' : `${count(n)}: o relatório diz quais`}, e por quê.`,
  elsewhere: (n: number) =>
    n === 1
      ? 'Um trajeto não está neste aparelho. Traga o ZIP inteiro da exportação, e ele é lido.'
      : `${count(n)} trajetos não estão neste aparelho. Traga o ZIP inteiro da exportação, e eles são lidos.`,
  busyElsewhere: 'Outra aba está lendo os trajetos.',
  notice: (done: string, of: string) => `Lendo os trajetos: ${done} de ${of}.`,
  noticePlaces: (done: string, of: string) => `Localizando onde ficam suas corridas: ${done} de ${of}.`,
  stopped: 'A leitura dos trajetos parou.',
  stoppedAgain: 'Tentar de novo',
} as const

export const trackReport = {
  title: 'Trajetos',
  named: 'Atividades com arquivo próprio',
  unnamed: 'Atividades sem arquivo',
  unnamedHint: 'digitadas à mão, ou perdidas pelo Strava',
  read: 'Lidos',
  waiting: 'Ainda por ler',
  waitingCopied: (n: number) => `${count(n)} deles copiados para este aparelho`,
  lost: 'Não deu para ler',
  losses: 'O que não deu para ler',
  lossesNone: 'Deu para ler todos os arquivos que estavam lá.',
  andMore: (n: number) => `e mais ${count(n)}`,
  flaws: 'Lidos apesar de',
  flaw: (files: number, times: number) => `${countOf(files, 'um arquivo', 'arquivos')}${times > files ? `, ${count(times)} vezes` : ''}`,
  differDistance: 'A distância difere em mais de 2%',
  differTime: 'O tempo difere em mais de 2%',
  differHint: 'o arquivo está como foi enviado; onde a corrida foi cortada ou corrigida no Strava, vale a tabela',
  space: 'O que os trajetos ocupam',
  points: 'Pontos guardados',
  size: 'Ocupam',
  sizeHint: (perPoint: string) => `${perPoint} bytes por ponto`,
  bytesPerPoint: 'Bytes por ponto, por coluna',
  channels: {
    time: 'Tempo',
    distance: 'Distância',
    latitude: 'Latitude',
    longitude: 'Longitude',
    altitude: 'Altitude',
    heartRate: 'Frequência cardíaca',
    cadence: 'Cadência',
    temperature: 'Temperatura',
    power: 'Potência',
  } satisfies Readonly<Record<Channel, string>>,
  rounding: 'As posições são guardadas com um milionésimo de grau, as distâncias com 0,1 m, as altitudes com 0,2 m, o resto como o arquivo traz.',
} as const

export const formatNames = { fit: 'FIT', gpx: 'GPX', tcx: 'TCX' } as const satisfies Readonly<Record<TrackFormat, string>>

const losses: Readonly<Record<FileLoss, string>> = {
  missing: 'citados pela tabela, ausentes na exportação',
  damaged: 'danificados dentro do ZIP: a soma de verificação não bate',
  'stopped-the-reader': 'derrubaram o leitor, ou levaram mais de um minuto',
  empty: 'vazios',
  'not-a-track': 'nem FIT, nem GPX, nem TCX',
  'bad-gzip': 'compactados, e quebrados por dentro',
  'bad-xml': 'XML que quebra antes do primeiro ponto',
  doctype: 'XML com um tipo de documento próprio, que nunca é seguido',
  'bad-fit': 'FIT que quebra antes da primeira mensagem',
  'no-activity': 'FIT sem atividade dentro',
  'too-large': 'maiores do que um trajeto pode ser',
}
/** Why a file gave no track, to stand as the name of a count. */
export const lossWords = (why: FileLoss): string => losses[why]

const flaws: Readonly<Record<Flaw, string>> = {
  truncated: 'um fim que falta: o que veio antes foi guardado',
  checksum: 'uma soma de verificação que não bate',
  'no-time': 'pontos sem horário',
  'time-falls': 'pontos de antes do ponto anterior: de fora',
  'distance-falls': 'distâncias que caem: de fora',
  impossible: 'valores que nenhum aparelho pode ter medido: de fora',
}
export const flawWords = (what: Flaw): string => flaws[what]

export const effortNames: Readonly<Record<DistanceId, string>> = {
  '400m': '400\u00a0m',
  'half-mile': '½ milha',
  '1k': '1\u00a0km',
  mile: '1 milha',
  '2-miles': '2\u00a0milhas',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  '15k': '15\u00a0km',
  '10-miles': '10\u00a0milhas',
  '20k': '20\u00a0km',
  half: 'Meia maratona',
  '30k': '30\u00a0km',
  marathon: 'Maratona',
  '50k': '50\u00a0km',
}

const courseTroubles: Readonly<Record<CourseTrouble, string>> = {
  'no-distance': 'Este trajeto não diz nem a distância nem por onde foi.',
  'too-fast': 'Boa parte deste trajeto é rápida demais para uma pessoa: não dá para dizer o que nele foi corrido.',
}

/** A run's own page. */
const each: Readonly<Record<Unit, string>> = { km: 'a cada quilômetro', mi: 'a cada milha' }
const fastest: Readonly<Record<Unit, string>> = { km: 'o quilômetro mais rápido', mi: 'a milha mais rápida' }
const isWarm: Readonly<Record<Unit, string>> = { km: 'tem cor quente', mi: 'tem cor quente' }

/** A run's way, drawn; `lit`: its fastest kilometre or mile is. */
export const wayOfRun = {
  caption: (unit: Unit, lit: boolean) =>
    `Desenhado neste aparelho, com o norte em cima, um anel onde começou, um traço ${each[unit]}${lit ? `; ${fastest[unit]} ${isWarm[unit]}` : ''}.`,
  shows: ({ width, height }: { readonly width: number; readonly height: number }, unit: Unit, lit: boolean) =>
    `O caminho desta corrida, ${distance(width, unit)} de oeste a leste e ${distance(height, unit)} de sul a norte${lit ? `; ${fastest[unit]} ${unit === 'km' ? 'está aceso' : 'está acesa'}` : ''}.`,
} as const

export const trackOfRun = {
  title: 'Melhores esforços',
  indoor: 'Melhores esforços, em lugar fechado',
  indoorHint: 'Uma esteira ou um relógio contou estes metros: ficam à parte dos de fora.',
  none: 'Esta corrida é mais curta que 400 m.',
  after: (clock: string) => `depois de ${clock}`,
  file: 'O arquivo dela',
  fileLine: (format: string, points: number) => `${format}, ${countOf(points, 'um ponto', 'pontos')}`,
  evenGround: 'Ritmo em terreno plano',
  evenGroundHint: 'calculado das inclinações do trajeto (Minetti 2002)',
  evenGroundStrava: 'Ritmo em terreno plano, pelo Strava',
  evenGroundStravaHint: 'a distância dele ajustada à inclinação, pelo tempo em movimento',
  trackDistance: 'Distância pelo trajeto',
  trackMoving: 'Tempo em movimento pelo trajeto',
  differs: 'vale a tabela acima',
  spikes: (n: number) => (n === 1 ? 'um salto do GPS ficou de fora' : `${count(n)} saltos do GPS ficaram de fora`),
  waiting: 'O arquivo dela ainda não foi lido.',
  notSummedUp: 'Ainda não foi calculado o que o arquivo dela soma.',
  lost: (why: string) => `Não deu para ler o arquivo dela: ${why}.`,
  trouble: (why: CourseTrouble) => courseTroubles[why],
} as const
