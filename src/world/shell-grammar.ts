import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../model/fault.ts'
import type { ShellNode, ShellParser } from '../model/workflow.ts'

/** Where the grammar's two files stand: beside the bundle, where the build put them, or in their packages. */
function fileOf(name: string, pack: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  for (const folder of [here, dirname(here)]) if (existsSync(join(folder, name))) return join(folder, name)
  const require = createRequire(import.meta.url)
  try {
    return require.resolve(`${pack}/${name}`)
  } catch (cause) {
    throw new Fault(`The shell grammar’s file ${name} is missing beside ${here}: this copy of rekey is not whole.`, { cause })
  }
}

let loading: Promise<ShellParser> | undefined
/**
 * Loads the grammar of bash, once for all who ask. Takes some 20 ms and 2 MB: call it only for a script that handles a key. The package makes a memory for each
 * that asks before the first is there, and then takes what stands in one for what stands in another.
 */
export const loadShellParser = (): Promise<ShellParser> => (loading ??= load())

async function load(): Promise<ShellParser> {
  const { Language, Parser } = await import('web-tree-sitter')
  const engine = fileOf('web-tree-sitter.wasm', 'web-tree-sitter')
  await Parser.init({ locateFile: () => engine })
  const parser = new Parser()
  parser.setLanguage(await Language.load(await readFile(fileOf('tree-sitter-bash.wasm', 'tree-sitter-bash'))))
  /** A grammar that has left its memory knows nothing any more. */
  let isBroken = false
  return {
    parse(script) {
      const tree = isBroken ? undefined : parsed(script)
      if (tree === undefined) return unread(script)
      if (tree === null) return { type: 'program', start: 0, end: script.length, field: null, children: [] }
      const cursor = tree.walk()
      try {
        return copied(cursor)
      } catch (tooDeep) {
        if (!(tooDeep instanceof TooDeep)) throw tooDeep
        return unread(script)
      } finally {
        cursor.delete()
        tree.delete()
      }
    },
  }

  /** Undefined where the program of the grammar is stopped: what a script is then is not known, nor what any later one is. */
  function parsed(script: string): ReturnType<typeof parser.parse> | undefined {
    try {
      return parser.parse(script)
    } catch (stopped) {
      if (!(stopped instanceof Error) || stopped.name !== 'RuntimeError') throw stopped
      isBroken = true
      return undefined
    }
  }
}

const unread = (script: string): ShellNode => ({ type: 'unread', start: 0, end: script.length, field: null, children: [] })

type Cursor = {
  readonly nodeType: string
  readonly nodeIsMissing: boolean
  readonly startIndex: number
  readonly endIndex: number
  readonly currentFieldName: string | null
  gotoFirstChild(): boolean
  gotoNextSibling(): boolean
  gotoParent(): boolean
}

/** Deeper than any script is written. */
const deepest = 200
class TooDeep extends Error {}

/** The tree as plain objects: the parser's own live in its memory until they are freed. */
function copied(cursor: Cursor, depth = 0): ShellNode {
  const children: ShellNode[] = []
  if (depth > deepest) throw new TooDeep()
  if (cursor.gotoFirstChild()) {
    do children.push(copied(cursor, depth + 1))
    while (cursor.gotoNextSibling())
    cursor.gotoParent()
  }
  // A sign that the grammar had to add itself: the script is not whole.
  return {
    type: cursor.nodeIsMissing ? 'ERROR' : cursor.nodeType,
    start: cursor.startIndex,
    end: cursor.endIndex,
    field: cursor.currentFieldName,
    children,
  }
}
