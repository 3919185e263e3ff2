import type { Node } from 'yaml'
import type { Container, Job, Named, Permissions, Step, Text } from '../model/workflow.ts'
import { readActionRef } from './action-ref.ts'
import type { Members } from './members.ts'

/** Reads one job of a workflow. */
export function readJob(
  members: Members,
  id: Text,
  node: Node | null,
  permissionsOf: (members: Members, node: Node | null) => Permissions | null,
): Job {
  const members_ = new Map(members.pairs(node).map(([name, value]) => [name.value, value] as const))
  const member = (name: string): Node | null => members_.get(name) ?? null
  const text = (name: string) => members.text(member(name))
  const uses = text('uses')
  const environment = member('environment')
  const runsOn = member('runs-on')
  const secrets = member('secrets')
  const all = members.text(secrets)
  const container = member('container')
  return {
    path: id.path,
    line: id.line,
    column: id.column,
    id: id.value,
    name: text('name'),
    if: text('if'),
    needs: members.texts(member('needs')),
    runsOn: members.isMap(runsOn)
      ? [...members.texts(members.member(runsOn, 'labels')), ...members.texts(members.member(runsOn, 'group'))]
      : members.texts(runsOn),
    environment: members.isMap(environment) ? members.text(members.member(environment, 'name')) : members.text(environment),
    permissions: permissionsOf(members, member('permissions')),
    env: members.named(member('env')),
    shell: members.text(members.member(members.member(member('defaults'), 'run'), 'shell')),
    outputs: members.named(member('outputs')),
    matrix: matrixOf(members, member('strategy')),
    containers: [container, ...members.pairs(member('services')).map(([, service]) => service)].flatMap((each) =>
      each === null ? [] : [readContainer(members, each)],
    ),
    steps: readSteps(members, member('steps')),
    uses: uses === null ? null : readActionRef(uses),
    with: members.named(member('with')),
    secrets: members.named(secrets),
    inherit: all?.value === 'inherit' ? all : null,
  }
}

function readContainer(members: Members, node: Node): Container {
  return {
    ...members.spot(node),
    image: members.text(node) ?? members.text(members.member(node, 'image')),
    credentials: members.named(members.member(node, 'credentials')),
    env: members.named(members.member(node, 'env')),
  }
}

/** Steps of a job or a composite action. */
export function readSteps(members: Members, node: Node | null): readonly Step[] {
  return members.items(node).flatMap((item, index) => {
    if (!members.isMap(item)) return []
    const given = new Map(members.pairs(item).map(([name, value]) => [name.value, value] as const))
    const text = (name: string) => members.text(given.get(name) ?? null)
    const named = (name: string) => members.named(given.get(name) ?? null)
    const uses = text('uses')
    const step: Step = {
      ...members.spot(item),
      index,
      id: text('id'),
      name: text('name'),
      if: text('if'),
      uses: uses === null ? null : readActionRef(uses),
      with: named('with'),
      env: named('env'),
      run: text('run'),
      shell: text('shell'),
      workingDirectory: text('working-directory'),
    }
    return [step]
  })
}

/** Every text of the matrix under the path by which an expression asks for it: `version`, `target.token`. */
function matrixOf(members: Members, strategy: Node | null): readonly Named[] {
  const whole = members.text(strategy)
  const matrix = members.member(strategy, 'matrix')
  const named: Named[] = []
  const leaves = (name: Text, path: string, node: Node | null, depth: number) => {
    const value = members.text(node)
    if (value !== null) named.push({ name: named_(name, path), value })
    if (depth > 16) return
    for (const item of members.items(node)) leaves(name, path, item, depth + 1)
    for (const [inner, value] of members.pairs(node)) leaves(inner, `${path}.${inner.value}`, value, depth + 1)
  }
  for (const one of [whole, members.text(matrix)]) if (one !== null) named.push({ name: named_(one, '*'), value: one })
  for (const [name, node] of members.pairs(matrix)) {
    if (name.value === 'include')
      for (const item of members.items(node))
        for (const [inner, value] of members.pairs(item)) leaves(inner, inner.value, value, 0)
    if (name.value === 'include' && members.text(node) !== null)
      named.push({ name: named_(name, '*'), value: members.text(node)! })
    else if (name.value !== 'include' && name.value !== 'exclude') leaves(name, name.value, node, 0)
  }
  return named
}

const named_ = (text: Text, value: string): Text => ({
  path: text.path,
  line: text.line,
  column: text.column,
  value,
  start: text.start,
  end: text.end,
  at: (offset) => text.at(offset),
})
