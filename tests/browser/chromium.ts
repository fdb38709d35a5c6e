import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where systems have it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** No address but this machine's is found, so that nothing is loaded from elsewhere. */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']

/** Starts Chromium: the one that the variable CHROMIUM names, else the first that is found. */
export async function startChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place))
  if (executablePath === undefined || !existsSync(executablePath))
    throw new Error(
      `No Chromium at ${process.env.CHROMIUM ?? places.join(', ')}: install it, or say by CHROMIUM=/path/to/it where it is`,
    )
  return chromium.launch({ executablePath, args })
}
