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

const pids = (): readonly string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

/** Memory of the largest renderer of the browser that lives in a profile folder; null where there is no /proc. */
export const rendererMemory = (profile: string): Memory | null => {
  const commands = pids().map((pid) => ({ pid, command: read(`/proc/${pid}/cmdline`) }))
  const browser = commands.find(({ command }) => command.includes(`--user-data-dir=${profile}`) && !command.includes('--type='))?.pid
  if (browser === undefined) return null
  let largest: Memory | null = null
  for (const { pid, command } of commands) {
    if (!command.includes('--type=renderer') || !descendsFrom(pid, browser)) continue
    const status = read(`/proc/${pid}/status`)
    const bytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024
    const memory = { peak: bytes('VmHWM'), now: bytes('VmRSS') }
    if (largest === null || memory.peak > largest.peak) largest = memory
  }
  return largest
}
