/** What the map of places goes by, and what it owes to whom. Shown beside every list of countries or regions. */
export const placesPolicy = {
  title: 'How places are named',
  says: [
    'Countries follow ISO 3166: territories with a code of their own, like Réunion or Hong Kong, are listed by themselves.',
    'Where land is disputed, RunMirror shows who governs it day to day.',
    'That is no opinion on whose it is.',
    'Within 1 km of a border the answer may be off, and is marked.',
  ],
  credits: ['Borders: country-coder, from OpenStreetMap.', 'Regions: made with Natural Earth.', 'City names: GeoNames, CC BY 4.0, packed and rounded.'],
} as const
