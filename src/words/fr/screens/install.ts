/** Words about RunMirror as an app on the device, its versions, and files that came by themselves. */
export const install = {
  firstTitle: 'D’abord, l’écran d’accueil',
  firstWhy:
    'Une app sur l’écran d’accueil garde ses données à part, séparées de celles de cette page : ce que tu apporterais ici n’y serait pas. Et Safari efface les données d’une page après sept jours sans visite.',
  firstHow: 'Touche Partager, puis « Sur l’écran d’accueil ». Ouvre RunMirror de là, et apporte ton export là-bas.',
  moves: 'Un miroir de cet onglet déménage avec une sauvegarde : enregistre-la sous « Toi », et restaure-la dans l’app.',
  firstNo: 'Rester dans cet onglet',
  afterTitle: 'RunMirror peut se ranger parmi tes apps',
  afterWhy: 'Il s’y ouvre sans réseau, et prend un export plus récent directement depuis le menu de partage ou la liste des fichiers. Rien d’autre ne change.',
  afterYes: 'L’installer',
  afterNo: 'Non merci',
} as const

export const newer = {
  waits: 'Une version plus récente de RunMirror est là. La prendre recharge tous ses onglets ouverts.',
  take: 'La prendre',
  reading: 'Une version plus récente de RunMirror est là. Elle pourra être prise quand la lecture sera finie.',
  taking: 'La version plus récente prend le relais.',
  elsewhere: 'Un autre onglet lit un export : la version plus récente pourra être prise ensuite.',
  otherTitle: 'Deux versions sont ouvertes à la fois.',
  otherSays:
    'Un autre onglet de RunMirror est d’une version différente, et les deux ne partagent pas de miroir. Ferme ou recharge cet onglet-là, puis recharge celui-ci. Ce qui est gardé reste tel quel.',
  reload: 'Recharger cet onglet',
} as const

export const sent = {
  title: 'Un fichier a été envoyé ici',
  says: (name: string, size: string) => `${name}, ${size}. Est-ce toi qui l’as envoyé ? Rien n’a encore été lu.`,
  several: (n: string, size: string) => `${n} fichiers, ${size}. Est-ce toi qui les as envoyés ? Rien n’a encore été lu.`,
  read: 'Le lire',
} as const
