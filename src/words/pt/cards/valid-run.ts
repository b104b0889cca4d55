/** Which runs keep a habit; every card's formula begins with it. */
export const validRun =
  'Uma corrida conta a partir de 5 min e 0,8 km, entre 2:30 e 15:00 por km, a não ser que tenha sido sinalizada ou gravada duas vezes. O dia dela é a data local de onde começou.'
