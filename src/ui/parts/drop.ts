import { useNavigate } from '@solidjs/router'
import { createSignal, onCleanup, onMount } from 'solid-js'
import { leaveDropsToTheApp } from '../landing/before'
import { useApp } from './context'

const [over, setOver] = createSignal(false)
/** Something that could be read is held over the page. */
export const isOver = over

/** Takes files to the import page and reads them. Nothing happens without a file. */
export const useBring = (): ((files: readonly File[]) => void) => {
  const app = useApp()
  const navigate = useNavigate()
  return (files) => {
    if (files.length === 0) return
    void app.own.reader.bring(files)
    navigate('/import')
  }
}

/** Every page takes what is dropped on it, so that nobody has to aim; for a drop that nobody takes, the browser would leave the page. */
export const useDrop = (): void => {
  const app = useApp()
  const bring = useBring()
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
  const onOver = (event: DragEvent): void => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false)
  }
  const onDrop = (event: DragEvent): void => {
    if (event.dataTransfer === null || !holdsFiles(event)) return
    event.preventDefault()
    setOver(false)
    void app.persist()
    void app.dropped(event.dataTransfer).then(bring)
  }
  onMount(() => {
    leaveDropsToTheApp()
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
  })
  onCleanup(() => {
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('dragleave', onLeave)
    window.removeEventListener('drop', onDrop)
  })
}
