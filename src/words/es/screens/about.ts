import type { StravaMenu } from '../../asking-strava'

/** The pages that stand by themselves, as the app links them. */
export const about = {
  title: 'Acerca de RunMirror',
  pages: [
    { href: '/method/', says: 'Cómo se calcula' },
    { href: '/privacy/', says: 'Qué se envía y adónde' },
    { href: '/help/', says: 'Ayuda' },
    { href: '/blog/', says: 'Blog' },
  ],
} as const

/** Where it says what to do when the device is nearly full. */
export const storageHelp = { href: '/help/storage/', says: 'Qué hacer cuando el dispositivo está casi lleno' } as const
/** Where it says how RunMirror is installed, on which device. */
export const installHelp = { href: '/help/install/', says: 'Cómo instalarlo, en cada dispositivo' } as const

/** How to ask Strava for the export, in the three steps of the landing. */
export const askingStrava = {
  title: 'Cómo pedírsela a Strava',
  steps: ({ settings, account, download, start, request }: StravaMenu): readonly string[] => [
    `En strava.com, abre «${settings.says}» y luego «${account.says}». En «${download.says}», elige «${start.says}».`,
    `En esa página, en el punto 2, elige «${request.says}». No se elimina nada.`,
    'Strava te manda un enlace por correo, a menudo en unas horas. Trae aquí el ZIP sin abrirlo.',
  ],
  more: 'Paso a paso, en seis idiomas',
  open: 'Abrir esa página en Strava',
} as const
