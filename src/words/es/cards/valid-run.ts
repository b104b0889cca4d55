/** Which runs keep a habit; every card's formula begins with it. */
export const validRun =
  'Una salida cuenta a partir de 5\u00A0min y 0,8\u00A0km, entre 2:30 y 15:00 por km, salvo que esté señalada o grabada dos veces. Su día es la fecha local del lugar donde empezó.'
