import { expose } from 'comlink'
import { showLife } from '../life/life'
import { createBrowserDb } from './browser'

// At once, and before anything is awaited: a message that finds no handler is lost.
expose(createBrowserDb(__BUILD__))
showLife()
