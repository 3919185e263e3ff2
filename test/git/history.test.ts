import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { places, scanned } from '../cli/run.ts'
import { makeRepository, sampleKey, type TestRepository } from './repository.ts'

/**
 * Random histories: files whose lines are plain words or one of a few keys, on branches that are changed and merged. What is told is
 * compared with what the trees themselves say, read whole commit by commit.
 */
type Tree = ReadonlyMap<string, readonly string[]>
interface Made {
  readonly mark: number
  readonly tree: Tree
  readonly parents: readonly number[]
}

const names = ['a', 'b c', 'd/é']
const edits = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'add', 'add', 'remove', 'move', 'rename', 'copy', 'delete', 'again'),
    file: fc.nat(2),
    other: fc.nat(2),
    at: fc.nat(12),
    to: fc.nat(12),
    line: fc.nat(11),
  }),
  { minLength: 1, maxLength: 3 },
)
const history = fc.array(
  fc.record({
    on: fc.nat(2),
    merge: fc.option(fc.nat(2), { freq: 3 }),
    mergeTakes: fc.array(fc.boolean(), { maxLength: 3 }),
    edits,
  }),
  { minLength: 3, maxLength: 12, size: 'max' },
)

function edited(
  tree: Tree,
  changes: Iterable<{ what: string; file: number; other: number; at: number; to: number; line: number }>,
  lines: readonly string[],
): Tree {
  const next = new Map([...tree].map(([name, content]) => [name, [...content]]))
  for (const { what, file, other, at, to, line } of changes) {
    const [name, target] = [names[file]!, names[other]!]
    const content = next.get(name)
    if (what === 'add') next.set(name, [...(content ?? []).slice(0, at), lines[line]!, ...(content ?? []).slice(at)])
    else if (content === undefined) continue
    else if (what === 'remove') content.splice(at % Math.max(1, content.length), 1)
    else if (what === 'again') content.push(...content.slice(0, 1))
    else if (what === 'move') content.splice(to, 0, ...content.splice(at % Math.max(1, content.length), 1))
    else if (what === 'copy') next.set(target, [...content])
    else {
      next.delete(name)
      if (what === 'rename') next.set(target, content)
    }
  }
  return next
}

function merged(ours: Tree, theirs: Tree, takes: readonly boolean[]): Tree {
  return new Map(
    names.flatMap((name, index) => {
      const [mine, other] = [ours.get(name), theirs.get(name)]
      const content = takes[index] === undefined ? [...(mine ?? []), ...(other ?? [])] : takes[index] ? mine : other
      return content === undefined || (mine === undefined && other === undefined) ? [] : [[name, content] as const]
    }),
  )
}

function build(
  repository: TestRepository,
  steps: readonly { on: number; merge: number | null; mergeTakes: boolean[]; edits: Parameters<typeof edited>[1] }[],
  lines: readonly string[],
): readonly Made[] {
  const made: Made[] = []
  const tips: (Made | undefined)[] = [undefined, undefined, undefined]
  for (const step of steps) {
    const tip = tips[step.on] ?? tips.find((one) => one !== undefined)
    const other = step.merge === null ? undefined : tips[step.merge]
    const parents = [tip, other === tip ? undefined : other].filter((one) => one !== undefined)
    const base = parents.length === 2 ? merged(parents[0]!.tree, parents[1]!.tree, step.mergeTakes) : (tip?.tree ?? new Map())
    const commit = { mark: made.length + 1, tree: edited(base, step.edits, lines), parents: parents.map(({ mark }) => mark) }
    made.push(commit)
    tips[step.on] = commit
  }
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const stream = made.map(({ mark, tree, parents: [first, ...rest] }) => {
    const files = [...tree].map(
      ([name, content]) => `M 100644 inline "${name}"\n${data(content.map((line) => `${line}\n`).join(''))}`,
    )
    const from = [...(first === undefined ? [] : [`from :${first}\n`]), ...rest.map((parent) => `merge :${parent}\n`)]
    return `${first === undefined ? 'reset refs/heads/x\n' : ''}commit refs/heads/x\nmark :${mark}\ncommitter a <a@example.test> ${1e9 + mark} +0000\n${data('c')}${from.join('')}deleteall\n${files.join('')}tag t${mark}\nfrom :${mark}\ntagger a <a@example.test> ${1e9} +0000\n${data('t')}`
  })
  repository.gitWith(stream.join(''), 'fast-import', '--quiet', '--force')
  return made
}

/** The lines that git shows as added, in the whole comparison of two commits with renames. */
function addedIn(repository: TestRepository, parent: string, commit: string, path: string): (line: number) => boolean {
  const files = repository.git('-c', 'core.quotePath=false', 'diff', '-M', '-U0', parent, commit).split(/^diff --git /m)
  const hunks = files
    .filter((file) => new RegExp(`^\\+\\+\\+ "?b/${path}"?\\t?$`, 'm').test(file))
    .flatMap((file) => [...file.matchAll(/^@@ \S+ \+(\d+),?(\d*) @@/gm)])
  return (line) => hunks.some(([, start, count]) => line >= Number(start) && line < Number(start) + Number(count || 1))
}

/** What should be told, from whole trees: path, value and commit, each as often as it is new there. */
function expected(
  repository: TestRepository,
  made: readonly Made[],
  from: number | null,
  to: number,
  keys: readonly string[],
): readonly string[] {
  const named = repository.git('rev-parse', ...made.map(({ mark }) => `t${mark}^{commit}`)).split('\n')
  const ids = new Map(named.map((id, index) => [id, index + 1]))
  const range = repository.git('rev-list', '--topo-order', '--reverse', `t${to}`, ...(from === null ? [] : [`^t${from}`]))
  const count = (mark: number, name: string | undefined, key: string) =>
    name === undefined ? 0 : (made[mark - 1]!.tree.get(name) ?? []).filter((line) => line.includes(key)).length
  const most = new Map<string, number>()
  const told: string[] = []
  const commits = range.split('\n').filter((line) => line !== '')
  const inRange = new Set(commits.map((id) => ids.get(id)!))
  for (const mark of inRange)
    for (const base of made[mark - 1]!.parents.filter((parent) => !inRange.has(parent)))
      for (const name of names)
        for (const key of keys) most.set(`${name} ${key}`, Math.max(most.get(`${name} ${key}`) ?? 0, count(base, name, key)))
  for (const id of commits) {
    const { mark, tree, parents } = made[ids.get(id)! - 1]!
    const sources = parents.map((parent) => (name: string) => {
      if (made[parent - 1]!.tree.has(name)) return name
      const renamed = repository.git('diff', '-M', '--name-status', '-z', `t${parent}`, `t${mark}`).split('\0')
      const at = renamed.findIndex((token, index) => /^R\d+$/.test(renamed[index - 2] ?? '') && token === name)
      return at < 0 ? undefined : renamed[at - 1]
    })
    for (const name of names)
      for (const key of keys) {
        const now = count(mark, tree.has(name) ? name : undefined, key)
        const before = parents.map((parent) => count(parent, name, key))
        const earlier = Math.max(0, most.get(`${name} ${key}`) ?? 0, ...before)
        if (now > earlier) {
          const extra = now - Math.max(earlier, ...parents.map((parent, index) => count(parent, sources[index]!(name), key)))
          const isAdded = parents.map((parent) => addedIn(repository, `t${parent}`, `t${mark}`, name))
          const lines = tree.get(name)!.flatMap((line, index) => (line.includes(key) ? [index + 1] : []))
          const added = lines.filter((line) => isAdded.every((test) => test(line)))
          for (let i = 0; i < Math.min(extra, added.length); i++) told.push(`${name} ${keys.indexOf(key)} ${id}`)
        }
        most.set(`${name} ${key}`, Math.max(now, earlier))
      }
  }
  return told.sort()
}

describe('random histories', () => {
  it('tell exactly the keys that the range brings, each at a line that git shows as added', async () => {
    const keys = [sampleKey(), sampleKey(), sampleKey()]
    const lines = [
      ...keys.flatMap((key) => [`const k = '${key}'`, `  token: "${key}",`]),
      ...['one', 'two', 'three', 'four', 'five', 'six'],
    ]
    let told = 0
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), fc.nat(), fc.boolean(), async (steps, a, b, whole) => {
        const repository = makeRepository('--bare')
        const made = build(repository, steps, lines)
        const to = 1 + (b % made.length)
        const from = whole ? null : 1 + (a % made.length)
        const report = await scanned([repository.path, '--range', `${from === null ? '0'.repeat(40) : `t${from}`}..t${to}`])
        const found = report.leaks.map(({ path, line, column, endColumn, commit }) => {
          const text = repository.git('show', `${commit}:${path}`).split('\n')[line - 1]!
          const key = text.slice(column - 1, endColumn - 1)
          assert.ok(keys.includes(key), 'line and columns are those of a key')
          const parents = repository.git('rev-list', '--parents', '-1', commit!).split(' ').slice(1)
          for (const parent of parents)
            assert.ok(addedIn(repository, parent, commit!, path)(line), `${path}:${line} is added by ${commit}`)
          return `${path} ${keys.indexOf(key)} ${commit}`
        })
        assert.deepEqual(found.sort(), expected(repository, made, from, to, keys))
        assert.equal(new Set(report.leaks.map(({ fingerprint }) => fingerprint)).size, report.leaks.length)
        told += found.length
      }),
      { numRuns: 100 },
    )
    assert.ok(told > 50, `only ${told} leaks were told in all: the histories say nothing`)
  })

  it('say the same as all history where the range is all there is', async () => {
    const repository = makeRepository()
    const key = sampleKey()
    const first = repository.commit({ 'a.txt': `x\n${key}\n` })
    repository.commit({ 'a.txt': 'x\n' })
    const all = places(await scanned([repository.path, '--history']))
    assert.deepEqual(all, [`a.txt:2:1 ${first}`])
    assert.deepEqual(places(await scanned([repository.path, '--range', `${'0'.repeat(40)}..HEAD`])), all)
  })
})
