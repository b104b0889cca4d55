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
