/** As Chromium, Firefox, WebKit and Vite say it: none has a name for it. */
const fetching = /dynamically imported module|importing a module script|unable to preload/i

/** Whether a part of the app could not be fetched; else it came, and broke as it began. */
export const neverCame = (cause: unknown): boolean => cause instanceof Error && fetching.test(cause.message)
