/** Which runs keep a habit; every card's formula begins with it. */
export const validRun =
  'Een run telt vanaf 5\u00A0min en 0,8\u00A0km, bij 2:30 tot 15:00 per km, tenzij hij gemeld of dubbel vastgelegd is. Zijn dag is de plaatselijke datum waar hij begon.'
