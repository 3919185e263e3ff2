import fc from 'fast-check'

/** A text that was made of stretches of another, with something new between them: the stretches as `deltaOf` takes them. */
export interface Made {
  readonly stretches: readonly number[]
  readonly bytes: Buffer
}

/** Copies stretches of a text in any order, some twice, with something put behind each. */
export function anyPieces(most: number, put: fc.Arbitrary<string>): fc.Arbitrary<(base: Buffer) => Made> {
  const piece = fc.record({ from: fc.nat(most), length: fc.nat(90), put })
  return fc.array(piece, { maxLength: 5 }).map((pieces) => (base) => {
    const text = base.toString('latin1')
    const stretches: number[] = []
    let made = ''
    for (const { from, length, put } of pieces) {
      const part = text.slice(from, from + length)
      if (part !== '') stretches.push(made.length, from, part.length)
      made += part + put
    }
    return { stretches, bytes: Buffer.from(made, 'latin1') }
  })
}

/** Cuts something out of a text, and puts something in its place, here and there. */
export function fewCuts(most: number, put: fc.Arbitrary<string>): fc.Arbitrary<(base: Buffer) => Made> {
  const cut = fc.record({ at: fc.nat(most), length: fc.nat({ max: 40 }), put })
  return fc.array(cut, { maxLength: 3 }).map((cuts) => (base) => {
    const old = base.toString('latin1')
    const stretches: number[] = []
    let [made, from] = ['', 0]
    for (const { at, length, put } of cuts.toSorted((a, b) => a.at - b.at)) {
      const to = Math.min(old.length, Math.max(from, at))
      if (to > from) stretches.push(made.length, from, to - from)
      made += old.slice(from, to) + put
      from = Math.min(old.length, to + length)
    }
    if (from < old.length) stretches.push(made.length, from, old.length - from)
    return { stretches, bytes: Buffer.from(made + old.slice(from), 'latin1') }
  })
}
