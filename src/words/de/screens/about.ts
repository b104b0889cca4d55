import type { StravaMenu } from '../../asking-strava'

/** The pages that stand by themselves, as the app links them. */
export const about = {
  title: 'Über RunMirror',
  pages: [
    { href: '/method/', says: 'Wie es errechnet ist' },
    { href: '/privacy/', says: 'Was wohin gesendet wird' },
    { href: '/help/', says: 'Hilfe' },
    { href: '/blog/', says: 'Blog' },
  ],
} as const

/** Where it says what to do when the device is nearly full. */
export const storageHelp = { href: '/help/storage/', says: 'Was du tun kannst, wenn das Gerät fast voll ist' } as const
/** Where it says how RunMirror is installed, on which device. */
export const installHelp = { href: '/help/install/', says: 'So installierst du es, für jedes Gerät' } as const

/** How to ask Strava for the export, in the three steps of the landing. */
export const askingStrava = {
  title: 'So bekommst du ihn von Strava',
  steps: ({ settings, account, download, start, request }: StravaMenu): readonly string[] => [
    `Öffne auf strava.com „${settings.says}“, dann „${account.says}“. Wähl unter „${download.says}“ den Punkt „${start.says}“.`,
    // The German menus name it nowhere that could be read.
    `Wähl auf dieser Seite unter 2 „${request.says}“${request.read === 'nowhere' ? '; bei dir heißt es vielleicht anders' : ''}. Gelöscht wird dabei nichts.`,
    'Strava mailt dir einen Link, oft binnen Stunden. Bring das ZIP ungeöffnet hierher.',
  ],
  more: 'Alles dazu, in sechs Sprachen',
  open: 'Diese Seite auf Strava öffnen',
} as const
