import { isUntil, textsOf } from '../../src/detect/pieces.ts'
import { sampleText } from '../../src/detect/sample.ts'
import type { Key, Piece, Shape } from '../../src/model/service.ts'
import { seeded } from './random.ts'

/** Texts of about `size` characters that are made to take a detector of this key as much time as they can. */
export function hostileInputsFor(key: Key, size = 1 << 20): readonly { readonly why: string; text(): string }[] {
  const inputs: { why: string; text(): string }[] = []
  const repeat = (why: string, unit: string) => {
    if (unit !== '') inputs.push({ why, text: () => unit.repeat(Math.ceil(size / unit.length)) })
  }
  const shapes: readonly Shape[] = key.parts ? Object.values(key.parts).map((part) => part.shape) : (key.shapes ?? [key.shape!])
  for (const shape of shapes) {
    const literals = shape.map((piece) => textsOf(piece)?.[0] ?? '').join('')
    const sample = sampleOrNothing(shape)
    repeat('literals again and again', `${literals} `)
    repeat('literals without a gap', literals)
    repeat('almost whole keys', `${sample.slice(0, -1)}!`)
    repeat('keys glued to one another', sample)
    repeat('beginnings, each in the other', `-${sample.slice(0, Math.ceil(sample.length / 2))}`)
    inputs.push({ why: 'one endless run', text: () => literals + 'a'.repeat(size) })
    inputs.push({ why: 'one endless run of digits', text: () => `="${'0'.repeat(size)}` })
    const marked = shape.findIndex(isUntil)
    if (marked >= 0) repeat('beginnings of blocks', `${startOf(shape.slice(0, marked))}\n\\\\\\\\n "'+\n`)
    if (marked >= 0)
      inputs.push({ why: 'a block without an end', text: () => startOf(shape.slice(0, marked)) + '\\'.repeat(size) })
  }
  const random = seeded('hostile')
  const value = sampleText(shapes.at(-1)!, undefined, random)
  const contexts = [...(key.beside ?? []), ...Object.values(key.parts ?? {}).flatMap((part) => part.beside ?? [])]
  // names of one key differ by their letters alone, and take the same way
  for (const context of contexts.slice(0, 2)) {
    const word =
      'named' in context
        ? context.named.replaceAll('*', '')
        : 'word' in context
          ? context.word
          : `${context.command} ${context.flag}`
    repeat('names again and again', `${word}="`)
    repeat('names and gaps', `${word}${' '.repeat(60)}:${' '.repeat(60)}`)
    repeat('names with values', `${word} = "${value}"\n`)
    repeat('words', `${word} `)
  }
  for (const carrier of key.carriers ?? []) {
    if ('header' in carrier) repeat('headers', `${carrier.header}: ${carrier.value.replace('{key}', 'a')} `)
    if ('query' in carrier) repeat('queries', `?${carrier.query}=${value}`)
    if ('basic' in carrier) repeat('passwords', ` -u ${value}: basic ${value}`)
  }
  return inputs
}

const startOf = (pieces: readonly Piece[]): string => pieces.map((piece) => textsOf(piece)?.[0] ?? '').join('')

function sampleOrNothing(shape: Shape): string {
  return sampleText(shape, undefined, seeded('a hostile sample'))
}
