import { hasMirror } from './here'

/** Whether the landing that came with the page is what this address and this device are to see first. */
export const keepsLanding = (): boolean => location.pathname === '/' && !hasMirror()
