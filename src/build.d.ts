/** Hash of what the build was made from; two clean builds of one tree agree. */
declare const __BUILD__: string
/** Where the page asks for weather, if the runner wants it; null where the deployment has it off. See `functions/settings.ts`. */
declare const __WEATHER__: { readonly archive: string; readonly forecast: string; readonly key: string | null } | null
/** Where the page asks Strava, if the runner connects; null where the deployment connects nobody. See `functions/settings.ts`. */
declare const __STRAVA__: { readonly api: string } | null
/** Whether the build holds the page with every part of the design: never one that is deployed. See `functions/settings.ts`. */
declare const __GALLERY__: boolean
