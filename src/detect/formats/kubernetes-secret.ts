import { lineAt } from '../edges.ts'
import { isMadeUpPlace, simpleAt } from '../places.ts'
import type { Found, Recognizer } from './format.ts'
import { isSecret } from './secret-values.ts'
import { looksSecret, placeholderIn, placeholderInside } from './values.ts'

/** A manifest is not read further than so many lines and characters on either side of its kind. */
const mostLines = 200
const reach = 8000
const longestLine = 1000
/** Further in nothing is written. */
const longestMargin = 80

const fromLiteral = '--from-literal'
/** What says that a manifest is that of a Secret. */
export const kindsOfSecret: readonly string[] = ['kind: secret', 'kind: "secret"', '"kind": "secret"']

/**
 * What a manifest of a Secret holds (kubernetes.io, "Secrets"): values in base64 under `data`, plain ones under `stringData`, in YAML or in
 * JSON with an entry on each line, and what `kubectl` is given for one. Certificates, users, hosts and the like are none, nor are values that nobody need hide.
 */
export const kubernetesSecret: Recognizer = {
  kind: 'credentials/credentials-kubernetes-secret',
  words: [...kindsOfSecret, fromLiteral],
  reach: [8, 600],
  find(text, start, end, path) {
    if (end - start === fromLiteral.length) return literalOfKubectl(text, end, path)
    const found: Found[] = []
    for (const { under, key, value, at } of entriesOfSecret(text, start, end)) {
      const entry = under === 'data' ? encoded(key, value, at, path) : plain(key, value, at, path)
      if (entry !== null) found.push(entry)
    }
    return found
  },
  // its entries may stand far away
  mayLookFar: (text, start) => text[start] !== 0x2d,
}

/** `kubectl create secret generic db --from-literal=password=...`: an entry as it stands in `stringData`. */
function literalOfKubectl(text: Buffer, end: number, path: string | null): Found | null {
  const behind = text.toString('latin1', end, Math.min(text.length, end + 560))
  const entry = /^(?:=|[ \t]{1,4}|["'],\s{0,20}["'])\\?["']?([\w.-]{1,120})=\\?["']?([^\s"'\\]{1,400})/.exec(behind)
  if (entry === null) return null
  const value = entry[2]!
  return plain(entry[1]!, value, end + entry[0].length - value.length, path)
}

/** A value that a manifest of a Secret holds: in base64 under `data`. */
export interface SecretEntry extends Line {
  readonly under: 'data' | 'stringData'
}

/** The entries of the manifest whose kind stands at [start, end), in order. */
export function entriesOfSecret(text: Buffer, start: number, end: number): readonly SecretEntry[] {
  if (/[\w-]/.test(text.toString('latin1', end, end + 1))) return []
  const from = lineAt(text, start, longestMargin)
  if (from < 0) return []
  const margin = text.toString('latin1', from, start)
  if (!/^[\s-]*$/.test(margin)) return []
  const entries: SecretEntry[] = []
  let under: SecretEntry['under'] | null = null
  for (const line of [...linesAbove(text, from, margin.length), ...linesBelow(text, end, margin.length)]) {
    const { key, value, indent } = line
    if (indent <= margin.length) under = indent === margin.length && (key === 'data' || key === 'stringData') ? key : null
    else if (under !== null && value !== '') entries.push({ ...line, under })
  }
  return entries
}

interface Line {
  readonly indent: number
  readonly key: string
  readonly value: string
  readonly at: number
}

/** The lines of the same document before the kind, in order. */
function linesAbove(text: Buffer, from: number, margin: number): readonly Line[] {
  const lines: Line[] = []
  const first = Math.max(0, from - reach)
  let end = from - 1
  for (let count = 0; end > first && count < mostLines; count++) {
    const start = first + text.subarray(first, end).lastIndexOf(0x0a) + 1
    // the beginning of a line that is too long stands nowhere
    if (start === first && first > 0) break
    const line = readLine(text, start, end, margin)
    if (line === 'end') break
    if (line !== null) lines.unshift(line)
    end = start - 1
  }
  return lines
}

/** The lines of the same document behind the kind. */
function linesBelow(text: Buffer, from: number, margin: number): readonly Line[] {
  const lines: Line[] = []
  const near = text.subarray(from, from + reach + longestLine)
  let start = near.indexOf(0x0a) + 1
  for (let count = 0; start > 0 && start < reach && count < mostLines; count++) {
    const next = near.indexOf(0x0a, start)
    const line = readLine(text, from + start, from + (next < 0 ? near.length : next), margin)
    if (line === 'end') break
    if (line !== null) lines.push(line)
    start = next + 1
  }
  return lines
}

/** `key: value` with its indentation; `end` where the document or the object ends, or another begins. */
function readLine(text: Buffer, start: number, end: number, margin: number): Line | 'end' | null {
  const line = text.toString('latin1', start, Math.min(end, start + longestLine))
  if (/^(?:---|\.\.\.)/.test(line)) return 'end'
  const entry =
    /^([ \t]*(?:- )?)(["']?)([\w.-]{1,120})\2[ \t]*:(?:[ \t]+(?![ \t])(["']?)([^\s"']{0,600})\4[ \t]*(?:,[ \t]*)?(?:(?<=[\s"'])#.*)?\r?$)?/.exec(
      line,
    )
  if (entry === null) return null
  const indent = entry[1]!.length
  const key = entry[3]!
  if (indent < margin || (key === 'kind' && indent === margin)) return 'end'
  const value = entry[5] ?? ''
  const at = start + (value === '' ? 0 : entry[0].lastIndexOf(value))
  return { indent, key, value, at }
}

/** Entries that are no secrets, or such as are told by what they are. */
const open =
  /^(?:ca|tls|client|server)[._-]?(?:crt|cert|ca|pem)|\.(?:crt|pem|cer|pub|json|ya?ml|conf|cfg|ini|properties|jks|p12)$|(?:user(?:name)?|login|host(?:name)?|port|name|database|db|namespace|region|bucket|endpoint|ur[il]|address|e?mail|domain|schema|type|id|path|enabled|public[._-]?key|m?time)$/i
/** Passwords of the pages about Secrets, which many manifests still have. */
const ofTheDocs = new Set(['1f2d1e2e67df', '39528$vdg7Jb', 't0p-Secret'])
const password = /passw|pwd|passphrase/i
/** Under any other name what reads like a word is none. */
const secretsName = /passw|pwd|passphrase|secret|token|key|credential|auth|salt|cookie|signature/i

function plain(key: string, text: string, at: number, path: string | null): Found | null {
  if (open.test(key) || /^(?:[|>]|ENC\[|AQICA|arn:|vault:)/.test(text) || text.length < 4) return null
  return entryOf(key, text, at, text.length, path)
}

function encoded(key: string, text: string, at: number, path: string | null): Found | null {
  if (open.test(key) || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(text) || text.length % 4 !== 0) {
    // a template stands in place of base64
    return open.test(key) || !/\{\{|\$\{|\$\(/.test(text) ? null : entryOf(key, text, at, text.length, path)
  }
  const inner = Buffer.from(text, 'base64')
    .toString('latin1')
    .replace(/\r?\n$/, '')
  // an object holds what it holds: Docker's configuration with its own passwords
  if (!/^[\x20-\x7e]{4,256}$/.test(inner) || /^\{\s*"/.test(inner)) return null
  const found = entryOf(key, inner, at, text.length, path)
  return found === null ? null : { ...found, decoded: ['base64'] }
}

function entryOf(key: string, value: string, at: number, length: number, path: string | null): Found | null {
  const likely = secretsName.test(key) ? looksSecret(value) : isSecret(value, '', true) && looksSecret(value)
  // a line of htpasswd: nobody logs in with a digest
  const hashed = /^[\w.@-]{1,60}:(?:\{S?SHA\}|\$(?:apr1|[156]|2[aby])\$)/.test(value)
  const sure = likely && !hashed && !/^(?:\/|[a-z][a-z\d+.-]{1,20}:\/\/|\d+(?:\.\d+){1,3}$)|\s/.test(value)
  if ((!sure && !hashed && !password.test(key)) || /^\d{4}-\d\d-\d\d(?:T|$)/.test(value)) return null
  const hash = hashed && isMadeUpPlace(path) ? 'a digest in a test or an example' : null
  const simple = sure ? null : (hash ?? simpleAt(path))
  const documented = ofTheDocs.has(value) ? 'a documented example' : null
  return {
    start: at,
    end: at + length,
    value,
    sure,
    judged: documented ?? placeholderIn(value) ?? placeholderInside(value) ?? simple,
  }
}
