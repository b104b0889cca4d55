import type { ConnectWord, StravaTrouble } from '../../src/contract/strava'
import type { Line } from '../relay/log'

export type StravaFunction = 'start' | 'callback' | 'pending' | 'confirm' | 'cancel' | 'token' | 'disconnect'
/** `app-refused`: Strava takes the app's number or secret for wrong; the page is told no more than that there was no answer. */
export type StravaOutcome = 'done' | 'app-refused' | ConnectWord | StravaTrouble
export type StravaLine = Line<StravaFunction, StravaOutcome>
