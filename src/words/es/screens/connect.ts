import type { StoreTrouble } from '../../../contract/db'
import type { PullEnd, PullProgress } from '../../../contract/puller'
import type { ConnectWord, StravaTrouble } from '../../../contract/strava'
import { instantIn } from '../../instant'
import { troubleWords } from '../troubles'
import { count, countOf } from './quantities'
import { moment } from './weather'

const activities = (n: number): string => countOf(n, 'una actividad', 'actividades')
const changes = (n: number): string => countOf(n, 'un cambio', 'cambios')
const days = (n: number): string => countOf(n, 'un día', 'días')
const because = (reason: string | null): string => (reason === null ? '' : ` (${reason})`)

const nobody =
  'Este sitio no conecta a nadie con Strava: quien lo lleva lo ha dejado sin esa parte. Tu exportación sirve igual y da más: lo cuenta todo, y para siempre.'
const switchedOff =
  'Strava ha desactivado la aplicación de este sitio y por ahora no se puede conectar a nadie. Lo que hay aquí se queda, y una exportación sirve como siempre.'
const askAnew = 'Empieza aquí otra vez.'

/** Why the way over Strava ended without a connection. */
const said: Readonly<Record<ConnectWord, string>> = {
  refused: 'No dejaste entrar a este sitio, y no se ha escrito nada. Está bien así: con una exportación no hace falta.',
  scope:
    'En la página de Strava las actividades quedaron fuera, y sin ellas no hay nada que preguntar. No se ha escrito nada. Si lo intentas de nuevo, deja esa casilla marcada.',
  'athlete-limit':
    'La aplicación de este sitio ya tiene tantos atletas como Strava le permite, y no se ha escrito nada. Una exportación sirve igual, y no hace falta pedir permiso.',
  expired: `El paso por Strava duró más de diez minutos, o empezó en otro navegador. No se ha escrito nada. ${askAnew}`,
  inactive: switchedOff,
  busy: 'En este momento se están conectando demasiados. No se ha escrito nada; inténtalo dentro de unos minutos.',
  'no-answer': 'Strava no respondió como debería. No se ha escrito nada; inténtalo dentro de un rato.',
  'not-offered': nobody,
}

const outdated = 'Esta página y el sitio que tiene detrás ya no se entienden: uno de los dos es más antiguo. Recarga la página e inténtalo de nuevo.'
const troubles: Readonly<Record<StravaTrouble | 'unreachable' | 'cut-short', string>> = {
  'not-offered': nobody,
  'other-origin': outdated,
  'no-pending': `Del paso por Strava hace más de diez minutos, o ya se respondió. ${askAnew}`,
  'no-session': 'En este dispositivo no hay nadie conectado.',
  ended: 'Strava ya no da por válido el permiso. Conéctate de nuevo para seguir.',
  'bad-question': outdated,
  'bad-path': outdated,
  busy: 'En este momento preguntan demasiados. Inténtalo dentro de unos minutos.',
  inactive: switchedOff,
  'no-answer': 'Strava no respondió como debería. Inténtalo dentro de un rato.',
  unreachable: 'No se pudo llegar a este sitio, y no ha cambiado nada. Inténtalo de nuevo cuando haya red.',
  'cut-short': 'La parte de RunMirror que pregunta se detuvo, y otra vez después de reiniciarla. Recarga esta página; lo que llegó se queda guardado.',
}
const isOurs = (code: string): code is keyof typeof troubles => Object.hasOwn(troubles, code)

const ends: Readonly<Record<Exclude<PullEnd['end'], 'done' | 'waiting'>, (reason: string | null) => string>> = {
  stopped: () => 'Detenido. Lo que llegó se queda, y lo demás se puede pedir cuando quieras.',
  'busy-elsewhere': () => 'Otra pestaña está preguntando a Strava.',
  'not-connected': () => 'En este dispositivo no hay nadie conectado, así que no se preguntó a Strava. Lo que llegó antes se queda hasta que pasen sus días.',
  ended: () =>
    'Strava ya no deja entrar a este sitio: se retiró el permiso. Lo que solo contó Strava se ha eliminado aquí; lo que cuenta una exportación se queda.',
  inactive: () => switchedOff,
  'other-athlete': () =>
    'Hay alguien conectado que no es quien corrió las actividades de aquí, así que no se preguntó nada. Conéctate como antes, o desconecta para empezar de nuevo.',
  misunderstood: (reason) =>
    `Strava respondió, pero no a lo que se preguntó${because(reason)}. De esa respuesta no se guardó nada, y lo que llegó antes se queda.`,
  unreachable: (reason) =>
    `No llegó respuesta de Strava${because(reason)}. Lo de antes se queda, y se vuelve a preguntar la próxima vez que se abra RunMirror.`,
}

/** The connection with Strava: what it takes, how far it is, and how it ends. */
export const connect = {
  title: 'Strava',
  noneTitle: 'Aquí no se puede conectar Strava.',
  none: nobody,
  bring: 'Traer una exportación',
  unasked: 'No se pudo preguntar si este sitio conecta con Strava. Vuelve a abrir esta página cuando haya red.',
  asked: 'Se está preguntando si este sitio conecta con Strava; sin red, eso tiene que esperar.',

  before: 'Deja que Strava le cuente a tu espejo.',
  takesTitle: 'Qué hace falta',
  takes: (n: number | null) =>
    `Un toque aquí y otro en la página de Strava, donde dejas que la aplicación de este sitio lea tus actividades: primero las cien últimas, todas si lo pides. Según las condiciones de Strava, lo que solo cuenta Strava puede quedarse aquí ${n === null ? 'unos días' : days(n)}; la próxima exportación que traigas lo hace permanente.`,
  sentTitle: 'Qué se envía, y adónde',
  sent: 'Esta página pregunta ella misma a Strava, y las respuestas se quedan en este dispositivo. Nuestro servidor no tiene ninguna salida: la llave está sellada en una cookie de este navegador, y de lo que cambia en Strava el servidor solo pasa el número.',
  endTitle: 'Cómo se termina',
  end: 'Con «Desconectar» en esta página: se devuelve el permiso, desaparece la cookie y se elimina lo que solo contó Strava. También se puede en los ajustes de Strava, en la lista de aplicaciones.',
  few: 'A una aplicación pequeña Strava quizá solo le permite diez atletas. Al undécimo se lo dice en una página suya que no lleva de vuelta aquí; entonces no falla nada, y una exportación sirve igual.',
  said: (word: ConnectWord) => said[word],

  pending: (name: string | null) => (name === null ? 'Conectado. ¿Traer tus salidas?' : `Conectado como ${name}, ¿importar?`),
  pendingSays: 'Todavía no se ha escrito nada. Si eres tú, se pregunta por tus cien últimas actividades.',
  replaces: 'En este dispositivo está conectada otra persona, y dejaría de estarlo.',
  yes: 'Sí, importar',
  no: 'No, no es mi cuenta',
  confirming: 'Un momento',
  declined: 'No se ha escrito nada, y lo que Strava permitió se ha devuelto.',

  after: 'Strava le cuenta a este espejo.',
  over: 'Strava ya no le cuenta nada a este espejo.',
  hereTitle: 'Lo que llegó',
  came: 'Actividades',
  alone: 'Que solo cuenta Strava',
  waiting: 'Recorridos por llegar',
  last: 'Última pregunta',
  when: instantIn('es'),
  nothing: 'Todavía no ha llegado nada.',
  goes: (alone: number, n: number, until: string) =>
    alone === 1
      ? `De una actividad solo cuenta Strava, que la deja quedarse ${days(n)}. Se va el ${until}, salvo que una exportación que la cuente la haga permanente.`
      : `De ${activities(alone)} solo cuenta Strava, que las deja quedarse ${days(n)}. La primera se va el ${until}, salvo que una exportación que las cuente las haga permanentes.`,
  allKept: 'Todas las cuenta también una exportación, así que se quedan.',
  gone: 'Algo que solo contó Strava se ha ido, porque pasaron sus días. Una exportación lo trae de vuelta.',

  askingTitle: 'Preguntas a Strava',
  rests: 'Se pregunta a Strava mientras RunMirror está abierto, y solo por lo que aún no está aquí.',
  counts: (progress: PullProgress | null) => {
    if (progress === null) return 'Se está preguntando a Strava.'
    const { doing, done, of } = progress
    if (doing === 'listing') return of === null ? `En la lista: ${activities(done)}` : `En la lista: ${count(done)} de ${activities(of)}`
    if (doing === 'streams') return of === null ? `Con recorrido: ${activities(done)}` : `Con recorrido: ${count(done)} de ${activities(of)}`
    return of === null ? `Revisado: ${changes(done)}` : `Revisado: ${count(done)} de ${changes(of)}`
  },
  waits: (at: number, now: number, zone: string) =>
    `Por ahora se alcanzó el límite de Strava. Se puede volver a preguntar a ${moment(at, now, zone)}, y sigue por sí solo.`,
  window: 'Preguntas en este cuarto de hora',
  day: 'Preguntas hoy, según UTC',
  ofAll: 'de todos los que conecta este sitio',
  used: (used: number, of: number) => `${count(used)} de ${count(of)}`,
  goesOn: 'Detenlo o cierra esta página: lo que llegó se queda, y lo demás sigue la próxima vez.',
  stop: 'Detener',
  stopping: 'Deteniendo',
  again: 'Preguntar de nuevo',
  all: 'Traer todo',
  allSays: 'Hasta ahora se preguntó por las cien últimas. Todo puede llevar varios días por los límites de Strava; sigue por sí solo.',
  offline: 'No hay red. Lo que llegó se queda, y sigue por sí solo cuando la haya.',
  done: (listed: number, tracks: number) =>
    listed + tracks === 0
      ? 'Strava no tiene nada que no esté aquí.'
      : `Strava ya ha respondido: ${activities(listed)} en la lista, ${countOf(tracks, 'un recorrido', 'recorridos')} con su traza.`,
  refused: (n: number) => `Strava no quiso contar ${activities(n)}: por ahora ${n === 1 ? 'queda' : 'quedan'} fuera.`,
  pausedUntil: (at: number, now: number, zone: string) =>
    `Por ahora se alcanzó el límite de Strava, que comparten todos los que conecta este sitio. Sigue por sí solo a ${moment(at, now, zone)}, o cuando se abra RunMirror después.`,
  ended: (end: keyof typeof ends, reason: string | null) => ends[end](reason),
  halted: 'Las preguntas se han detenido.',
  trouble: (code: StravaTrouble | StoreTrouble | 'unreachable' | 'cut-short', detail?: string) => {
    if (isOurs(code)) return troubles[code]
    const { what, next } = troubleWords(code, detail)
    return `${what} ${next}`
  },

  newsTitle: 'Noticias de una salida',
  hears: 'Mientras está abierta, esta página se entera por sí sola cuando algo cambia en Strava.',
  hearsNot: 'Ahora mismo esta página no se entera de los cambios. Se pregunta por ellos cuando se abre RunMirror.',
  notices: 'Mientras no hay ninguna página abierta',
  notice: { off: 'Sin avisos', quiet: 'Discretos', told: 'Contados' },
  noticeSays: {
    off: 'Nada despierta este dispositivo. Por lo que cambió se pregunta cuando se abre RunMirror.',
    quiet: 'Una pantalla bloqueada muestra que algo llegó, y no qué.',
    told: 'Una pantalla bloqueada cuenta cuánto corriste, y qué día. Quien vea la pantalla puede leerlo.',
  },
  noticeTrouble: {
    refused: 'El navegador no permitió avisos de este sitio. Se puede cambiar en sus ajustes.',
    unable: 'A este navegador no se le puede despertar sin una página abierta. En un iPhone o iPad la aplicación instalada sí puede.',
    'not-offered': 'Este sitio no envía avisos, o aquí no hay nadie conectado.',
    'too-many': 'Ya se despiertan tantos de tus dispositivos como se puede. Quita antes los avisos en uno de ellos.',
    unreachable: 'No se pudo llegar a este sitio, así que no ha cambiado nada. Inténtalo dentro de un rato.',
  },

  endingTitle: 'Terminar',
  ending: (alone: number) =>
    `Devuelve el permiso a Strava, borra la cookie y elimina de este dispositivo lo que solo contó Strava${alone === 0 ? '' : `: ${activities(alone)}`}. Lo que cuenta una exportación se queda.`,
  disconnect: 'Desconectar',
  disconnectSure: 'Sí, desconectar',
  disconnectNot: 'Dejarlo conectado',
  disconnecting: 'Desconectando',
  disconnected: 'Se terminó, aquí y en Strava. Lo que solo contó Strava se ha eliminado.',
  notRevoked:
    'Aquí se terminó, y lo que solo contó Strava se ha eliminado. A Strava no se pudo llegar, y aún tiene este sitio en su lista: termínalo allí, en la lista de aplicaciones.',
  apps: 'Abrir la lista de aplicaciones de Strava',
} as const
