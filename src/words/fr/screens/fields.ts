import { fieldsIn } from '../../fields'
import { dateOf, duration, figure } from './quantities'

export const { isDerived, fieldTitle, fieldValue } = fieldsIn({
  title: (titles) => titles.fr?.replaceAll("'", '’'),
  derived: {
    sport: 'Sport',
    isRun: 'Course à pied',
    indoor: 'En intérieur',
    distance: 'Distance',
    distanceFrom: 'Source de la distance',
    moving: 'En mouvement',
    movingFrom: 'Source du temps en mouvement',
    elapsed: 'Temps écoulé',
    highestHeartRate: 'Fréquence cardiaque la plus haute',
    tags: 'Étiquettes',
    isCommute: 'Trajet quotidien',
    isRace: 'Course',
    raceSaid: 'Course, selon toi',
    isLongRun: 'Sortie longue',
    withPet: 'Avec un animal',
    withKid: 'Avec un enfant',
    forACause: 'Pour une cause',
    isRecovery: 'Récupération',
    valid: 'Valide',
    invalid: 'Non valide',
  },
  yes: 'oui',
  no: 'non',
  dateOf,
  duration,
  figure,
})
