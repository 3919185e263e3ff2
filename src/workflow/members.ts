import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { Fault } from '../model/fault.ts'
import type { Named, Spot, Text } from '../model/workflow.ts'
import { openYaml } from '../yaml.ts'
import { type SourceFile, sourceFile, textFrom } from './spots.ts'

/** Bytes. */
const largest = 1024 * 1024
/** Values of a file with aliases, each alias counted out. */
const mostValues = 100_000

/** A file of mappings and lists, read by name. What has another form than the one asked for is as if it were not there. */
export interface Members {
  readonly file: SourceFile
  readonly top: Node | null
  spot(node: Node | null): Spot
  /** The values of a mapping, merged ones behind its own; nothing for what is none. */
  pairs(node: Node | null): readonly (readonly [name: Text, value: Node | null])[]
  member(node: Node | null, name: string): Node | null
  items(node: Node | null): readonly (Node | null)[]
  text(node: Node | null): Text | null
  /** One text, or a list of them. */
  texts(node: Node | null): readonly Text[]
  /** Members of a mapping that are texts. */
  named(node: Node | null): readonly Named[]
  isMap(node: Node | null): boolean
}

/** Opens a workflow or action file. Throws `Fault` with the place of what is wrong. */
export function openMembers(text: string, path: string): Members {
  const { document, targets } = openYaml(text, path, { largest, what: 'workflow or action file', schema: 'failsafe' })
  const top = (document.contents as Node | null) ?? null
  if (targets.size > 0) countOut(top, targets, path)
  const file = sourceFile(path, text)
  const resolved = (node: Node | null | undefined): Node | null => (isAlias(node) ? (targets.get(node) ?? null) : (node ?? null))
  const texts = new Map<Scalar, Text>()
  const textAt = (scalar: Scalar): Text => {
    const known = texts.get(scalar) ?? textFrom(file, scalar)
    texts.set(scalar, known)
    return known
  }

  const pairs: Members['pairs'] = (node) => {
    const map = resolved(node)
    if (!isMap(map)) return []
    const own: [Text, Node | null][] = []
    const merged: Node[] = []
    for (const { key, value } of map.items) {
      if (!isScalar(key)) continue
      if (key.value === '<<' && key.type === 'PLAIN') merged.push(value as Node)
      else own.push([textAt(key), resolved(value as Node | null)])
    }
    const seen = new Set(own.map(([name]) => name.value))
    for (const source of merged)
      for (const each of isSeq(resolved(source)) ? items(source) : [source])
        for (const pair of pairs(each)) if (!seen.has(pair[0].value)) own.push([pair[0], pair[1]])
    return own
  }
  const items: Members['items'] = (node) => {
    const list = resolved(node)
    return isSeq(list) ? list.items.map((item) => resolved(item as Node)) : []
  }
  const text_: Members['text'] = (node) => {
    const scalar = resolved(node)
    return isScalar(scalar) && scalar.range ? textAt(scalar) : null
  }
  return {
    file,
    top,
    pairs,
    items,
    text: text_,
    isMap: (node) => isMap(resolved(node)),
    member(node, name) {
      for (const [key, value] of pairs(node)) if (key.value === name) return value
      return null
    },
    spot: (node) => file.spot(resolved(node)?.range?.[0] ?? 0),
    texts(node) {
      const one = text_(node)
      return one !== null ? (one.value === '' ? [] : [one]) : items(node).flatMap((item) => text_(item) ?? [])
    },
    named: (node) =>
      pairs(node).flatMap(([name, value]) => {
        const there = text_(value)
        return there === null ? [] : [{ name, value: there }]
      }),
  }
}

/** Refuses a file whose aliases stand for too much, or for themselves. Each anchored node is counted once. */
function countOut(top: Node | null, targets: ReadonlyMap<Alias, Node>, path: string): void {
  const sizes = new Map<Node, number>()
  const open = new Set<Node>()
  const sizeOf = (node: Node | null): number => {
    if (node === null) return 1
    if (isAlias(node)) return sizeOf(targets.get(node) ?? null)
    const known = sizes.get(node)
    if (known !== undefined) return known
    if (open.has(node)) throw new Fault(`${path}: an alias of this YAML stands inside what it stands for.`)
    open.add(node)
    let size = 1
    if (isMap(node)) for (const { key, value } of node.items) size += sizeOf(key as Node) + sizeOf(value as Node | null)
    else if (isSeq(node)) for (const item of node.items) size += sizeOf(item as Node)
    open.delete(node)
    if (size > mostValues) throw new Fault(`${path}: this file holds more than ${mostValues} values, aliases counted out.`)
    sizes.set(node, size)
    return size
  }
  sizeOf(top)
}
