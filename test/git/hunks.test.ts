import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { lineAfter, newSideOf } from '../../src/git/hunks.ts'
import { makeRepository } from './repository.ts'

/** Files of few different lines, some of which look like parts of a patch. */
const lines = fc.array(fc.constantFrom('a', 'b', '', '+c', '-d', '@@ -1 +1 @@', ' e', 'diff --git a b'), { maxLength: 30 })
const end = fc.constantFrom('\n', '')

describe('hunks', () => {
  it('show the lines of the new side as they are there, the new ones marked', () => {
    const repo = makeRepository()
    fc.assert(
      fc.property(lines, lines, end, (before, after, last) => {
        repo.commit({ 'f.txt': `x\n${before.join('\n')}${last}`, 'other.txt': String(Math.random()) })
        const text = `x\n${after.join('\n')}${last}`
        repo.commit({ 'f.txt': text, 'other.txt': String(Math.random()) })
        const patch = repo.git('diff', 'HEAD~1', 'HEAD', '--', 'f.txt')
        const shown = newSideOf(patch)
        for (const [number, line] of shown) assert.equal(line.text, text.split('\n')[number - 1])
        const added = patch === '' ? 0 : Number(repo.git('diff', '--numstat', 'HEAD~1', 'HEAD', '--', 'f.txt').split('\t')[0])
        assert.equal([...shown.values()].filter(({ isNew }) => isNew).length, added)
      }),
      { numRuns: 25 },
    )
  })

  it('say where a line went, and nothing of one that was changed or taken away', () => {
    const repo = makeRepository()
    fc.assert(
      fc.property(lines, lines, fc.nat(31), (before, after, at) => {
        const [old, now] = [
          ['x', ...before, 'y'],
          ['x', ...after, 'y'],
        ]
        repo.commit({ 'f.txt': `${old.join('\n')}\n`, 'other.txt': String(Math.random()) })
        repo.commit({ 'f.txt': `${now.join('\n')}\n`, 'other.txt': String(Math.random()) })
        const patch = repo.git('diff', '-U0', 'HEAD~1', 'HEAD', '--', 'f.txt')
        const line = (at % old.length) + 1
        const next = lineAfter(patch, line)
        const removed = Number(repo.git('diff', '--numstat', 'HEAD~1', 'HEAD', '--', 'f.txt').split('\t')[1] || 0)
        if (next !== null) assert.equal(now[next - 1], old[line - 1])
        const kept = old.filter((_, index) => lineAfter(patch, index + 1) !== null).length
        assert.equal(kept, old.length - removed)
      }),
      { numRuns: 25 },
    )
  })

  it('of a file that is gone keep no line', () => {
    const repo = makeRepository()
    repo.commit({ 'f.txt': 'a\nb\n', 'other.txt': 'x' })
    repo.git('rm', '--quiet', 'f.txt')
    repo.git('commit', '--quiet', '-m', 'gone')
    const patch = repo.git('diff', '-U0', 'HEAD~1', 'HEAD', '--', 'f.txt')
    assert.deepEqual(
      [1, 2].map((line) => lineAfter(patch, line)),
      [null, null],
    )
  })
})
