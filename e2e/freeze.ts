import type { Page } from '@playwright/test'

/** A spare process may go by itself between being listed and being signalled. */
const signal = (pid: number, name: 'SIGSTOP' | 'SIGCONT'): void => {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error
  }
}

/** Stops the process behind a page, as a browser short of memory does with a tab; answers its id. */
export const freeze = async (page: Page): Promise<number> => {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (!session) throw new Error('No browser.')
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  for (const { id } of processInfo.filter(({ type }) => type === 'renderer')) {
    signal(id, 'SIGSTOP')
    const alive = await Promise.race([page.evaluate(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 500))])
    if (!alive) return id
    signal(id, 'SIGCONT')
  }
  throw new Error('The page has no process of its own.')
}

export const thaw = (pid: number): void => signal(pid, 'SIGCONT')
