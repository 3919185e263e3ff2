import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { isWithin, readRaw } from '../../src/git/change.ts'

const submodule = '160000'
const modes = fc.constantFrom('100644', '100755', '120000', submodule)
/** One side of a path: its mode and what it is there; nothing where there is none. */
const side = (idLength: number) =>
  fc.option(fc.record({ mode: modes, id: fc.stringMatching(new RegExp(`^[1-9a-f][0-9a-f]{${idLength - 1}}$`)) }), { freq: 4 })
const path = fc.constantFrom('a', 'src/b c', 'src/:100644 U', 'd\n', 'é/ключ', 'srcs')
const commit = (idLength: number) =>
  fc.integer({ min: 0, max: 3 }).chain((count) =>
    fc.record({
      id: fc.stringMatching(new RegExp(`^[0-9a-f]{${idLength}}$`)),
      parents: fc.constant(Array.from({ length: count }, (_, n) => `parent ${n}`)),
      paths: fc.array(
        fc.record({
          path,
          sides: fc.array(side(idLength), { minLength: Math.max(1, count) + 1, maxLength: Math.max(1, count) + 1 }),
          status: fc.constantFrom('A', 'M', 'D', 'T', 'U'),
        }),
        { maxLength: 4 },
      ),
    }),
  )

it('what git prints of commits is read as it is, each time anew', () => {
  let [olds, skips] = [0, 0]
  const histories = fc.constantFrom(40, 64).chain((idLength) =>
    fc.record({
      idLength: fc.constant(idLength),
      commits: fc.uniqueArray(commit(idLength), { selector: ({ id }) => id, maxLength: 6 }),
    }),
  )
  fc.assert(
    fc.property(histories, fc.constantFrom('', 'src', 'a'), ({ idLength, commits }, within) => {
      const tokens = commits.flatMap(({ id, paths }) => [
        id,
        ...paths.flatMap(({ path, sides, status }) => {
          const of = (part: 'mode' | 'id') =>
            sides.map((one) => one?.[part] ?? '0'.repeat(part === 'mode' ? 6 : idLength)).join(' ')
          return [`${':'.repeat(sides.length - 1)}${of('mode')} ${of('id')} ${status.repeat(sides.length - 1)}`, path]
        }),
      ])
      const parentsOf = (id: string | null) => commits.find((one) => one.id === id)?.parents ?? []
      const { changes, skipped } = readRaw(Buffer.from(tokens.map((token) => `${token}\0`).join('')), () => parentsOf, within)
      const all = commits.flatMap(({ id, parents, paths }) =>
        paths
          .filter(({ path }) => isWithin(path, within))
          .map(({ path, sides, status }) => {
            const blobs = sides.map((one) => (one === null || one.mode === submodule ? null : one.id))
            const why = sides.at(-1)?.mode === submodule ? 'submodule' : status === 'U' ? 'not merged yet' : null
            const change = { commit: id, parents, path, id: blobs.at(-1), olds: parents.length === 0 ? [] : blobs.slice(0, -1) }
            return { why, change }
          }),
      )
      const expected = all.filter(({ why }) => why === null).map(({ change }) => change)
      const said = new Map(all.filter(({ why }) => why !== null).map(({ why, change }) => [change.path, why]))
      for (const _ of ['once', 'and again'])
        assert.deepEqual(
          [...changes].map(({ commit, parents, path, id, olds }) => ({ commit, parents, path, id, olds })),
          expected,
        )
      assert.deepEqual(new Map(skipped.map(({ path, why }) => [path, why])), said)
      olds += expected.filter((change) => change.olds.length > 1).length
      skips += said.size
    }),
  )
  assert.ok(olds > 10 && skips > 10, `${olds}, ${skips}`)
})
