import { type KeyParts, Secret } from '../model/secret.ts'
import type { Key, Piece, Shape } from '../model/service.ts'

/** The parts that a key of this kind is carried by: `key`, or the names that its description gives. */
export const partNames = (key: Key): readonly string[] => (key.parts === undefined ? ['key'] : Object.keys(key.parts))

/** True for parts that may be shown: those that the description calls public, and pieces that it names inside the key (ids). */
export const isPublicPart = (key: Key, part: string): boolean =>
  key.parts?.[part]?.public === true || !partNames(key).includes(part)

/** A key in its parts, from the values that it is carried by, with the pieces that its shape names beside them. */
export function withNamedPieces(key: Key, values: { readonly [part: string]: string }): KeyParts {
  const parts: Record<string, Secret> = {}
  for (const [part, value] of Object.entries(values)) {
    for (const shape of shapesOf(key, part))
      for (const [name, piece] of Object.entries(namedPieces(shape, value) ?? {})) parts[name] ??= new Secret(piece)
  }
  for (const [part, value] of Object.entries(values)) parts[part] = new Secret(value)
  return parts
}

function shapesOf(key: Key, part: string): readonly Shape[] {
  if (key.parts !== undefined) return key.parts[part] === undefined ? [] : [key.parts[part].shape]
  return key.shapes ?? [key.shape]
}

/**
 * The named pieces of a value that has this shape; undefined where its literals and lengths do not fit. `detect` knows shapes in full;
 * here alphabets need not be known, since an open run ends where the literal behind it begins.
 */
function namedPieces(shape: Shape, value: string): { readonly [name: string]: string } | undefined {
  const named: Record<string, string> = {}
  let at = 0
  for (const [i, piece] of shape.entries()) {
    if (typeof piece === 'string') {
      if (!value.startsWith(piece, at)) return undefined
      at += piece.length
    } else if ('oneOf' in piece) {
      const found = piece.oneOf.find((text) => value.startsWith(text, at))
      if (found === undefined) return undefined
      at += found.length
    } else if ('until' in piece) {
      return undefined
    } else if ('crc32' in piece) {
      at += piece.length
    } else {
      const { as, holds: _, ...run } = piece
      const length = Object.values(run)[0] as number | readonly [number, number]
      const stop = beginningOf(shape[i + 1], value, at)
      const size = typeof length === 'number' ? length : stop - at
      if (typeof length !== 'number' && (size < length[0] || size > length[1])) return undefined
      if (as !== undefined) named[as] = value.slice(at, at + size)
      at += size
    }
  }
  return at === value.length ? named : undefined
}

/** Where the literal behind an open run begins; the value's end where none follows. */
function beginningOf(next: Piece | undefined, value: string, from: number): number {
  const texts = typeof next === 'string' ? [next] : next !== undefined && 'oneOf' in next ? next.oneOf : []
  const places = texts.map((text) => value.indexOf(text, from)).filter((place) => place >= 0)
  return Math.min(value.length, ...places)
}
