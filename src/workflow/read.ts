import type { Node } from 'yaml'
import { Fault } from '../model/fault.ts'
import type { Input, LocalAction, Named, Permissions, Text, Trigger, Workflow } from '../model/workflow.ts'
import { type Members, openMembers } from './members.ts'
import { readJob, readSteps } from './read-job.ts'

/** Reads a workflow file. Throws `Fault` with the place for what is no YAML, or no workflow at all; what it does not know it leaves out. */
export function readWorkflow(text: string, path: string): Workflow {
  const members = openMembers(text, path)
  const { top } = members
  if (!members.isMap(top)) throw new Fault(`${path}: this is no workflow: a workflow is a mapping with \`on\` and \`jobs\`.`)
  const on = members.member(top, 'on')
  const call = members.member(on, 'workflow_call')
  return {
    kind: 'workflow',
    ...members.spot(top),
    name: members.text(members.member(top, 'name')),
    triggers: triggersOf(members, on),
    permissions: permissionsOf(members, members.member(top, 'permissions')),
    env: members.named(members.member(top, 'env')),
    shell: members.text(members.member(members.member(members.member(top, 'defaults'), 'run'), 'shell')),
    jobs: members.pairs(members.member(top, 'jobs')).map(([id, job]) => readJob(members, id, job, permissionsOf)),
    inputs: inputsOf(members, members.member(call, 'inputs')),
    secrets: inputsOf(members, members.member(call, 'secrets')),
    outputs: outputsOf(members, members.member(call, 'outputs')),
  }
}

/** Reads an `action.yml`. Throws `Fault` as `readWorkflow` does. */
export function readAction(text: string, path: string): LocalAction {
  const members = openMembers(text, path)
  const { top } = members
  if (!members.isMap(top)) throw new Fault(`${path}: this is no action: an action is a mapping with \`runs\`.`)
  const runs = members.member(top, 'runs')
  const using = members.text(members.member(runs, 'using'))?.value ?? ''
  return {
    kind: 'action',
    ...members.spot(top),
    name: members.text(members.member(top, 'name')),
    inputs: inputsOf(members, members.member(top, 'inputs')),
    outputs: outputsOf(members, members.member(top, 'outputs')),
    runs: using === 'composite' ? 'composite' : /^node\d+$/.test(using) ? 'node' : using === 'docker' ? 'docker' : 'unknown',
    steps: readSteps(members, members.member(runs, 'steps')),
  }
}

function triggersOf(members: Members, on: Node | null): readonly Trigger[] {
  const plain = members.texts(on).map((text) => trigger(text, {}))
  const settings = (node: Node | null) => {
    const of: Record<string, readonly Text[]> = {}
    for (const [name, value] of members.pairs(node)) set(of, name.value, members.texts(value))
    for (const item of members.items(node))
      for (const [name, value] of members.pairs(item)) set(of, name.value, [...(of[name.value] ?? []), ...members.texts(value)])
    return of
  }
  return [...plain, ...members.pairs(on).map(([name, value]) => trigger(name, settings(value)))]
}

/** A file may call anything `__proto__`. */
const set = <T>(record: Record<string, T>, name: string, value: T) =>
  Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true })

const trigger = (name: Text, settings: Trigger['settings']): Trigger => ({
  path: name.path,
  line: name.line,
  column: name.column,
  name: name.value,
  settings,
})

function permissionsOf(members: Members, node: Node | null): Permissions | null {
  if (node === null) return null
  const word = members.text(node)?.value
  return {
    ...members.spot(node),
    all: word === 'read-all' ? 'read' : word === 'write-all' ? 'write' : null,
    scopes: members.named(node),
  }
}

const inputsOf = (members: Members, node: Node | null): readonly Input[] =>
  members.pairs(node).map(([name, value]) => ({
    name,
    required: members.text(members.member(value, 'required'))?.value === 'true',
    default: members.text(members.member(value, 'default')),
  }))

const outputsOf = (members: Members, node: Node | null): readonly Named[] =>
  members.pairs(node).flatMap(([name, each]) => {
    const value = members.text(members.member(each, 'value'))
    return value === null ? [] : [{ name, value }]
  })
