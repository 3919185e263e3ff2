import { lineAt } from './edges.ts'
import { isProgram } from './places.ts'
import { firstFrom, joined, type Range } from './surroundings.ts'

/** What a part of a file is, that is there for those who read or test the program and not for those who run it; `examples` call themselves so. */
export type Aside = 'tests' | 'documentation' | 'examples'

/**
 * Tells the part of a file that holds an offset, by the file's language: modules and functions of tests in Rust, documentation strings of Python, examples
 * of an interface's description, comments that documentation is made of; null elsewhere. The text is gone through where it is first asked about.
 */
export function asidesOf(text: Buffer, path: string): (at: number) => Aside | null {
  const find = finders.find(([files]) => files.test(path))?.[1]
  let found: readonly Asides[] | undefined
  return (at) => {
    if (isProgram(path) && isInDocumentingComment(text, at)) return 'documentation'
    found ??= find?.(text) ?? []
    const here = found.find(({ ranges }) => {
      const range = ranges[firstFrom(ranges, at)]
      return range !== undefined && range[0] <= at
    })
    return here?.is ?? null
  }
}

interface Asides {
  readonly is: Aside
  /** In order, and disjoint. */
  readonly ranges: readonly Range[]
}
type Finder = (text: Buffer) => readonly Asides[]

const longestLine = 320
/** Comments that a program wrote, of what an interface answers, are long. */
const longestComment = 4000

/** `* ...` between the marks of a comment, `/// ...` and `//! ...`. */
function isInDocumentingComment(text: Buffer, at: number): boolean {
  const line = lineAt(text, at, longestComment)
  return (
    line >= 0 && /^[ \t]*(?:\*|\/\*\*|\/\/[/!])(?:[ \t]|$)/.test(text.toString('latin1', line, Math.min(at, line + longestLine)))
  )
}

/** `#[cfg(test)]` over a module, `#[test]` and `#[tokio::test]` over a function: up to the brace that closes it, at the margin of its first line. */
function testsOfRust(text: Buffer): readonly Asides[] {
  const ranges: Range[] = []
  for (const mark of ['#[cfg(', 'test]', 'test('])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const line = lineAt(text, at, longestLine)
      const margin = line < 0 ? null : attribute.exec(text.toString('latin1', line, line + longestLine))
      if (margin === null) continue
      const opens = text.subarray(at, at + mostOfHead).indexOf(0x7b)
      // an attribute of what has no body says nothing of what comes behind it
      if (opens < 0 || text.subarray(at, at + opens).includes(0x3b)) continue
      const close = text.indexOf(`\n${margin[0]}}`, at + opens)
      const end = close < 0 ? text.length : close
      ranges.push([line, end])
      at = end - 1
    }
  return [{ is: 'tests', ranges: joined(ranges) }]
}
const attribute = /^[ \t]*(?=#\[(?:cfg\((?:all\([^\n]{0,60}\b)?test\b|(?:\w{1,24}::)?test\b))/
/** Between an attribute and the brace behind what it belongs to. */
const mostOfHead = 400

/** A string in three quotes that stands as a statement, or under a name that says so (`EXAMPLES = r'''`, as Ansible's modules have them). */
function stringsOfDocumentation(text: Buffer): readonly Asides[] {
  const [examples, others]: Range[][] = [[], []]
  const [double, single] = [nextOf(text, '"""'), nextOf(text, "'''")]
  for (let at = 0; ; ) {
    const [one, other] = [double(at), single(at)]
    const next = one < other ? double : single
    const start = Math.min(one, other)
    const end = next(start + 3)
    if (end >= text.length) break
    const line = lineAt(text, start, longestLine)
    const before = line < 0 ? null : text.toString('latin1', line, start)
    if (before !== null && named.test(before)) examples!.push([start, end])
    else if (before !== null && /^[ \t]*[rRuU]{0,2}$/.test(before) && isStatement(text, line)) others!.push([start, end])
    at = end + 3
  }
  return [
    { is: 'examples', ranges: examples! },
    { is: 'documentation', ranges: others! },
  ]
}
const named = /^[ \t]*(?:EXAMPLES?|DOCUMENTATION|RETURN|DESCRIPTION|USAGE|__doc__)[ \t]*=[ \t]*[rRuUbB]{0,2}$/

/** Finds a mark at offsets that only grow; the text's length where none is left. */
function nextOf(text: Buffer, mark: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      const at = text.indexOf(mark, from)
      found = at < 0 ? text.length : at
    }
    return found
  }
}

/** Whether nothing goes on from the line above: a string behind `(` or `=` is a value. */
function isStatement(text: Buffer, line: number): boolean {
  const above = text.toString('latin1', Math.max(0, line - longestLine), line).trimEnd()
  return above === '' || /(?::|["']{3}|(?:^|\n)[ \t]*#[^\n]*)$/.test(above)
}

/** What stands further in than a member `example` or `examples`, as descriptions of interfaces have them, or `EXAMPLES`, as Ansible's have. */
function examplesOfDescriptions(text: Buffer): readonly Asides[] {
  const ranges: Range[] = []
  for (const word of ['xample', 'XAMPLE'])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const line = lineAt(text, at, longestLine)
      const head = line < 0 ? null : member.exec(text.toString('latin1', line, at + 40))
      if (head === null) continue
      let end = nextLine(text, at)
      while (end < text.length && isFurtherIn(text, end, head[1]!.length)) end = nextLine(text, end)
      ranges.push([line, end])
      at = end - 1
    }
  return [{ is: 'examples', ranges: joined(ranges) }]
}
const member = /^([ \t]*)(?:- )?["']?(?:x-)?examples?["']?[ \t]*:/i
const nextLine = (text: Buffer, at: number): number => {
  const end = text.indexOf(0x0a, at)
  return end < 0 ? text.length : end + 1
}
function isFurtherIn(text: Buffer, line: number, margin: number): boolean {
  let at = line
  while (text[at] === 0x20 || text[at] === 0x09) at++
  return at - line > margin || text[at] === 0x0a || text[at] === 0x0d
}

const finders: readonly (readonly [files: RegExp, find: Finder])[] = [
  [/\.rs$/i, testsOfRust],
  [/\.py$/i, stringsOfDocumentation],
  [/\.(?:ya?ml|json)$/i, examplesOfDescriptions],
]
