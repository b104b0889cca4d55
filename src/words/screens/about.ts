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
