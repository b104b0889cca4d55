/** What the map of places goes by, and what it owes to whom. Shown beside every list of countries or regions. */
export const placesPolicy = {
  title: 'Como os lugares são nomeados',
  says: [
    'Os países seguem a ISO 3166: territórios com código próprio, como a Reunião ou Hong Kong, são listados à parte.',
    'Onde a terra é disputada, o RunMirror mostra quem a governa no dia a dia.',
    'Isso não é uma opinião sobre de quem ela é.',
    'A menos de 1 km de uma fronteira a resposta pode errar, e vem marcada.',
  ],
  credits: [
    'Fronteiras: country-coder, do OpenStreetMap.',
    'Regiões: feitas com o Natural Earth.',
    'Nomes de cidades: GeoNames, CC BY 4.0, compactados e arredondados.',
  ],
} as const
