/** Every language that RunMirror speaks, by its primary subtag in BCP 47. */
export const spokenHere = ['en', 'de', 'es', 'fr', 'nl', 'pt'] as const
export type Language = (typeof spokenHere)[number]

/** The first of the device's languages that is spoken here, by BCP 47 tags in the order of preference; English where none is. */
export const languageFor = (preferred: readonly string[]): Language => {
  const tags = preferred.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '')
  return tags.map((tag) => spokenHere.find((spoken) => spoken === tag)).find((found) => found !== undefined) ?? 'en'
}
