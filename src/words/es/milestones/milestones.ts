import { milestonesIn } from '../../milestones'
import { listed, monthAndYear, runs, spelled } from '../amounts'
import { percent } from '../face'
import { altitude, count, degrees, longDay, longDistance } from '../screens/quantities'
import { families } from '.'
import { landmarkNames } from './landmarks'

const parts = (n: number, one: string, many: string): string => `${spelled(n, 'm')} ${n === 1 ? one : many}`
const months = (n: number): string => parts(n, 'mes', 'meses')

export const { lapse, milestoneWords, nextWords, leftOutWords, groupsInOrder, familyName } = milestonesIn(families, {
  lapse: (time) =>
    'days' in time
      ? parts(time.days, 'día', 'días')
      : 'years' in time
        ? listed([parts(time.years, 'año', 'años'), ...(time.months === 0 ? [] : [months(time.months)])])
        : months(time.months),
  after: (between, { named }) => `${between} después de ${named}`.replace(' de el ', ' del '),
  sameDay: ({ named }) => `el mismo día que ${named}`,
  withinADay: ({ named }) => `a menos de un día de ${named}`.replace(' de el ', ' del '),
  changed: {
    after: (change, between) => `${change}, tras ${between}`,
    sameDay: (change) => `${change}, el mismo día`,
    withinADay: (change) => `${change}, en menos de un día`,
  },
  date: longDay,
  until: (day) => `hasta el ${longDay(day)}`,
  landmarks: landmarkNames,
  comparison: (name, { kind, metres }, unit) => `más o menos ${name}, ${kind === 'height' ? altitude(metres, unit) : longDistance(metres, unit)}`,
  source: ({ source, tolerance }) => `Fuente: ${source}. Más o menos: a un ${percent(tolerance)}\u00A0% como mucho de cada cifra encontrada.`,
  sentence: (sentence, seenOnly, day) => `${sentence}${seenOnly ? ', que sepamos' : ''}, en ${monthAndYear(day)}.`,
  coverage: (known, of) => `Contado a partir de ${count(known)} de ${runs(of)} hasta entonces; las demás no lo dicen.`,
  doubt: 'Nunca a más de 1\u00A0km de una frontera: puede que fuera el otro lado.',
  next: (title, left) => `${title}: ${left}.`,
  leftOut: (of, n, reason) => `${of}, fuera ${n === 1 ? 'queda' : 'quedan'}: ${runs(n)} ${reason}.`,
  reasons: {
    'no-climb': 'sin desnivel conocido',
    'no-time': 'sin tiempo conocido',
    indoors: 'bajo techo',
    virtual: 'virtuales, donde nadie corrió',
    'no-weather': 'sin fuente que diga el tiempo que hizo',
    'no-sky': 'sin fuente que diga si llovió o nevó',
    'no-sun': 'sin sol conocido',
    'doubtful-sun': 'demasiado cerca del amanecer o del atardecer para el sol de la ciudad de una zona',
    'no-place': 'sin lugar conocido',
    'not-looked-up': 'con el lugar aún sin buscar',
    'no-gear': 'sin el nombre de unas zapatillas',
  },
  skyKinds: {
    frost: (unit) => `Primera salida con sensación bajo ${degrees(0, unit)}`,
    heat: (unit) => `Primera salida con sensación de más de ${degrees(30, unit)}`,
    rain: () => 'Primera salida con lluvia',
    snow: () => 'Primera salida con nieve',
    dark: () => 'Primera salida a oscuras',
    'full-moon': () => 'Primera salida en noche de luna llena',
  },
  groups: { totals: 'Totales', firsts: 'Primeras veces', records: 'Récords', streaks: 'Rachas', places: 'Lugares', shoes: 'Zapatillas' },
})
