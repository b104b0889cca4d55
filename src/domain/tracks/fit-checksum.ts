/**
 * The FIT protocol's CRC-16 (polynomial 0x8005 reflected, start 0), eight bytes at a time: byte by byte it would cost more than reading the messages.
 * Row k of the table, at 256·k, is a byte's part in the checksum k bytes further on.
 */
const table = ((): Uint16Array => {
  const rows = new Uint16Array(8 * 256)
  for (let place = 0; place < rows.length; place++) {
    const steps = place < 256 ? 8 : 0
    let crc = place < 256 ? place : (rows[place - 256] ?? 0)
    for (let bit = 0; bit < steps; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
    rows[place] = place < 256 ? crc : (crc >>> 8) ^ (rows[crc & 0xff] ?? 0)
  }
  return rows
})()

/** The checksum of the bytes from `start` to before `end`. */
export const fitChecksum = (bytes: Uint8Array, start: number, end: number): number => {
  let crc = 0
  let at = start
  const part = (row: number, byte: number): number => table[(row << 8) | byte] ?? 0
  const byte = (place: number): number => bytes[place] ?? 0
  for (; at + 8 <= end; at += 8) {
    const head = part(7, byte(at) ^ (crc & 0xff)) ^ part(6, byte(at + 1) ^ (crc >>> 8))
    const middle = part(5, byte(at + 2)) ^ part(4, byte(at + 3)) ^ part(3, byte(at + 4))
    crc = head ^ middle ^ part(2, byte(at + 5)) ^ part(1, byte(at + 6)) ^ part(0, byte(at + 7))
  }
  for (; at < end; at++) crc = (crc >>> 8) ^ part(0, (crc ^ byte(at)) & 0xff)
  return crc
}
