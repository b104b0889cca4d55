/** `left`: the runner thought better of it. `again`: the tap is too long ago for the browser, which wants another. */
export type Shared = 'shared' | 'left' | 'again' | 'refused'

/** Whether this device shares pictures: asked with one that has no content, because the answer depends on the type alone. */
export const sharesPictures = (): boolean => navigator.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) ?? false

/** Hands a file to the device's own sheet. Must be called in a tap. The file goes alone: a title or a text would travel with it. */
export const share = async (file: File): Promise<Shared> => {
  try {
    await navigator.share({ files: [file] })
    return 'shared'
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    return name === 'AbortError' ? 'left' : name === 'NotAllowedError' ? 'again' : 'refused'
  }
}
