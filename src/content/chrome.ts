import type { ExportLanguage } from '../words/screens/asking-strava'

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
    sections: { method: 'Methode (englisch)', privacy: 'Datenschutz (englisch)', help: 'Hilfe (englisch)', blog: 'Blog (englisch)' },
  },
  es: {
    skip: 'Ir al contenido',
    nav: 'Páginas',
    mirror: 'Al espejo',
    sample: 'Mirar un espejo de muestra',
    otherLanguages: 'En otros idiomas',
    subscribe: 'RSS',
    sections: { method: 'Método (en inglés)', privacy: 'Privacidad (en inglés)', help: 'Ayuda (en inglés)', blog: 'Blog (en inglés)' },
  },
  fr: {
    skip: 'Aller au contenu',
    nav: 'Pages',
    mirror: 'Vers le miroir',
    sample: 'Regarder un miroir d’exemple',
    otherLanguages: 'Dans d’autres langues',
    subscribe: 'RSS',
    sections: { method: 'Méthode (en anglais)', privacy: 'Confidentialité (en anglais)', help: 'Aide (en anglais)', blog: 'Blog (en anglais)' },
  },
  nl: {
    skip: 'Naar de inhoud',
    nav: 'Pagina’s',
    mirror: 'Naar de spiegel',
    sample: 'In een voorbeeldspiegel kijken',
    otherLanguages: 'In andere talen',
    subscribe: 'RSS',
    sections: { method: 'Methode (Engels)', privacy: 'Privacy (Engels)', help: 'Hulp (Engels)', blog: 'Blog (Engels)' },
  },
  'pt-BR': {
    skip: 'Ir para o conteúdo',
    nav: 'Páginas',
    mirror: 'Para o espelho',
    sample: 'Olhar um espelho de exemplo',
    otherLanguages: 'Em outros idiomas',
    subscribe: 'RSS',
    sections: { method: 'Método (em inglês)', privacy: 'Privacidade (em inglês)', help: 'Ajuda (em inglês)', blog: 'Blog (em inglês)' },
  },
}
