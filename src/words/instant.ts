/** Day and time of an instant, as a zone's calendar and clock have it: Mon, 7 Dec, 10:42. */
export const instantIn =
  (locale: string) =>
  (at: number, zone: string): string =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(at)
