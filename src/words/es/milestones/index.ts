import { words as anniversaries } from './anniversaries.words'
import { words as climb } from './climb.words'
import { words as distance } from './distance.words'
import { words as eddington } from './eddington.words'
import { words as efforts } from './efforts.words'
import { words as firstDistances } from './first-distances.words'
import { words as longest } from './longest.words'
import { words as places } from './places.words'
import { words as runs } from './runs.words'
import { words as shoes } from './shoes.words'
import { words as skies } from './skies.words'
import { words as streaks } from './streaks.words'
import { words as time } from './time.words'

/** By family. */
export const families = {
  anniversaries,
  climb,
  distance,
  eddington,
  efforts,
  'first-distances': firstDistances,
  longest,
  places,
  runs,
  shoes,
  skies,
  streaks,
  time,
} as const
