/** For a sentence's first word. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
