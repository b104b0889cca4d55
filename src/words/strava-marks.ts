/** As Strava's guidelines for its brand want them: word for word, in no other language. */
export const connectWithStrava = 'Connect with Strava'
export const poweredByStrava = 'Powered by Strava'
export const viewOnStrava = 'View on Strava'

/** Where a runner sees whom they let in, and ends it. */
export const stravaAppsPage = 'https://www.strava.com/settings/apps'
