import { readFileSync } from 'node:fs'

/** Put in by the build; the sources read the package file. */
declare const REKEY_VERSION: string | undefined

/** rekey's own version. */
export const version: string =
  typeof REKEY_VERSION === 'string'
    ? REKEY_VERSION
    : String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version)
