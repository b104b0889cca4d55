import type { StravaMenu } from '../../asking-strava'

/** The pages that stand by themselves, as the app links them. */
export const about = {
  title: 'Over RunMirror',
  pages: [
    { href: '/method/', says: 'Hoe het is uitgerekend' },
    { href: '/privacy/', says: 'Wat waarheen wordt verstuurd' },
    { href: '/help/', says: 'Hulp' },
    { href: '/blog/', says: 'Blog' },
  ],
} as const

/** Where it says what to do when the device is nearly full. */
export const storageHelp = { href: '/help/storage/', says: 'Wat te doen als het apparaat bijna vol is' } as const
/** Where it says how RunMirror is installed, on which device. */
export const installHelp = { href: '/help/install/', says: 'Hoe je het installeert, op elk apparaat' } as const

/** How to ask Strava for the export, in the three steps of the landing. */
export const askingStrava = {
  title: 'Zo vraag je hem bij Strava aan',
  steps: ({ settings, account, download, start, request }: StravaMenu): readonly string[] => [
    `Open op strava.com ‘${settings.says}’, dan ‘${account.says}’. Kies onder ‘${download.says}’ voor ‘${start.says}’.`,
    `Kies op die pagina, onder 2, voor ‘${request.says}’. Er wordt niets verwijderd.`,
    'Strava mailt je een link, vaak al binnen enkele uren. Kies hier de ZIP, zonder hem uit te pakken.',
  ],
  more: 'Alles erover, in zes talen',
  open: 'Open die pagina bij Strava',
} as const
