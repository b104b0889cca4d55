import { createEffect, onCleanup } from 'solid-js'
import { useMirror } from './context'

/** A sample's tracks are read while a screen that tells of them is looked at; one that is still being stored is looked into as soon as it is there. */
export const lookWhileOpen = (): void => {
  const mirror = useMirror()
  createEffect(() => {
    if (!mirror.reader.busy()) onCleanup(mirror.lookIntoTracks())
  })
}
