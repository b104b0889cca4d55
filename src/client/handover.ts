/** `left`: the runner thought better of it. `again`: the tap is too long ago for the browser, which wants another. */
export type Shared = 'shared' | 'left' | 'again' | 'refused'

/** Whether this device shares pictures: asked with one that has no content, because the answer depends on the type alone. */
export const sharesPictures = (): boolean => navigator.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) ?? false

/** Hands files to the device's own sheet. Must be called in a tap. They go alone: a title or a text would travel with them. */
export const share = async (files: readonly File[]): Promise<Shared> => {
  try {
    await navigator.share({ files: [...files] })
    return 'shared'
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    return name === 'AbortError' ? 'left' : name === 'NotAllowedError' ? 'again' : 'refused'
  }
}

/** Puts a picture on the clipboard. Must be called in the tap itself: the picture may come later, the asking not. Answers whether the browser took it. */
export const copyPicture = async (picture: Promise<Blob>): Promise<boolean> => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    return false
  }
}

export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
