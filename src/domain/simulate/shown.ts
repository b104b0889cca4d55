import { sportNames } from '../activity/sports'
import type { Sport } from './athlete'
import { disguise, headerLanguage } from './header'
import { dayPart } from './titles'

const english = (sport: Sport): string => sport.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')

const known: Readonly<Record<string, Readonly<Record<string, string>>>> = sportNames.names

/** Display name of an activity type in the account's language; made up where no table knows the language. */
export const shownType = (sport: Sport, locale: string): string => {
  const language = headerLanguage(locale)
  if (language === null) return disguise(english(sport), locale)
  if (language === 'en') return english(sport)
  return Object.entries(known[language] ?? {}).find(([, id]) => id === sport)?.[0] ?? english(sport)
}

/** Strava's own title for a start at a local minute. */
export const shownTitle = (sport: Sport, minute: number, locale: string): string => {
  const title = `${dayPart(minute)} ${english(sport)}`
  return headerLanguage(locale) === 'en' ? title : title
}
