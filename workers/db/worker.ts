import { expose } from 'comlink'
import { serve } from '../life/life'
import { createBrowserDb } from './browser'

// At once, and before anything is awaited: a message that finds no handler is lost.
serve(__BUILD__, () => expose(createBrowserDb(__BUILD__)))
