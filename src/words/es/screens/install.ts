/** Words about RunMirror as an app on the device, its versions, and files that came by themselves. */
export const install = {
  firstTitle: 'Antes, la pantalla de inicio',
  firstWhy:
    'Una app en la pantalla de inicio tiene su propio almacenamiento, aparte del de esta página: lo que traigas aquí no estaría allí. Y Safari borra el almacenamiento de una página tras siete días sin visitarla.',
  firstHow: 'Toca Compartir y luego «Añadir a pantalla de inicio» o «Agregar a inicio». Abre RunMirror desde ahí, y trae tu exportación ahí.',
  moves: 'Un espejo de esta pestaña se muda con una copia de seguridad: guarda una en «Tú» y restáurala en la app.',
  firstNo: 'Seguir en esta pestaña',
  afterTitle: 'RunMirror puede estar entre tus apps',
  afterWhy: 'Ahí se abre sin conexión, y recibe una exportación más nueva directamente desde el menú de compartir o la lista de archivos. Nada más cambia.',
  afterYes: 'Instalarlo',
  afterNo: 'No, gracias',
} as const

export const newer = {
  waits: 'Hay una versión más nueva de RunMirror. Al pasar a ella se recargan todas sus pestañas abiertas.',
  take: 'Actualizar ahora',
  reading: 'Hay una versión más nueva de RunMirror. Podrás pasar a ella cuando acabe la lectura.',
  taking: 'La versión más nueva está tomando el relevo.',
  elsewhere: 'Otra pestaña está leyendo una exportación: podrás pasar a la versión más nueva cuando acabe.',
  otherTitle: 'Hay dos versiones abiertas a la vez.',
  otherSays:
    'Otra pestaña de RunMirror es de una versión distinta, y las dos no comparten espejo. Cierra o recarga esa pestaña y luego recarga esta. Lo guardado sigue como está.',
  reload: 'Recargar esta pestaña',
} as const

export const sent = {
  title: 'Aquí ha llegado un archivo',
  says: (name: string, size: string) => `${name}, ${size}. ¿Lo has enviado tú? Aún no se ha leído nada.`,
  several: (n: string, size: string) => `${n} archivos, ${size}. ¿Los has enviado tú? Aún no se ha leído nada.`,
  read: 'Leerlo',
} as const
