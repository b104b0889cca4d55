import { words as chapter } from './chapter.words'
import { words as firstAndLast } from './first-and-last.words'
import { words as howItWent } from './how-it-went.words'
import { words as newGround } from './new-ground.words'
import { words as recordsThatFell } from './records-that-fell.words'
import { words as theFullestMonth } from './the-fullest-month.words'
import { words as theHourOfTheYear } from './the-hour-of-the-year.words'
import { words as theLongest } from './the-longest.words'
import { words as theNumbersWorn } from './the-numbers-worn.words'
import { words as theQuiet } from './the-quiet.words'
import { words as theThread } from './the-thread.words'
import { words as theWayMostTaken } from './the-way-most-taken.words'
import { words as theWeatherItTook } from './the-weather-it-took.words'
import { words as theWeekday } from './the-weekday.words'

/** By page id; apart from the cards’ words, so that nobody loads them who opens no chapter. */
export const chapters = {
  chapter,
  'first-and-last': firstAndLast,
  'how-it-went': howItWent,
  'new-ground': newGround,
  'records-that-fell': recordsThatFell,
  'the-fullest-month': theFullestMonth,
  'the-hour-of-the-year': theHourOfTheYear,
  'the-longest': theLongest,
  'the-numbers-worn': theNumbersWorn,
  'the-quiet': theQuiet,
  'the-thread': theThread,
  'the-way-most-taken': theWayMostTaken,
  'the-weather-it-took': theWeatherItTook,
  'the-weekday': theWeekday,
} as const
