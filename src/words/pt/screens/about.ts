import type { StravaMenu } from '../../asking-strava'

/** The pages that stand by themselves, as the app links them; they are in English, but for the help with the export. */
export const about = {
  title: 'Sobre o RunMirror',
  pages: [
    { href: '/method/', says: 'Como é calculado' },
    { href: '/privacy/', says: 'O que é enviado, e para onde' },
    { href: '/help/', says: 'Ajuda' },
    { href: '/blog/', says: 'Blog' },
  ],
} as const

/** Where it says what to do when the device is nearly full. */
export const storageHelp = { href: '/help/storage/', says: 'O que fazer quando o aparelho está quase cheio' } as const
/** Where it says how RunMirror is installed, on which device. */
export const installHelp = { href: '/help/install/', says: 'Como instalar, em cada aparelho' } as const

/** How to ask Strava for the export, in the three steps of the landing. */
export const askingStrava = {
  title: 'Como pedir ao Strava',
  steps: ({ settings, account, download, start, request }: StravaMenu): readonly string[] => [
    `Em strava.com, abra “${settings.says}”, depois “${account.says}”. Em “${download.says}”, escolha “${start.says}”.`,
    `Nessa página, no item 2, escolha “${request.says}”. Nada é apagado.`,
    'O Strava manda um link por e-mail, muitas vezes em poucas horas. Traga o ZIP aqui sem abrir.',
  ],
  more: 'Passo a passo, em seis línguas',
  open: 'Abrir essa página no Strava',
} as const
