import { onCleanup, onMount } from 'solid-js'
import type { Accessor } from 'solid-js'
import { useMirror } from './context'
import { isOver, useBring } from './drop'

export interface Picker {
  /** Something is held over the page. */
  readonly over: Accessor<boolean>
  readonly onPick: (event: Event & { readonly currentTarget: HTMLInputElement }) => void
}

/** For a page that asks for a file. */
export const usePicker = (): Picker => {
  const mirror = useMirror()
  const bring = useBring()
  onMount(() => {
    // Once the page itself has come to rest.
    const rested = setTimeout(() => mirror.reader.expect(), 700)
    onCleanup(() => clearTimeout(rested))
  })
  return {
    over: isOver,
    onPick: (event) => {
      const input = event.currentTarget
      bring([...(input.files ?? [])])
      // The same file can be picked again.
      input.value = ''
    },
  }
}
