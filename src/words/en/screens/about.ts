import type { StravaMenu } from '../../asking-strava'

/** The pages that stand by themselves, as the app links them. */
export const about = {
  title: 'About RunMirror',
  pages: [
    { href: '/method/', says: 'How it is worked out' },
    { href: '/privacy/', says: 'What is sent where' },
    { href: '/help/', says: 'Help' },
    { href: '/blog/', says: 'Blog' },
  ],
} as const

/** Where it says what to do when the device is nearly full. */
export const storageHelp = { href: '/help/storage/', says: 'What to do when the device is nearly full' } as const
/** Where it says how RunMirror is installed, on which device. */
export const installHelp = { href: '/help/install/', says: 'How to install it, on each device' } as const

/** How to ask Strava for the export, in the three steps of the landing. */
export const askingStrava = {
  title: 'How to ask Strava for it',
  steps: ({ settings, account, download, start, request }: StravaMenu): readonly string[] => [
    `On strava.com, open “${settings.says}”, then “${account.says}”. Under “${download.says}”, choose “${start.says}”.`,
    `On that page, under 2, choose “${request.says}”. Nothing is deleted.`,
    'Strava e-mails you a link, often within hours. Bring the ZIP here unopened.',
  ],
  more: 'All of it, in six languages',
  open: 'Open that page on Strava',
} as const
