import type { StravaMenu } from '../../asking-strava'

/** The pages that stand by themselves, as the app links them. */
export const about = {
  title: 'À propos de RunMirror',
  pages: [
    { href: '/method/', says: 'Comment c’est calculé' },
    { href: '/privacy/', says: 'Ce qui est envoyé, et où' },
    { href: '/help/', says: 'Aide' },
    { href: '/blog/', says: 'Blog' },
  ],
} as const

/** Where it says what to do when the device is nearly full. */
export const storageHelp = { href: '/help/storage/', says: 'Que faire quand l’appareil est presque plein' } as const
/** Where it says how RunMirror is installed, on which device. */
export const installHelp = { href: '/help/install/', says: 'Comment l’installer, sur chaque appareil' } as const

/** How to ask Strava for the export, in the three steps of the landing. */
export const askingStrava = {
  title: 'Comment le demander à Strava',
  steps: ({ settings, account, download, start, request }: StravaMenu): readonly string[] => [
    `Sur strava.com, ouvre « ${settings.says} », puis « ${account.says} ». Sous « ${download.says} », choisis « ${start.says} ».`,
    `Sur cette page, au point 2, choisis « ${request.says} ». Rien n’est supprimé.`,
    'Strava t’envoie un lien par e-mail, souvent en quelques heures. Apporte le ZIP ici sans l’ouvrir.',
  ],
  more: 'Tout le détail, en six langues',
  open: 'Ouvrir cette page sur Strava',
} as const
