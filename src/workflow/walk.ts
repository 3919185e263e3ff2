import { Fault } from '../model/fault.ts'
import type { End, Evidence, Job, LocalAction, Origin, ShellNode, Spot, Step, Workflow } from '../model/workflow.ts'
import { originOf, type Passing, trailOf } from './value.ts'

/** A flow before anyone asked which service its key is of. */
export interface Way {
  readonly from: Origin
  readonly job: Job | null
  readonly step: Step | null
  readonly trail: readonly Evidence[]
  readonly end: End
  readonly certain: boolean
}

/** Flows of one workflow, and what a walk through it may do at most. */
const mostFlows = 20_000
/** Commands, expressions and steps that are looked at for one workflow: functions, scripts and actions may call each other for ever. */
const mostWork = 200_000

/** Files and parsed scripts that walks ask for. What is not there yet is noted; the walk is done again when it has come. */
export interface Library {
  text(path: string): string | undefined
  workflow(path: string): Workflow | null
  action(path: string): LocalAction | null
  /** Null while the grammar is not there. */
  shell(script: string): ShellNode | null
}

/** One walk through one workflow. */
export interface Walk {
  readonly library: Library
  readonly ways: Way[]
  /** Tells one end of these keys. The same key at the same end is told once for a step. */
  tell(keys: readonly Passing[], end: End, at: Spot, why: string, certain?: boolean): void
  /** Counts work, and refuses a workflow that asks for too much of it. */
  work(): void
  job: Job | null
  step: Step | null
  /** Local actions, reusable workflows and scripts that are being walked, to see circles. */
  readonly open: string[]
}

export function makeWalk(workflow: Workflow | LocalAction, library: Library): Walk {
  const told = new Set<string>()
  const ways: Way[] = []
  let work = 0
  return {
    library,
    ways,
    job: null,
    step: null,
    open: [workflow.path],
    work() {
      if (++work > mostWork) throw tooMuch(workflow.path)
    },
    tell(keys, end, at, why, certain = true) {
      for (const key of keys) {
        const mark = [
          originOf(key.from),
          this.job?.id,
          this.step?.path,
          this.step?.line,
          at.path,
          at.line,
          at.column,
          ...markOf(end),
        ].join('\n')
        if (told.has(mark)) continue
        told.add(mark)
        if (ways.length >= mostFlows) throw tooMuch(workflow.path)
        const last: Evidence = { path: at.path, line: at.line, column: at.column, why }
        ways.push({ from: key.from, job: this.job, step: this.step, trail: [...trailOf(key), last], end, certain })
      }
    },
  }
}

const tooMuch = (path: string) => new Fault(`${path}: the secrets of this workflow go too many ways to be followed.`)

function markOf(end: End): readonly (string | number | null)[] {
  switch (end.kind) {
    case 'action':
      return [end.kind, end.action.name, end.input, end.variable]
    case 'command': {
      // In a loop, or in a function that is called twice, one place may ask for different things.
      const { request } = end.command
      return [
        end.kind,
        end.by.by,
        end.by.by === 'environment' ? end.by.variable : '',
        request?.method ?? null,
        request?.url ?? null,
      ]
    }
    case 'bundle':
    case 'unused':
      return [end.kind, end.variable]
    case 'handed':
      return [end.kind, end.as, end.name]
    case 'written':
      return [end.kind, end.to, end.name]
    default:
      return [end.kind]
  }
}
