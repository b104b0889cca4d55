import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import { shortMonthsBetween } from '../amounts'
import { certainties, percent } from '../face'

const kinds = {
  count: 'contado',
  share: 'una proporción',
  tested: 'puesto a prueba frente al azar',
  guess: 'una suposición',
} as const satisfies Readonly<Record<Claim['kind'], string>>

/** Under a shared card, in months and never in days: "Con certeza: contado, nov 2024 a oct 2026". */
export const standing = ({ kind, certainty, interval, window: { from, to } }: Claim): string => {
  const within = kind === 'share' && interval ? ` del ${percent(interval[0])} al ${percent(interval[1])}\u00A0%` : ''
  return `${certainties[certainty]}: ${kinds[kind]}${within}, ${shortMonthsBetween(from, to)}`
}

/** What a drawing of each kind shows, and so gives away. */
export const drawings = {
  tide: 'una línea por salida según su semana, tan alta como larga fue, con las semanas de los silencios más largos',
  thread: 'un nudo por salida en un hilo de días, tan grande como larga fue',
  reed: 'una marca por salida, una fila por año, tan alta como larga fue',
  dial: 'una línea por salida a la hora en que empezó, alrededor de un reloj, tan larga como duró, con las horas del sol',
  cords: 'una línea por salida según su día de la semana, una fila por semana, tan larga como fue',
  bibs: 'una marca por salida, una fila por año, tan alta como larga fue, con un dorsal en cada carrera',
  months: 'una línea por salida alrededor del año, tan larga como fue',
  thermometer: 'una línea por salida en el grado que se sintió, tan larga como fue',
  lines: 'una línea por salida, tan larga como fue, un párrafo por año',
  horizon: 'un tallo por salida según su día, tan alto como larga fue, y la línea a partir de la cual fue lejos',
  halves: 'una línea por salida según su semana, tan larga como la ventaja de una mitad sobre la otra, y cuántas no lo dicen',
  ladder: 'una marca por salida según su día, más alta cuanto más rápida en una distancia, con los tiempos de dos récords',
  coil: 'una vuelta por cada salida del recorrido que más seguiste, tan hacia fuera como larga fue, y una marca por cada una de las demás',
  rays: 'un rayo por salida en el orden de sus días, tan largo como fue, hacia dentro por terreno conocido y hacia fuera por terreno nuevo',
  constellation:
    'un punto por salida en un disco por región, con los nombres de dos de ellas, sus direcciones y la distancia entre ellas, y de cuántas salidas no se sabe el lugar',
} as const satisfies Readonly<Record<Figure['kind'], string>>

const neither = ', y no dice ni el día ni la hora.'

/** What can be read off a drawing of each kind by who looks closely. */
const telling = {
  tide: neither,
  thread: neither,
  reed: neither,
  dial: '. No dice el día; en ella se pueden leer las horas a las que corres y, por su sol, más o menos a qué latitud.',
  cords: '. No dice la hora; en ella se pueden leer los días de la semana en los que corres.',
  bibs: neither,
  months: '. No dice ni el día ni la hora; en ella se pueden leer los meses en los que corres.',
  thermometer: '. No dice ni el día ni la hora; en ella se puede leer el tiempo con el que corres.',
  lines: neither,
  horizon: '. No dice la hora; en ella se puede leer cuánto corriste, y más o menos cuándo.',
  halves: neither,
  ladder: '. No dice la hora; en ella se puede leer a qué velocidad corriste, y más o menos cuándo.',
  coil: '. No dice la hora; en ella se pueden leer las épocas del año en las que seguiste ese recorrido.',
  rays: neither,
  constellation: '. No dice ni el día ni la hora; quien conoce el mapa puede deducir las otras regiones por dónde están.',
} as const satisfies Readonly<Record<Figure['kind'], string>>

export const ofSample = (sample: boolean): string => (sample ? ' Dice que es un ejemplo.' : '')
export const bare = 'El archivo son píxeles y su tamaño: nada de ti, nada de este dispositivo.'

export const share = {
  title: 'La imagen',
  open: (card: string) => `Compartir «${card}» como imagen`,
  openShort: 'Compartir',
  openPortrait: 'Compartir el retrato',
  close: 'Cerrar',
  /** What is in the picture; the sample's says of itself that it is one. */
  holds: (claim: Claim, sample: boolean) =>
    `Contiene el nombre y la frase de la tarjeta; ${drawings[claim.figure.kind]}; cuántas salidas hay, con qué seguridad, y de qué meses.${ofSample(sample)}`,
  lacks: (kind: Figure['kind']) =>
    `No contiene ${kind === 'constellation' ? 'ningún track, nada más pequeño que una región ni más nombres que los que dicen la frase y el dibujo' : 'ningún lugar, ningún mapa ni más nombres que los que dice la frase'}${telling[kind]} ${bare}`,
  /** Of a picture with the shape of a way in place of the drawing. */
  shape: {
    holds: (sample: boolean) =>
      `Contiene el nombre y la frase de la tarjeta; la forma del recorrido: con los dos extremos cortados, girada, quizá volteada, sin escala ni norte; con qué seguridad, y de qué meses.${ofSample(sample)}`,
    lacks: `En torno a donde el recorrido empieza y acaba, y a los otros lugares donde empiezan tus salidas, no se dibuja nada en más o menos un kilómetro, y el centro de lo que falta no es ninguno de esos lugares. No contiene ninguna calle, ninguna altura ni ninguna hora. Quien conoce bien el recorrido puede reconocerlo aun así. ${bare}`,
    draw: 'Dibujar su forma',
    shows: 'La forma del recorrido, girada, sin sus extremos.',
    refused: {
      'no-way': 'No se grabó ninguna posición por el camino: no hay forma que dibujar.',
      'nothing-left': 'Muy poco de él queda lo bastante lejos de donde sales: no queda forma que dibujar.',
      'there-and-back': 'Va y vuelve por una sola línea, y una línea señala dónde empieza. Se queda sin dibujar.',
      'other-drawn': 'Ya se dibujó otro recorrido desde el mismo lugar. Los dos juntos señalarían ese lugar, así que este se queda sin dibujar.',
      'no-track': 'Su archivo de actividad no está aquí: no hay forma que dibujar.',
      'not-kept': 'No se pudo guardar lo que hace falta para dibujarla. No se ha dibujado nada; prueba otra vez.',
    },
  },
  share: 'Compartir la imagen',
  save: 'Guardar la imagen',
  saveInstead: 'Mejor guardarla',
  saveThem: 'Mejor guardarlas',
  making: 'Se está haciendo la imagen.',
  ready: 'La imagen está lista.',
  shared: 'Entregada.',
  saved: (name: string) => `Guardada entre tus descargas: ${name}`,
  again: 'La imagen ya está lista: toca una vez más.',
  refused: 'Este dispositivo no la aceptó, pero se puede guardar.',
  trouble: 'No se pudo hacer la imagen. No ha cambiado nada: cierra esto y prueba una vez más.',
  away: 'No se pudo cargar lo que hace las imágenes. Viene de la dirección de esta misma página: prueba otra vez cuando tengas conexión.',
} as const

/** A fixed name, but for the year: it tells neither the card nor the day. */
export const pictureName = (year: number): string => `runmirror-card-${year}.png`
