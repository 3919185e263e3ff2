import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { Fault } from '../model/fault.ts'
import type { Problem } from './problem.ts'

/** Bytes. */
const largest = 1024 * 1024
/** Values in the file, each alias counted out: a file of a few lines can stand for millions. */
const mostValues = 50_000
const deepest = 48
const mostAliases = 1000

export interface YamlFile {
  /** Null for an empty file. */
  readonly value: unknown
  /** `FILE:LINE:COLUMN` of a problem; of the nearest thing around it where the file does not have it. */
  place(problem: Problem): string
  /** The same as numbers, counted from 1. */
  position(problem: Problem): { readonly line: number; readonly column: number }
  /** Line of a value, counted from 1. */
  line(path: Problem['path']): number
}

/** Reads YAML 1.2 with merge keys. Throws `Fault`; its sentence never quotes the file. */
export function readYaml(text: string, source: string): YamlFile {
  if (Buffer.byteLength(text) > largest)
    throw new Fault(`${source}: this file is larger than 1 MiB; a configuration is not read beyond that.`)
  const lines = new LineCounter()
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${source}:${line}:${col}`
  }
  const document = parsed(text, lines, source)
  const wrong = wrongIn(document)
  if (wrong !== null) throw new Fault(`${placeAt(wrong.offset)}: this is no valid YAML: ${wrong.text}.`)

  const value = plain(document, source)
  const problem = problemIn(value)
  const place = ({ path, onKey }: Problem) => placeAt(offsetOf(document, path, onKey === true))
  if (problem !== null) throw new Fault(`${place(problem)}: ${problem.text}.`)
  const position = ({ path, onKey }: Problem) => {
    const { line, col } = lines.linePos(offsetOf(document, path, onKey === true))
    return { line, column: col }
  }
  return { value, place, position, line: (path) => lines.linePos(offsetOf(document, path, false)).line }
}

function parsed(text: string, lines: LineCounter, source: string): Document.Parsed {
  try {
    // The parser's own search for keys that stand twice takes time with the square of their number: `wrongNode` looks instead.
    const limits = { merge: true, resolveKnownTags: false, stringKeys: true, uniqueKeys: false, version: '1.2' } as const
    return parseDocument(text, { ...limits, lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  } catch (cause) {
    throw new Fault(`${source}: this YAML is nested too deeply to be read.`, { cause })
  }
}

interface Wrong {
  readonly offset: number
  readonly text: string
}

/** What the parser found wrong, and what it lets pass: a key that stands twice, an alias of nothing, another version of YAML. */
function wrongIn(document: Document.Parsed): Wrong | null {
  for (const { code, pos } of [...document.errors, ...document.warnings])
    return { offset: pos[0], text: (sentences as Record<string, string | undefined>)[code] ?? `it is wrong here (${code})` }
  if (document.directives.yaml.version !== '1.2') return { offset: 0, text: 'only version 1.2 is read' }
  const anchors = new Set<string>()
  let aliases = mostAliases
  let wrong: Wrong | null = null
  const found = (node: Node, text: string) => {
    wrong = { offset: node.range?.[0] ?? 0, text }
    return visit.BREAK
  }
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (--aliases < 0) return found(node, `this file has more than ${mostAliases} aliases`)
        return anchors.has(node.source) ? undefined : found(node, sentences.BAD_ALIAS)
      }
      if (node.anchor !== undefined) anchors.add(node.anchor)
      if (!isMap(node)) return
      const names = new Set<string>()
      for (const { key } of node.items)
        if (isScalar(key)) {
          const name = String(key.value)
          if (names.has(name)) return found(key as Node, sentences.DUPLICATE_KEY)
          names.add(name)
        }
    },
  })
  return wrong
}

function plain(document: Document.Parsed, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw new Fault(`${source}: an alias or a merge of this YAML can't be followed: too many, or not of a mapping.`, { cause })
  }
}

/** Size, depth and names that would be read as something else by a program. */
function problemIn(top: unknown): Problem | null {
  let left = mostValues
  const search = (value: unknown, path: readonly (string | number)[]): Problem | null => {
    if (--left < 0) return { path: [], text: `this file holds more than ${mostValues} values, aliases counted out` }
    if (path.length > deepest) return { path: path.slice(0, deepest), text: `this is nested more than ${deepest} deep` }
    if (value === null || typeof value !== 'object') return null
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && name in Object.prototype)
        return { path: [...path, name], onKey: true, text: 'this name is not allowed' }
      const found = search(inner, [...path, Array.isArray(value) ? Number(name) : name])
      if (found !== null) return found
    }
    return null
  }
  return search(top, [])
}

function offsetOf(document: Document.Parsed, path: Problem['path'], onKey: boolean): number {
  let node = resolved(document.contents, document)
  let offset = node?.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    const found = child(node, step, document)
    if (found === undefined) return offset
    const wanted = onKey && index === path.length - 1 ? found.key : (found.value ?? found.key)
    offset = wanted?.range?.[0] ?? offset
    node = resolved(found.value, document)
  }
  return offset
}

/** A member of a mapping or list, also one that came by `<<`. */
function child(
  node: Node | null,
  step: string | number,
  document: Document.Parsed,
): { key: Node | null; value: Node | null } | undefined {
  if (isSeq(node)) return { key: null, value: (node.items[Number(step)] as Node | undefined) ?? null }
  if (!isMap(node)) return undefined
  const merged: Node[] = []
  for (const pair of node.items) {
    const key = pair.key as Node
    if (isScalar(key) && String(key.value) === String(step)) return { key, value: pair.value as Node | null }
    if (isScalar(key) && key.source === '<<') merged.push(pair.value as Node)
  }
  for (const source of merged.map((each) => resolved(each, document)))
    for (const map of isSeq(source) ? source.items.map((each) => resolved(each as Node, document)) : [source]) {
      const found = isMap(map) ? child(map, step, document) : undefined
      if (found !== undefined) return found
    }
  return undefined
}

const resolved = (node: Node | null, document: Document.Parsed): Node | null =>
  isAlias(node) ? (node.resolve(document) ?? null) : isPair(node) ? null : node

/** What the parser's codes say, in our words: its own sentences quote the file. */
const sentences = {
  ALIAS_PROPS: 'an alias can have no anchor or tag of its own',
  BAD_ALIAS: 'this alias names no anchor above it',
  BAD_COLLECTION_TYPE: 'this tag does not fit the value behind it',
  BAD_DQ_ESCAPE: 'this escape is not one that YAML knows; use single quotes for text with backslashes',
  BAD_INDENT: 'the indentation is wrong here, or a bracket above is not closed',
  BAD_SCALAR_START: 'a value can’t begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'this mapping begins inside a key; is a line’s indentation wrong, or a value without quotes?',
  DUPLICATE_KEY: 'this key stands twice in one mapping',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing here',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line with its colon',
  MULTIPLE_DOCS: 'this file holds several documents; only one is read',
  NON_STRING_KEY: 'a key must be text',
  RESOURCE_EXHAUSTION: 'this is nested too deeply',
  TAB_AS_INDENT: 'YAML is indented with spaces, not tabs',
  TAG_RESOLVE_FAILED: 'tags are not read here',
  UNEXPECTED_TOKEN: 'this is not expected here',
}
