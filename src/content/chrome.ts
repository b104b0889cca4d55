import type { ExportLanguage } from '../words/asking-strava'

/** What stands around a page that stands by itself, in the language of that page. */
export interface Chrome {
  readonly skip: string
  readonly nav: string
  readonly mirror: string
  readonly sample: string
  readonly otherLanguages: string
  readonly subscribe: string
  readonly sections: Readonly<Record<'method' | 'privacy' | 'help' | 'blog', string>>
}

/** How a language calls itself. */
export const languageNames: Readonly<Record<ExportLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  nl: 'Nederlands',
  'pt-BR': 'Português (Brasil)',
}

export const chromes: Readonly<Record<ExportLanguage, Chrome>> = {
  en: {
    skip: 'Skip to the content',
    nav: 'Pages',
    mirror: 'To the mirror',
    sample: 'Look into a sample mirror',
    otherLanguages: 'In other languages',
    subscribe: 'RSS',
    sections: { method: 'Method', privacy: 'Privacy', help: 'Help', blog: 'Blog' },
  },
  de: {
    skip: 'Zum Inhalt',
    nav: 'Seiten',
    mirror: 'Zum Spiegel',
    sample: 'In einen Beispielspiegel schauen',
    otherLanguages: 'In anderen Sprachen',
    subscribe: 'RSS',
    sections: { method: 'Methode', privacy: 'Datenschutz', help: 'Hilfe', blog: 'Blog' },
  },
  es: {
    skip: 'Ir al contenido',
    nav: 'Páginas',
    mirror: 'Al espejo',
    sample: 'Mirar un espejo de ejemplo',
    otherLanguages: 'En otros idiomas',
    subscribe: 'RSS',
    sections: { method: 'Método', privacy: 'Privacidad', help: 'Ayuda', blog: 'Blog' },
  },
  fr: {
    skip: 'Aller au contenu',
    nav: 'Pages',
    mirror: 'Vers le miroir',
    sample: 'Regarder un miroir d’exemple',
    otherLanguages: 'Dans d’autres langues',
    subscribe: 'RSS',
    sections: { method: 'Méthode', privacy: 'Confidentialité', help: 'Aide', blog: 'Blog' },
  },
  nl: {
    skip: 'Naar de inhoud',
    nav: 'Pagina’s',
    mirror: 'Naar de spiegel',
    sample: 'In een voorbeeldspiegel kijken',
    otherLanguages: 'In andere talen',
    subscribe: 'RSS',
    sections: { method: 'Methode', privacy: 'Privacy', help: 'Hulp', blog: 'Blog' },
  },
  'pt-BR': {
    skip: 'Ir para o conteúdo',
    nav: 'Páginas',
    mirror: 'Ir para o espelho',
    sample: 'Ver um espelho de exemplo',
    otherLanguages: 'Em outros idiomas',
    subscribe: 'RSS',
    sections: { method: 'Método', privacy: 'Privacidade', help: 'Ajuda', blog: 'Blog' },
  },
}
