import { type Alias, type Document, isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { Fault } from './model/fault.ts'

const mostAliases = 1000

/** A file of YAML that holds what YAML allows. */
export interface OpenedYaml {
  readonly document: Document.Parsed
  /** What each alias stands for: asking the parser takes a walk through the file for each. */
  readonly targets: ReadonlyMap<Alias, Node>
  /** Line and column of an offset, counted from 1. */
  at(offset: number): { readonly line: number; readonly column: number }
}

/**
 * Opens YAML 1.2 with merge keys, for whoever reads files of people: configuration and workflows. `schema: 'failsafe'` leaves every value
 * text, as it stands. Throws `Fault` for a file of more than `largest` bytes, for what is no YAML and for a key that stands twice; its
 * sentence never quotes the file.
 */
export function openYaml(
  text: string,
  source: string,
  { largest, what, schema }: { readonly largest: number; readonly what: string; readonly schema: 'core' | 'failsafe' },
): OpenedYaml {
  if (Buffer.byteLength(text) > largest)
    throw new Fault(`${source}: this file is larger than ${largest / 1024 / 1024} MiB; a ${what} is not read beyond that.`)
  const lines = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const document = parsed(text, lines, source, schema)
  const targets = new Map<Alias, Node>()
  const wrong = wrongIn(document, targets)
  if (wrong !== null) {
    const { line, column } = at(wrong.offset)
    throw new Fault(`${source}:${line}:${column}: this is no valid YAML: ${wrong.text}.`)
  }
  return { document, targets, at }
}

function parsed(text: string, lines: LineCounter, source: string, schema: 'core' | 'failsafe'): Document.Parsed {
  try {
    // The parser's own search for keys that stand twice takes time with the square of their number: `wrongNode` looks instead.
    const limits = { merge: true, resolveKnownTags: false, stringKeys: true, uniqueKeys: false, version: '1.2', schema } as const
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
function wrongIn(document: Document.Parsed, targets: Map<Alias, Node>): Wrong | null {
  for (const { code, pos } of [...document.errors, ...document.warnings])
    return { offset: pos[0], text: (sentences as Record<string, string | undefined>)[code] ?? `it is wrong here (${code})` }
  if (document.directives.yaml.version !== '1.2') return { offset: 0, text: 'only version 1.2 is read' }
  const anchors = new Map<string, Node>()
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
        const target = anchors.get(node.source)
        if (target === undefined) return found(node, sentences.BAD_ALIAS)
        targets.set(node, target)
        return undefined
      }
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
      if (!isMap(node)) return undefined
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

/** What the parser's codes say, in our words: its own sentences quote the file. */
const sentences = {
  ALIAS_PROPS: 'an alias can have no anchor or tag of its own',
  BAD_ALIAS: 'this alias names no anchor above it',
  BAD_COLLECTION_TYPE: 'this tag does not fit the value behind it',
  BAD_DQ_ESCAPE: 'this escape is not one that YAML knows; use single quotes for text with backslashes',
  BAD_INDENT: 'the indentation is wrong here, or a bracket above is not closed',
  BAD_SCALAR_START: 'a value can’t begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'this mapping begins inside a key; look for a line whose indentation is wrong, or a value that needs quotes',
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
