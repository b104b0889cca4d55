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

type Part = ReturnType<typeof dayPart>

/** Default titles as exports show them ("Ochtendloop", "Carrera por la mañana"); `#` is the sport. */
const titles: Readonly<Record<string, { readonly parts: Readonly<Record<Part, string>>; readonly sports: Readonly<Partial<Record<Sport, string>>> }>> = {
  de: {
    parts: { Morning: '# am Morgen', Lunch: '# zur Mittagszeit', Afternoon: '# am Nachmittag', Evening: '# am Abend', Night: '# bei Nacht' },
    sports: { Run: 'Lauf', Ride: 'Radfahrt', Walk: 'Spaziergang', Hike: 'Wanderung', Swim: 'Schwimmen', WeightTraining: 'Krafttraining' },
  },
  nl: {
    parts: { Morning: 'Ochtend#', Lunch: 'Lunch#', Afternoon: 'Middag#', Evening: 'Avond#', Night: 'Nacht#' },
    sports: { Run: 'loop', Ride: 'rit', Walk: 'wandeling', Swim: 'zwemsessie', WeightTraining: 'krachttraining' },
  },
  fr: {
    parts: { Morning: '# le matin', Lunch: '# le midi', Afternoon: '# dans l’après-midi', Evening: '# le soir', Night: '# de nuit' },
    sports: { Run: 'Course à pied', Ride: 'Sortie à vélo', Walk: 'Marche', Hike: 'Randonnée', Swim: 'Natation' },
  },
  'es-419': {
    parts: { Morning: '# por la mañana', Lunch: '# a la hora del almuerzo', Afternoon: '# de tarde', Evening: '# al anochecer', Night: '# nocturna' },
    sports: { Run: 'Carrera', Ride: 'Vuelta ciclista', Walk: 'Caminata', Swim: 'Natación' },
  },
}

/** Strava's own title for a start at a local minute; in English where the language is not listed. */
export const shownTitle = (sport: Sport, minute: number, locale: string): string => {
  const part = dayPart(minute)
  const words = titles[headerLanguage(locale) ?? '']
  const shown = words?.sports[sport]
  return words === undefined || shown === undefined ? `${part} ${english(sport)}` : words.parts[part].replace('#', shown)
}
