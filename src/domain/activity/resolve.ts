import { at, registry } from './columns'
import { indoorOf, isRunSport, metresPerShown } from './sports'
import { tagsOf } from './tags'

/** Raised when a rule below changes: derived rows are then worked out anew. */
export const resolveRev = 1

/** Shortest, slowest and fastest run that keeps a habit: 5 min, 0.8 km, 2:30 to 15:00 per km. */
const shortestTime = 300
const shortestDistance = 800
const fastestPace = 150
const slowestPace = 900

// oxfmt-ignore
const i = {
  name: at('name'), typeShown: at('typeShown'), description: at('description'), elapsedShown: at('elapsedShown'), distanceShown: at('distanceShown'),
  commuteShown: at('commuteShown'), elapsedExact: at('elapsedExact'), movingTime: at('movingTime'), distanceMetres: at('distanceMetres'), commuteAgain: at('commuteAgain'),
  flagged: at('flagged'), recovery: at('recovery'), pet: at('pet'), competition: at('competition'), longRun: at('longRun'), cause: at('cause'), kid: at('kid'),
  sport: at('sport'), isRun: at('isRun'), indoor: at('indoor'), distance: at('distance'), distanceFrom: at('distanceFrom'), moving: at('moving'), movingFrom: at('movingFrom'),
  elapsed: at('elapsed'), highestHeartRate: at('highestHeartRate'), maxHeartRate: at('maxHeartRate'), maxHeartRateAgain: at('maxHeartRateAgain'), tags: at('tags'), isCommute: at('isCommute'), isRace: at('isRace'), isLongRun: at('isLongRun'), withPet: at('withPet'), withKid: at('withKid'),
  forACause: at('forACause'), isRecovery: at('isRecovery'), valid: at('valid'), invalid: at('invalid'),
}

type Cell = number | string | null
const number = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** Why a run keeps no habit, or null if it does. Flagged is exactly 1: a 2 is an ordinary run. */
export const whyInvalid = (isRun: boolean, flagged: number | null, moving: number | null, distance: number | null): string | null => {
  if (!isRun) return 'not-a-run'
  if (flagged === 1) return 'flagged'
  if (moving === null) return 'no-time'
  if (distance === null) return 'no-distance'
  if (moving < shortestTime) return 'too-short-time'
  if (distance < shortestDistance) return 'too-short-distance'
  const pace = (moving * 1000) / distance
  return pace < fastestPace ? 'too-fast' : pace > slowestPace ? 'too-slow' : null
}

/** Works the resolved columns out in place; `sport` is the reader's and stays. */
export const resolveInto = (values: Cell[]): void => {
  const sport = text(values[i.sport])
  const isRun = isRunSport(sport)
  values[i.isRun] = isRun ? 1 : 0
  values[i.indoor] = indoorOf(sport, text(values[i.typeShown]))

  const metres = number(values[i.distanceMetres])
  const shown = number(values[i.distanceShown])
  const hundredths = shown === null ? NaN : Math.round(shown * metresPerShown(sport) * 100)
  // A cell of 1e306 km is a number, its metres are none.
  const distance = metres ?? (Number.isFinite(hundredths) ? hundredths / 100 : null)
  values[i.distance] = distance
  values[i.distanceFrom] = metres !== null ? 'metres' : distance !== null ? 'shown' : null

  const elapsed = number(values[i.elapsedExact]) ?? number(values[i.elapsedShown])
  const movingTime = number(values[i.movingTime])
  const moving = movingTime ?? elapsed
  values[i.elapsed] = elapsed
  values[i.moving] = moving
  values[i.movingFrom] = movingTime !== null ? 'moving' : elapsed !== null ? 'elapsed' : null

  values[i.highestHeartRate] = number(values[i.maxHeartRate]) ?? number(values[i.maxHeartRateAgain])

  values[i.tags] = tagsOf(text(values[i.name]), text(values[i.description]))
  const first = number(values[i.commuteShown])
  const second = number(values[i.commuteAgain])
  values[i.isCommute] = first === null ? second : second === null ? first : Math.max(first, second)
  values[i.isRace] = number(values[i.competition])
  values[i.isLongRun] = number(values[i.longRun])
  values[i.withPet] = number(values[i.pet])
  values[i.withKid] = number(values[i.kid])
  values[i.forACause] = number(values[i.cause])
  values[i.isRecovery] = number(values[i.recovery])

  const invalid = whyInvalid(isRun, number(values[i.flagged]), moving, distance)
  values[i.valid] = invalid === null ? 1 : 0
  values[i.invalid] = invalid
}

/** A later source speaks over an earlier one cell by cell and never erases with a blank; the sport goes with the type it was read from. */
export const mergeInto = (older: readonly Cell[], newer: readonly Cell[]): Cell[] => {
  const merged = older.slice()
  for (let k = 0; k < registry.length; k++) merged[k] = newer[k] ?? older[k] ?? null
  merged[i.sport] = ((newer[i.typeShown] ?? null) === null ? older[i.sport] : newer[i.sport]) ?? null
  resolveInto(merged)
  return merged
}
