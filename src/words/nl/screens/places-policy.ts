/** What the map of places goes by, and what it owes to whom. Shown beside every list of countries or regions. */
export const placesPolicy = {
  title: 'Hoe plaatsen heten',
  says: [
    'Landen volgen ISO 3166: gebieden met een eigen code, zoals Réunion of Hongkong, staan apart.',
    'Waar land betwist is, toont RunMirror wie het van dag tot dag bestuurt.',
    'Dat is geen mening over van wie het is.',
    'Binnen 1\u00A0km van een grens kan het antwoord ernaast zitten, en dat staat erbij.',
  ],
  credits: [
    'Grenzen: country-coder, uit OpenStreetMap.',
    'Regio’s: gemaakt met Natural Earth.',
    'Namen van steden: GeoNames, CC BY 4.0, ingepakt en afgerond.',
  ],
} as const
