import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml'
import { Fault } from '../model/fault.ts'
import { openYaml } from '../yaml.ts'
import type { Problem } from './problem.ts'

/** Bytes. */
const largest = 1024 * 1024
/** Values in the file, each alias counted out: a file of a few lines can stand for millions. */
const mostValues = 50_000
const deepest = 48

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
  const { document, at } = openYaml(text, source, { largest, what: 'configuration', schema: 'core' })
  const placeAt = (offset: number) => {
    const { line, column } = at(offset)
    return `${source}:${line}:${column}`
  }
  const value = plain(document, source)
  const problem = problemIn(value)
  const place = ({ path, onKey }: Problem) => placeAt(offsetOf(document, path, onKey === true))
  if (problem !== null) throw new Fault(`${place(problem)}: ${problem.text}.`)
  const position = ({ path, onKey }: Problem) => at(offsetOf(document, path, onKey === true))
  return { value, place, position, line: (path) => at(offsetOf(document, path, false)).line }
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
