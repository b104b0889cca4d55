/** Which runs keep a habit; every card's formula begins with it. */
export const validRun =
  'A run counts from 5 min and 0.8 km on, at 2:30 to 15:00 per km, unless it is flagged or recorded twice. Its day is the local date where it began.'
