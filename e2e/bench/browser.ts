import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../tools/chromium.ts'

export interface Opened {
  readonly context: BrowserContext
  readonly page: Page
  readonly profile: string
}

/** Opens a browser with a profile that was there before. */
export const inProfile = async <T>(profile: string, use: (opened: Opened) => Promise<T>): Promise<T> => {
  // a usual profile: in a private window every read and write of OPFS is a message to another process, several times as slow
  const context = await chromium.launchPersistentContext(profile, { executablePath: ensureChromium(), args: [...chromiumFlags] })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    return await use({ context, page, profile })
  } finally {
    await context.close()
  }
}

export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'runmirror-profile-'))
export const dropProfile = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 })

/** Opens a browser that was never anywhere: nothing is warm, nothing is kept. */
export const inFreshBrowser = async <T>(use: (opened: Opened) => Promise<T>): Promise<T> => {
  const profile = await newProfile()
  try {
    return await inProfile(profile, use)
  } finally {
    await dropProfile(profile)
  }
}
