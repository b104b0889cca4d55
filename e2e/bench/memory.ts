import { readFileSync, readdirSync } from 'node:fs'

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const parentOf = (pid: string): string | undefined => /^PPid:\s+(\d+)$/m.exec(read(`/proc/${pid}/status`))?.[1]

const descendsFrom = (pid: string, ancestor: string): boolean => {
  for (let parent = parentOf(pid), depth = 0; parent !== undefined && depth < 8; parent = parentOf(parent), depth++) if (parent === ancestor) return true
  return false
}

export interface Memory {
  /** Highest resident size a renderer of this browser ever had (VmHWM), workers and wasm included, bytes. */
  readonly peak: number
  readonly now: number
}

/** Memory of the largest renderer below a browser process; null where there is no /proc. */
export const rendererMemory = (browser: number): Memory | null => {
  let largest: Memory | null = null
  let pids: readonly string[] = []
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return null
  }
  for (const pid of pids) {
    if (!read(`/proc/${pid}/cmdline`).includes('--type=renderer') || !descendsFrom(pid, String(browser))) continue
    const status = read(`/proc/${pid}/status`)
    const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024
    const memory = { peak: kilobytes('VmHWM'), now: kilobytes('VmRSS') }
    if (largest === null || memory.peak > largest.peak) largest = memory
  }
  return largest
}
