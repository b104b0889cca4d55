import { createSignal, onCleanup, onMount } from 'solid-js'
import type { Accessor } from 'solid-js'
import { useMirror } from './context'
import { isOver, useBring } from './drop'

export interface Picker {
  /** Something is held over the page. */
  readonly over: Accessor<boolean>
  /** There is a mouse to drop with. */
  readonly wide: Accessor<boolean>
  readonly onPick: (event: Event & { readonly currentTarget: HTMLInputElement }) => void
}

/** For a page that asks for a file. */
export const usePicker = (): Picker => {
  const mirror = useMirror()
  const bring = useBring()
  const pointer = matchMedia('(hover: hover) and (width >= 760px)')
  const [wide, setWide] = createSignal(pointer.matches)
  const onPointer = (): void => void setWide(pointer.matches)
  onMount(() => {
    pointer.addEventListener('change', onPointer)
    // Once the page itself has come to rest.
    const rested = setTimeout(() => mirror.reader.expect(), 700)
    onCleanup(() => clearTimeout(rested))
  })
  onCleanup(() => pointer.removeEventListener('change', onPointer))
  return {
    over: isOver,
    wide,
    onPick: (event) => {
      const input = event.currentTarget
      bring([...(input.files ?? [])])
      // The same file can be picked again.
      input.value = ''
    },
  }
}
