/** Which runs keep a habit; every card's formula begins with it. */
export const validRun =
  'Une sortie compte à partir de 5 min et de 0,8 km, entre 2:30 et 15:00 au km, sauf si elle est signalée ou enregistrée deux fois. Son jour est la date locale là où elle a commencé.'
/** Under most cards before anything was run. */
export const firstRun = (): string => 'Il faut une première sortie.'
