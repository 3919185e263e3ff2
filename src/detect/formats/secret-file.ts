import { madeUpAt } from '../places.ts'
import { type Found, isNamed, type Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { isEncrypted } from './settings-files.ts'

/** Files that hold one secret and nothing else, by their names, and what stands in them. */
const wholeFiles: readonly (readonly [files: RegExp, text: RegExp])[] = [
  // Rails: `config/master.key`, `config/credentials/production.key`
  [/(?:^|\/)(?:config\/)?master\.key$|(?:^|\/)config\/credentials\/[\w-]+\.key$/, /^(?<v>[\da-f]{32})\s*$/d],
  [/(?:^|\/)\.erlang\.cookie$/, /^(?<v>[A-Z]{20}|[\w=+/-]{12,128})\s*$/d],
  [/(?:^|\/)\.?vault[_-]?pass(?:word)?(?:[_-]?file)?(?:\.txt)?$/i, /^(?<v>[^\s#!]{6,200})\s*$/d],
  [
    /(?:^|\/)(?:\.?secrets?\/[\w.-]+|[\w.-]*(?:password|passwd|passphrase|secret[_-]?key|api[_-]?key|token)(?:\.txt|\.key|\.secret)?)$/i,
    /^(?<v>[^\s#!<>{}/]{12,200})\s*$/d,
  ],
]
/** A file of more bytes holds more than one secret. */
const longest = 220

function wholeSecret(text: Buffer, path: string | null): Found | null {
  if (text.length > longest) return null
  const content = text.toString('latin1')
  for (const [files, pattern] of wholeFiles) {
    if (!isNamed(path, files)) continue
    const value = valueIn(pattern.exec(content), 0)
    if (value === null || isEncrypted(value.text)) continue
    const found = passwordFound(value, path, madeUpAt(path))
    if (found.sure) return { ...found, sure: false }
  }
  return null
}

/** A file that is one secret. */
export const secretFile: Recognizer = {
  kind: 'credentials/credentials-secret-file',
  words: [],
  reach: [0, 0],
  find: () => null,
  whole: wholeSecret,
}
