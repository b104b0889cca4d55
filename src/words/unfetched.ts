import type { Language } from './language-for'

interface Unfetched {
  readonly title: string
  readonly says: string
  readonly again: string
}

/** Told where a part of the app can't be fetched, and so may be its words: these come with the page itself. */
export const unfetched: Readonly<Record<Language, Unfetched>> = {
  en: {
    title: 'A part of RunMirror did not arrive.',
    says: 'What is kept on this device is untouched. See whether it is online, then load the page again.',
    again: 'Load again',
  },
  de: {
    title: 'Ein Teil von RunMirror ist nicht angekommen.',
    says: 'Was auf diesem Gerät liegt, ist unberührt. Sieh nach, ob es online ist, und lade die Seite neu.',
    again: 'Neu laden',
  },
  es: {
    title: 'Una parte de RunMirror no ha llegado.',
    says: 'Lo que guarda este dispositivo sigue intacto. Mira si tiene conexión y vuelve a cargar la página.',
    again: 'Volver a cargar',
  },
  fr: {
    title: 'Une partie de RunMirror n’est pas arrivée.',
    says: 'Ce que garde cet appareil est intact. Regarde s’il est en ligne, puis recharge la page.',
    again: 'Recharger',
  },
  nl: {
    title: 'Een deel van RunMirror is niet aangekomen.',
    says: 'Wat op dit apparaat staat, is onaangeroerd. Kijk of het online is en laad de pagina opnieuw.',
    again: 'Opnieuw laden',
  },
  pt: {
    title: 'Uma parte do RunMirror não chegou.',
    says: 'O que este aparelho guarda continua intacto. Veja se ele está on-line e carregue a página de novo.',
    again: 'Carregar de novo',
  },
}
