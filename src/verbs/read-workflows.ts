import type { Configuration } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { Service } from '../model/service.ts'
import type { Flow, Workflow } from '../model/workflow.ts'
import type { Repository } from '../model/world.ts'
import { makeFollower } from '../workflow/follower.ts'
import { readWorkflow } from '../workflow/read.ts'
import { workflowFilesOf } from './workflow-files.ts'
import type { VerbWorld } from './world.ts'

export interface ReadWorkflows {
  readonly workflows: readonly Workflow[]
  /** Where each secret goes. */
  readonly flows: readonly Flow[]
  /** Texts of all workflow files that there are, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** What was left out by the configuration. */
  readonly excluded: readonly Unread[]
  /** What should have been read and could not be: YAML that is none, a file beyond a limit. */
  readonly unread: readonly Unread[]
}
interface Unread {
  readonly path: string
  readonly why: string
}

/** Reads a repository's workflow files and follows their secrets. Throws `Fault` for a repository without a working tree. */
export async function readWorkflows(
  repository: Repository,
  configuration: Configuration,
  services: readonly Service[],
  world: Pick<VerbWorld, 'files' | 'shell'>,
): Promise<ReadWorkflows> {
  const files = await workflowFilesOf(repository, configuration, world)
  const { text, paths, skipped: excluded } = files
  const follow = makeFollower({ text, shell: world.shell }, services, configuration.keys)
  const texts = new Map<string, string>()
  const workflows: Workflow[] = []
  const flows: Flow[] = []
  const unread: Unread[] = []
  for await (const [path, found] of readAhead(paths, text)) {
    if (found === undefined) {
      unread.push({ path, why: 'larger than 1 MiB, or no regular file' })
      continue
    }
    texts.set(path, found)
    try {
      const workflow = readWorkflow(found, path)
      workflows.push(workflow)
      for (const flow of await follow(workflow)) flows.push(flow)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      unread.push({ path, why: withoutPath(error.message, path) })
    }
  }
  return { workflows, flows, texts, excluded, unread }
}

/** A fault's sentence where the path stands beside it already. */
const withoutPath = (message: string, path: string): string =>
  message.startsWith(`${path}:`)
    ? message
        .slice(path.length + 1)
        .trim()
        .replace(/^(\d+):(\d+): /, 'line $1, column $2: ')
        .replace(/\.$/, '')
    : message

/** Files that are read at once: waiting for one after the other takes as long as reading them. */
const atOnce = 64

async function* readAhead(
  paths: readonly string[],
  text: (path: string) => Promise<string | undefined>,
): AsyncGenerator<readonly [path: string, text: string | undefined]> {
  for (let from = 0; from < paths.length; from += atOnce) {
    const some = paths.slice(from, from + atOnce)
    const found = await Promise.all(some.map(text))
    for (const [index, path] of some.entries()) yield [path, found[index]]
  }
}

/** True where a text is a workflow file still. */
export function isReadable(text: string, path: string): boolean {
  try {
    return readWorkflow(text, path).jobs.length > 0
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return false
  }
}
