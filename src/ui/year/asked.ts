/** A year as an address has it; null where it is none. */
export const asYear = (text: string | undefined): number | null => (text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null)
