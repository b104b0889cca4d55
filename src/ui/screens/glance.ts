/** Milliseconds: whoever only glances at the sample spends nothing on its two thousand tracks. */
export const glance = 5000
