/** Sets of regions that people count by, each stated in full: a share is told of these alone. ISO 3166-2. */
export const states: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY ' +
    // The District of Columbia is no state: the words say "the 50 states and DC".
    'DC'
  )
    .split(' ')
    .map((code) => `US-${code}`),
)
