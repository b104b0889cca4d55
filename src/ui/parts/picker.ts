import { useNavigate } from '@solidjs/router'
import { createSignal, onCleanup, onMount } from 'solid-js'
import type { Accessor } from 'solid-js'
import { useApp } from './context'

export interface Picker {
  /** Something is held over the page. */
  readonly over: Accessor<boolean>
  /** There is a mouse to drop with. */
  readonly wide: Accessor<boolean>
  readonly onPick: (event: Event & { readonly currentTarget: HTMLInputElement }) => void
}

/** The whole page takes what is dropped on it, so that nobody has to aim; a missed drop would have the browser leave the page. */
export const usePicker = (): Picker => {
  const app = useApp()
  const navigate = useNavigate()
  const [over, setOver] = createSignal(false)
  const pointer = matchMedia('(hover: hover) and (width >= 760px)')
  const [wide, setWide] = createSignal(pointer.matches)

  const bring = (files: readonly File[]): void => {
    if (files.length === 0) return
    navigate('/import')
    void app.own.reader.bring(files)
  }
  const onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false)
  }
  const onDrop = (event: DragEvent): void => {
    if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(false)
    app.persist()
    void app.dropped(event.dataTransfer).then(bring)
  }
  const onPointer = (): void => void setWide(pointer.matches)

  onMount(() => {
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    pointer.addEventListener('change', onPointer)
  })
  onCleanup(() => {
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('dragleave', onLeave)
    window.removeEventListener('drop', onDrop)
    pointer.removeEventListener('change', onPointer)
  })

  return {
    over,
    wide,
    onPick: (event) => {
      const input = event.currentTarget
      bring([...(input.files ?? [])])
      // The same file can be picked again.
      input.value = ''
    },
  }
}
