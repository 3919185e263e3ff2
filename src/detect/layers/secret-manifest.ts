import { entriesOfSecret, kindsOfSecret } from '../formats/kubernetes-secret.ts'
import type { Range } from '../surroundings.ts'
import type { LocalLayer, Piece } from './layer.ts'
import { type Change, rewritten } from './rewritten.ts'

/** Text that a manifest has in base64; what is longer is a file of its own. */
const decodable = /^[A-Za-z0-9+/]{8,4096}={0,2}$/
const readable = /^[\x20-\x7e\t\r\n]{4,}$/

/**
 * The `data` of a Kubernetes Secret as it would stand under `stringData`: in base64 alone a value would be without its name, and without the other
 * part of its key. Its entries may stand further away than `localReach`: a text with such a kind in it is looked through as a whole for the format, too.
 */
export const secretManifest: LocalLayer = {
  words: kindsOfSecret,
  in(text) {
    const found: Piece[] = []
    return {
      add(start, end) {
        const changes = entriesOfSecret(text, start, end).flatMap((entry) => (entry.under === 'data' ? plain(entry) : []))
        if (changes.length === 0) return
        const from = Math.min(start, lineOf(text, changes[0]!.start))
        // the same manifest may have two such words
        if (from < (found.at(-1)?.end ?? 0)) return
        found.push(rewritten('base64', text, [from, Math.max(end, changes.at(-1)!.end)], changes))
      },
      open: () => found,
    }
  },
}

function plain({ value, at }: { readonly value: string; readonly at: number }): readonly Change[] {
  if (!decodable.test(value) || value.length % 4 !== 0) return []
  const inner = Buffer.from(value, 'base64')
  if (!readable.test(inner.toString('latin1'))) return []
  const end = at + value.length
  const placeOf = (index: number): Range => {
    const start = at + 4 * Math.floor(index / 3)
    return [start, Math.min(end, start + 4)]
  }
  return [{ start: at, end, bytes: inner, placeOf }]
}

const lineOf = (bytes: Uint8Array, at: number): number => (at === 0 ? 0 : bytes.lastIndexOf(0x0a, at - 1) + 1)
