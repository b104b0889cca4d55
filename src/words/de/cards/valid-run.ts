/** Which runs keep a habit; every card's formula begins with it. */
export const validRun =
  'Ein Lauf zählt ab 5\u00a0min und 0,8\u00a0km, bei 2:30 bis 15:00 pro km, es sei denn, er ist markiert oder doppelt aufgezeichnet. Sein Tag ist das örtliche Datum dort, wo er begann.'
