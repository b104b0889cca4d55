/** What the map of places goes by, and what it owes to whom. Shown beside every list of countries or regions. */
export const placesPolicy = {
  title: 'Cómo se nombran los lugares',
  says: [
    'Los países siguen la norma ISO 3166: los territorios con código propio, como Reunión o Hong Kong, aparecen por separado.',
    'Donde un territorio está en disputa, RunMirror muestra quién lo gobierna en el día a día.',
    'Eso no es opinar de quién es.',
    'A menos de 1\u00A0km de una frontera, la respuesta puede fallar, y se indica.',
  ],
  credits: [
    'Fronteras: country-coder, de OpenStreetMap.',
    'Regiones: hechas con Natural Earth.',
    'Nombres de ciudades: GeoNames, CC BY 4.0, compactados y redondeados.',
  ],
} as const
