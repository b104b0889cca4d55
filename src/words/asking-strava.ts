/**
 * What Strava's own menus are called on the way to the export, in the languages that RunMirror helps in. The landing, the import, the help page and the post about it
 * all take them from here. Strava's site cannot be read by a program, so each word says where it was read; none is guessed.
 */

/** `strava`: in Strava's own help, in that language. `guides`: in several guides by others, which agree. `nowhere`: not found in that language. */
export type ReadIn = 'strava' | 'guides' | 'nowhere'

export interface MenuWord {
  /** As it stands in the menu; where it was read nowhere, the English one, which is then said. */
  readonly says: string
  readonly read: ReadIn
}

/** In the order in which they are met. */
export const menuSteps = ['settings', 'account', 'download', 'start', 'request'] as const
type MenuStep = (typeof menuSteps)[number]
export type StravaMenu = Readonly<Record<MenuStep, MenuWord>>

export const exportLanguages = ['en', 'de', 'es', 'fr', 'nl', 'pt-BR'] as const
export type ExportLanguage = (typeof exportLanguages)[number]

const english = {
  settings: 'Settings',
  account: 'My Account',
  download: 'Download or Delete Your Account',
  start: 'Get Started',
  request: 'Request Your Archive',
} as const satisfies Readonly<Record<MenuStep, string>>

const strava = (says: string): MenuWord => ({ says, read: 'strava' })
const guides = (says: string): MenuWord => ({ says, read: 'guides' })
const nowhere = (step: MenuStep): MenuWord => ({ says: english[step], read: 'nowhere' })

export const stravaMenus: Readonly<Record<ExportLanguage, StravaMenu>> = {
  en: {
    settings: guides(english.settings),
    account: guides(english.account),
    download: guides(english.download),
    start: guides(english.start),
    request: guides(english.request),
  },
  de: {
    settings: strava('Einstellungen'),
    account: strava('Mein Konto'),
    download: strava('Dein Konto herunterladen oder löschen'),
    start: strava('Los geht’s'),
    request: nowhere('request'),
  },
  es: {
    settings: guides('Configuración'),
    account: guides('Mi cuenta'),
    download: guides('Descargar o eliminar tu cuenta'),
    start: guides('Empezar'),
    request: guides('Solicitar tu archivo'),
  },
  fr: {
    settings: guides('Paramètres'),
    account: guides('Mon compte'),
    download: guides('Télécharger ou supprimer votre compte'),
    start: guides('Commencer'),
    request: guides('Demander votre archive'),
  },
  nl: {
    settings: guides('Instellingen'),
    account: guides('Mijn account'),
    download: guides('Download of verwijder je account'),
    start: nowhere('start'),
    request: nowhere('request'),
  },
  'pt-BR': {
    settings: guides('Configurações'),
    account: guides('Minha conta'),
    download: guides('Baixar ou excluir sua conta'),
    start: guides('Começar'),
    request: guides('Solicitar seu arquivo'),
  },
}

/** Opens the page of the export whatever the language. Its address speaks of deleting, because Strava keeps both on one page. */
export const stravaExportPage = 'https://www.strava.com/athlete/delete_your_account'

/** The first of a device's languages that Strava's menus are known in; English where none is. */
export const exportLanguageOf = (wanted: readonly string[]): ExportLanguage => {
  for (const tag of wanted) {
    const [primary] = tag.toLowerCase().split('-')
    const found = exportLanguages.find((language) => language.toLowerCase().split('-')[0] === primary)
    if (found !== undefined) return found
  }
  return 'en'
}
