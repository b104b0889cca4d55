/** What the map of places goes by, and what it owes to whom. Shown beside every list of countries or regions. */
export const placesPolicy = {
  title: 'Wie Orte benannt sind',
  says: [
    'Länder folgen ISO 3166: Gebiete mit eigenem Code wie Réunion oder Hongkong stehen für sich.',
    'Wo Land umstritten ist, zeigt RunMirror, wer es im Alltag verwaltet.',
    'Das ist keine Meinung darüber, wem es gehört.',
    'Bis 1\u00a0km vor einer Grenze kann die Antwort danebenliegen; dann ist sie gekennzeichnet.',
  ],
  credits: ['Grenzen: country-coder, aus OpenStreetMap.', 'Regionen: mit Natural Earth gemacht.', 'Städtenamen: GeoNames, CC BY 4.0, gepackt und gerundet.'],
} as const
