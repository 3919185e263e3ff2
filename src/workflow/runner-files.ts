import { joined, type Piece, type Value } from './value.ts'

/**
 * What a step wrote into `GITHUB_ENV` or `GITHUB_OUTPUT`: `NAME=value` lines, and `NAME<<DELIMITER` blocks.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 * A name that is not known is null.
 */
export function readRunnerFile(value: Value): readonly { readonly name: string | null; readonly value: Value }[] {
  const found: { name: string | null; value: Value }[] = []
  const lines = linesOf(value)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const [first] = line
    if (first === undefined) continue
    const [, name, equals, rest = ''] = typeof first === 'string' ? (/^\s*([\w-]+)\s*(=|<<)(.*)$/s.exec(first) ?? []) : []
    if (name === undefined) {
      found.push({ name: null, value: line })
    } else if (equals === '=') {
      found.push({ name, value: joined([[rest], line.slice(1)]) })
    } else {
      const end = JSON.stringify(joined([[rest], line.slice(1)]))
      const inner: Value[] = []
      for (index++; index < lines.length && JSON.stringify(lines[index]) !== end; index++) inner.push(lines[index]!, ['\n'])
      found.push({ name, value: joined(inner.slice(0, -1)) })
    }
  }
  return found
}

export function linesOf(value: Value): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const piece of value) {
    if (typeof piece !== 'string') {
      lines.at(-1)!.push(piece)
      continue
    }
    const [first = '', ...rest] = piece.split(/\r?\n/)
    if (first !== '') lines.at(-1)!.push(first)
    for (const line of rest) lines.push(line === '' ? [] : [line])
  }
  return lines
}
