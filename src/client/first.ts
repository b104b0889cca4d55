import { hasMirror } from './here'

/** Whether the landing that came with the page is what this address and this device are to see first: it is in English, and whoever is told everything in another language waits for it. */
export const keepsLanding = (language: string): boolean => location.pathname === '/' && language === 'en' && !hasMirror()
