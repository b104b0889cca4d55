import { milestonesIn } from '../../milestones'
import { altitude, count, countOf, degrees, longDay, longDistance } from '../screens/quantities'
import { listed, monthAndYear, spelled } from '../amounts'
import { percent } from '../face'
import { families } from '.'
import { landmarkNames } from './landmarks'

const days = (n: number): string => `${spelled(n)} ${n === 1 ? 'jour' : 'jours'}`
const months = (n: number): string => `${spelled(n)} mois`
const years = (n: number): string => `${spelled(n)} ${n === 1 ? 'an' : 'ans'}`

/** des 5 km, du nombre 7, de la première */
const of = (named: string): string => `de ${named}`.replace(/^de les /, 'des ').replace(/^de le /, 'du ')

export const { lapse, milestoneWords, nextWords, leftOutWords, groupsInOrder, familyName } = milestonesIn(families, {
  lapse: (time) =>
    'days' in time ? days(time.days) : 'years' in time ? listed([years(time.years), ...(time.months === 0 ? [] : [months(time.months)])]) : months(time.months),
  after: (between, { named }) => `${between} après ${named}`,
  sameDay: ({ named }) => `le même jour que ${named}`,
  withinADay: ({ named }) => `à moins d’un jour ${of(named)}`,
  changed: {
    after: (change, between) => `${change}, après ${between}`,
    sameDay: (change) => `${change}, le même jour`,
    withinADay: (change) => `${change}, à moins d’un jour`,
  },
  date: longDay,
  until: (day) => `jusqu’au ${longDay(day)}`,
  landmarks: landmarkNames,
  comparison: (name, { kind, metres }, unit) => `à peu près ${name}, ${kind === 'height' ? altitude(metres, unit) : longDistance(metres, unit)}`,
  source: ({ source, tolerance }) => `Source : ${source}. À peu près : à ${percent(tolerance)} % près, selon tous les chiffres trouvés.`,
  sentence: (sentence, seenOnly, day) => `${sentence}${seenOnly ? ', d’après ce qu’on peut voir' : ''}, en ${monthAndYear(day)}.`,
  coverage: (known, of) => `Compté sur ${count(known)} de ${countOf(of, 'une sortie', 'sorties')} jusque-là ; les autres ne disent rien.`,
  doubt: 'Jamais à plus de 1 km d’une frontière : c’était peut-être l’autre côté.',
  next: (title, left) => `${title} : ${left}.`,
  leftOut: (of, runs, reason) => `${of}, de côté : ${countOf(runs, 'une sortie', 'sorties')} ${reason}.`,
  reasons: {
    'no-climb': 'sans dénivelé connu',
    'no-time': 'sans temps connu',
    indoors: 'en intérieur',
    virtual: 'en virtuel, là où personne n’a couru',
    'no-weather': 'dont aucune source ne dit le temps qu’il faisait',
    'no-sky': 'dont aucune source ne dit ce qui tombait',
    'no-sun': 'dont aucun soleil n’est connu',
    'doubtful-sun': 'trop près de l’aube ou du crépuscule pour le soleil d’une ville du fuseau',
    'no-place': 'sans lieu',
    'not-looked-up': 'dont le lieu n’a pas encore été cherché',
    'no-gear': 'sans nom de chaussures',
  },
  skyKinds: {
    frost: (unit) => `Première sortie sous ${degrees(0, unit)} ressentis`,
    heat: (unit) => `Première sortie au-delà de ${degrees(30, unit)} ressentis`,
    rain: () => 'Première sortie sous la pluie',
    snow: () => 'Première sortie sous la neige',
    dark: () => 'Première sortie de nuit',
    'full-moon': () => 'Première sortie une nuit de pleine lune',
  },
  groups: { totals: 'Totaux', firsts: 'Premières fois', records: 'Records', streaks: 'Séries', places: 'Lieux', shoes: 'Chaussures' },
})
