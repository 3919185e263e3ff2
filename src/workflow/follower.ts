import type { InventoryEntry } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { Service } from '../model/service.ts'
import type { Flow, LocalAction, ShellNode, ShellParser, Workflow, WorkflowNeighbours } from '../model/workflow.ts'
import { makeAttribution } from './attribute.ts'
import { follow } from './follow.ts'
import { readAction, readWorkflow } from './read.ts'
import { type Library, makeWalk } from './walk.ts'

/** Finds all flows of a workflow, or of a composite action by itself. Throws `Fault` for one that asks for too much work. */
export type Follower = (source: Workflow | LocalAction) => Promise<readonly Flow[]>

/** How often one workflow is walked again because a file or the grammar came that it had asked for. */
const mostRounds = 24
/** Scripts larger than this (UTF-16 units) are not parsed. */
const largestScript = 200_000
const empty: ShellNode = { type: 'program', start: 0, end: 0, field: null, children: [] }

/**
 * One follower serves all workflows of a repository: files, parsed actions and scripts are kept. Walks are plain calls; what they ask for
 * and is not there yet is fetched between two walks, so that nothing is loaded that no key reaches.
 */
export function makeFollower(
  neighbours: WorkflowNeighbours,
  services: readonly Service[],
  inventory: { readonly [secret: string]: InventoryEntry } = {},
): Follower {
  const attribution = makeAttribution(services, inventory)
  const files = new Map<string, string | undefined>()
  const actions = new Map<string, LocalAction | null>()
  const workflows = new Map<string, Workflow | null>()
  const trees = new Map<string, ShellNode>()
  const wanted = new Set<string>()
  let parser: ShellParser | null = null
  let wantsParser = false

  const text = (path: string) => {
    if (!files.has(path)) wanted.add(path)
    return files.get(path)
  }
  const library: Library = {
    text,
    workflow(path) {
      const there = text(path)
      return there === undefined ? null : once(workflows, path, () => readWorkflow(there, path))
    },
    action(folder) {
      const paths = ['action.yml', 'action.yaml'].map((name) => (folder === '' ? name : `${folder}/${name}`))
      for (const path of paths) {
        const there = text(path)
        if (there !== undefined) return once(actions, path, () => readAction(there, path))
      }
      return null
    },
    shell(script) {
      if (script.length > largestScript) return null
      if (parser === null) {
        wantsParser = true
        return empty
      }
      const there = trees.get(script)
      if (there !== undefined) return there
      const tree = parser.parse(script)
      if (trees.size < 5000) trees.set(script, tree)
      return tree
    },
  }

  return async (source) => {
    for (let round = 0; ; round++) {
      const walk = makeWalk(source, library)
      follow(walk, source)
      if ((wanted.size === 0 && !wantsParser) || round === mostRounds)
        return walk.ways.map((way) => ({ ...way, workflow: source, ...attribution.of(way) }))
      for (const path of wanted) files.set(path, await neighbours.text(path))
      wanted.clear()
      if (wantsParser) parser = await neighbours.shell()
      wantsParser = false
    }
  }
}

/** A file that can't be read as what it should be is as if it were not there: it is told where it is audited itself. */
function once<T>(kept: Map<string, T | null>, path: string, read: () => T): T | null {
  const there = kept.get(path)
  if (there !== undefined) return there
  let made: T | null = null
  try {
    made = read()
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
  }
  kept.set(path, made)
  return made
}
