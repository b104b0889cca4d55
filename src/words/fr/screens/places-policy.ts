/** What the map of places goes by, and what it owes to whom. Shown beside every list of countries or regions. */
export const placesPolicy = {
  title: 'Comment les lieux sont nommés',
  says: [
    'Les pays suivent ISO 3166 : les territoires qui ont leur propre code, comme La Réunion ou Hong Kong, sont listés à part.',
    'Là où une terre est disputée, RunMirror montre qui l’administre au quotidien.',
    'Ce n’est pas un avis sur à qui elle est.',
    'À moins de 1 km d’une frontière, la réponse peut être fausse, et c’est indiqué.',
  ],
  credits: [
    'Frontières : country-coder, d’après OpenStreetMap.',
    'Régions : faites avec Natural Earth.',
    'Noms des villes : GeoNames, CC BY 4.0, condensés et arrondis.',
  ],
} as const
