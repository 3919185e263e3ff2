import type { Configuration } from '../model/configuration.ts'
import type { Service } from '../model/service.ts'
import type { Flow, LocalAction, Workflow } from '../model/workflow.ts'
import type { Repository } from '../model/world.ts'
import type { VerbWorld } from './world.ts'

export interface ReadWorkflows {
  readonly workflows: readonly Workflow[]
  readonly actions: readonly LocalAction[]
  readonly flows: readonly Flow[]
  readonly texts: ReadonlyMap<string, string>
  readonly skipped: readonly { readonly path: string; readonly why: string }[]
}
export const isReadable = (_text: string, _path: string): boolean => true
export async function readWorkflows(
  _repository: Repository,
  _configuration: Configuration,
  _services: ReadonlyMap<string, Service>,
  _world: VerbWorld,
): Promise<ReadWorkflows> {
  return { workflows: [], actions: [], flows: [], texts: new Map(), skipped: [] }
}
