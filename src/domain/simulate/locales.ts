/** Languages in which Strava's titles are known, and their regions. */
// oxfmt-ignore
export const knownLocales = ['en', 'en-GB', 'de', 'nl', 'fr', 'es-419', 'es', 'pt-BR', 'pt-PT', 'zh-CN', 'ja', 'pl'] as const

/** Languages of which nobody has told the titles: an export in them is read by position, shape and what `Intl` knows. */
// oxfmt-ignore
export const strangeLocales = [
  'it', 'ru', 'sv', 'tr', 'cs', 'da', 'fi', 'nb', 'hu', 'ko', 'zh-TW', 'uk', 'el', 'he', 'vi', 'id', 'ro', 'sk', 'hi', 'bg', 'hr', 'ca', 'eu', 'gl', 'nn', 'ar', 'th', 'af', 'mk', 'sr',
  'lt', 'lv', 'et', 'sl', 'ms', 'is',
] as const
