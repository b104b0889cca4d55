import { fieldsIn } from '../../fields'
import { dateOf, duration, figure } from './quantities'

export const { isDerived, fieldTitle, fieldValue } = fieldsIn({
  title: (titles) => titles['es-419'],
  derived: {
    sport: 'Deporte',
    isRun: 'Es una salida a correr',
    indoor: 'Bajo techo',
    distance: 'Distancia',
    distanceFrom: 'Origen de la distancia',
    moving: 'En movimiento',
    movingFrom: 'Origen del tiempo en movimiento',
    elapsed: 'Transcurrido',
    highestHeartRate: 'Frecuencia cardíaca más alta',
    tags: 'Etiquetas',
    isCommute: 'Es viaje al trabajo',
    isRace: 'Es carrera',
    raceSaid: 'Carrera, según tú',
    isLongRun: 'Es salida larga',
    withPet: 'Con mascota',
    withKid: 'Con niño',
    forACause: 'Por una causa',
    isRecovery: 'Es recuperación',
    valid: 'Válida',
    invalid: 'No válida',
  },
  yes: 'sí',
  no: 'no',
  dateOf,
  duration,
  figure,
})
