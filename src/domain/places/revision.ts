/** Raised when the same track would be told to lie elsewhere: by other rules, another map of countries, or one of the files below. */
export const placesRev = 1

/** The files of `public/places` by the hash of their bytes, as `fetch` checks it: a page of this build takes no other, whatever lies at the address. */
export const placeFiles = {
  regions: { address: '/places/regions.bin', integrity: 'sha256-zeFX1UcQRaMDAoqa4Fv7ou8F6hsM8ulXd6mSlsZA/Zo=' },
  cities: { address: '/places/cities.bin', integrity: 'sha256-zvbeOFKYJ8mibdh4ZRDaJ3Zvj2mJuIaJ5dePkHGipsY=' },
} as const
