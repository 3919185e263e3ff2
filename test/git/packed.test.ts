import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick } from '../../src/detect/random.ts'
import { makeSearch } from '../../src/detect/search.ts'
import { applyDelta, mostStretches } from '../../src/git/delta.ts'
import { readPack } from '../../src/git/pack.ts'
import { type PackIndex, readPackIndex } from '../../src/git/pack-index.ts'
import { probePack } from '../../src/git/packed.ts'
import type { Report } from '../../src/model/document.ts'
import type { Slices } from '../../src/model/world.ts'
import { services } from '../../src/services/index.ts'
import { files } from '../../src/world/files.ts'
import { makeGit } from '../../src/world/git.ts'
import { scanned } from '../cli/run.ts'
import { seeded } from '../detect/random.ts'
import { fill, packTightly } from './random-history.ts'
import { hermetic, makeRepository, repositoryAt, sampleKey, scratch, type TestRepository } from './repository.ts'

/** The history of a repository, once with packs read and once through git alone. */
async function bothWays(path: string): Promise<readonly [packed: Report, git: Report]> {
  const argv = ['--history', path]
  return [await scanned(argv), await scanned(argv, { files: { ...files, slices: () => undefined } })]
}

interface Pack {
  readonly name: string
  readonly slices: Slices
  readonly index: PackIndex
}

/** The packs of a repository, those that can be read without git. */
function packsIn(repository: TestRepository): readonly Pack[] {
  const folder = join(repository.path, '.git/objects/pack')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.idx'))
    .flatMap((file) => {
      const name = join(folder, file.slice(0, -4))
      const slices = files.slices!(`${name}.pack`)!
      const index = readPackIndex(readFileSync(`${name}.idx`), slices.size)
      return index === null ? [] : [{ name, slices, index }]
    })
}

/** Numbers from 0, as one reader alone takes them. */
const counting = () => {
  let next = 0
  return () => next++
}

/** All blobs of a repository by their ids. */
const blobsIn = (repository: TestRepository): readonly string[] =>
  repository
    .git('rev-list', '--objects', '--all', '--filter=object:type=blob')
    .split('\n')
    .map((each) => each.split(' ')[0]!)
    .filter((id) => id !== '' && repository.git('cat-file', '-t', id) === 'blob')

/** How many blobs packs gave, and how many of them need no look. */
function probed(repository: TestRepository): { readonly blobs: number; readonly quiet: number } {
  const probe = makeProbe(makeSearch(services))
  const count = (bytes: Uint8Array | Uint32Array) => bytes.filter((one) => one > 0).length
  const all = packsIn(repository).map(({ name }) => probePack(files, name, probe, 1 << 24, counting())!)
  return {
    blobs: all.reduce((sum, { sizes }) => sum + count(sizes), 0),
    // an empty blob is quiet, and none that is counted
    quiet: all.reduce((sum, { quiet, sizes }) => sum + count(quiet.filter((_, entry) => sizes[entry]! > 0)), 0),
  }
}

describe('a history read from packs', () => {
  it('gives the same document as one read through git, for random histories with many deltas', async () => {
    let [leaks, loud] = [0, 0]
    for (const seed of ['one', 'two', 'three', 'four']) {
      const repository = makeRepository()
      fill(repository, 100, seed)
      packTightly(repository)
      const [packed, git] = await bothWays(repository.path)
      assert.deepEqual(packed, git, seed)
      const { blobs, quiet } = probed(repository)
      assert.ok(quiet > 20 && quiet <= blobs, `${seed}: ${quiet} of ${blobs}`)
      loud += blobs - quiet
      leaks += packed.leaks.length
    }
    // neither is all looked through, nor none of it
    assert.ok(leaks > 4 && loud > 4, `${leaks}, ${loud}`)
  })

  it('gives every blob as it is', async () => {
    const repository = makeRepository()
    fill(repository, 150, 'bytes')
    packTightly(repository)
    const [pack] = packsIn(repository)
    const { slices, index } = pack!
    const given = new Map<number, Buffer>()
    readPack<null>(slices, index, { largest: 1 << 24, take: counting() }, ({ entry, bytes }) => {
      assert.ok(!given.has(entry))
      given.set(entry, Buffer.from(bytes))
      return null
    })
    const ids = blobsIn(repository)
    for await (const { id, bytes } of makeGit(repository.path, hermetic).objects(ids))
      assert.ok(given.get(index.entryOf(id))!.equals(bytes!), id)
    // folders and commits are no blobs
    assert.equal(given.size, ids.length)
    assert.ok(ids.length > 200)
  })

  it('is the same whoever takes which part of it', async () => {
    const repository = makeRepository()
    fill(repository, 100, 'shared')
    packTightly(repository)
    const [pack] = packsIn(repository)
    const probe = makeProbe(makeSearch(services))
    const whole = probePack(files, pack!.name, probe, 1 << 24, counting())!
    // two that take turns, each with every second family, and one that dies after three
    const parts = [0, 1].map((first) => {
      let next = first - 2
      return probePack(files, pack!.name, probe, 1 << 24, () => (next += 2))!
    })
    const count = (bytes: Uint8Array) => bytes.filter((one) => one === 1).length
    assert.ok(parts.every(({ quiet }) => count(quiet) > 0))
    assert.deepEqual(
      whole.quiet.map((one, entry) => one - parts.reduce((sum, { quiet }) => sum + quiet[entry]!, 0)),
      new Uint8Array(whole.quiet.length),
    )
  })

  it('is mixed with what is loose, in a second pack, or borrowed from another repository', async () => {
    const first = makeRepository()
    fill(first, 60, 'first')
    packTightly(first)
    const key = sampleKey()
    first.commit({ 'second.txt': `${key}\n` })
    first.git('repack', '-q', '-d')
    first.commit({ 'loose.txt': `more\n${key}\n` })
    const [packed, git] = await bothWays(first.path)
    assert.deepEqual(packed, git)
    assert.ok(packed.leaks.some(({ path }) => path === 'second.txt') && packed.leaks.some(({ path }) => path === 'loose.txt'))

    const shared = join(scratch(), 'shared')
    repositoryAt(scratch()).git('clone', '--quiet', '--shared', first.path, shared)
    const [borrowed, throughGit] = await bothWays(shared)
    assert.deepEqual(borrowed, throughGit)
    assert.equal(borrowed.leaks.length, packed.leaks.length)
  })

  it('of SHA-256 goes through git', async () => {
    const repository = makeRepository('--object-format=sha256')
    fill(repository, 40, 'sha256')
    packTightly(repository)
    const [packed, git] = await bothWays(repository.path)
    assert.deepEqual(packed, git)
    assert.equal(probed(repository).blobs, 0)
  })

  it('never fails over a broken pack or index: each entry is given once, or not', () => {
    const repository = makeRepository()
    fill(repository, 60, 'broken')
    packTightly(repository)
    const folder = join(repository.path, '.git/objects/pack')
    const [index, pack] = ['.idx', '.pack'].map((ending) =>
      readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(ending))!)),
    ) as [Buffer, Buffer]
    const ids = repository
      .git('rev-list', '--objects', '--all')
      .split('\n')
      .map((each) => each.split(' ')[0]!)
    const random = seeded('broken')
    let [refused, less, most] = [0, 0, 0]
    for (let turn = 0; turn < 300; turn++) {
      const [idx, entries] = [Buffer.from(index), Buffer.from(pack)]
      // the ids and checksums of an index are not what it is read by
      const from = pick(random, 2) === 0 ? 1032 : 1032 + ids.length * 24
      const broken = turn % 3 === 0 ? entries : idx.subarray(turn % 3 === 1 ? from : 0)
      for (let n = 0; n < 3; n++) broken[pick(random, broken.length)] = pick(random, 256)
      const cut = turn % 7 === 0 ? idx.subarray(0, idx.length - turn) : idx
      const read = readPackIndex(cut, entries.length)
      if (read === null) {
        refused++
        continue
      }
      const slices = { size: entries.length, read: (at: number, length: number) => entries.subarray(at, at + length), close() {} }
      const given: number[] = []
      readPack<null>(slices, read, { largest: 1 << 24, take: counting() }, ({ entry }) => {
        given.push(entry)
        return null
      })
      assert.equal(new Set(given).size, given.length)
      most = Math.max(most, given.length)
      if (given.length < most) less++
    }
    assert.ok(refused > 10 && less > 10, `${refused}, ${less}`)
  })
})

it('a chain of thousands of small changes takes little memory', () => {
  const repository = makeRepository()
  const blob = (n: number) => `${'the same words again and again, '.repeat(8)}${n}\n`
  const texts = Array.from({ length: 3500 }, (_, n) => `blob\ndata ${Buffer.byteLength(blob(n))}\n${blob(n)}\n`)
  repository.gitWith(texts.join(''), 'fast-import', '--quiet', '--depth=4000')
  const [pack] = packsIn(repository)
  const before = process.memoryUsage().arrayBuffers
  let [depth, most] = [0, 0]
  readPack<number>(pack!.slices, pack!.index, { largest: 1 << 20, take: counting() }, ({ change }) => {
    depth = Math.max(depth, (change?.base ?? 0) + 1)
    most = Math.max(most, process.memoryUsage().arrayBuffers)
    return (change?.base ?? 0) + 1
  })
  assert.ok(depth > 3000, `${depth}`)
  assert.ok(most - before < 32 << 20, `${most - before}`)
})

describe('a delta', () => {
  const copy = (offset: number, size: number) =>
    Buffer.from([
      0x80 | 0x0f | 0x70,
      offset & 255,
      (offset >> 8) & 255,
      (offset >> 16) & 255,
      0,
      size & 255,
      (size >> 8) & 255,
      size >> 16,
    ])
  const number = (value: number) => {
    const bytes = []
    for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128)
    return Buffer.from([...bytes, value])
  }

  it('tells what is taken over, and all else is new', () => {
    const step = fc.oneof(
      fc.record({ insert: fc.uint8Array({ minLength: 1, maxLength: 20 }) }),
      fc.record({ from: fc.nat(999), size: fc.integer({ min: 1, max: 300 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const base = seeded('base')(1000)
        const parts = steps.map((one) =>
          'insert' in one ? Buffer.from(one.insert) : Buffer.from(base.subarray(one.from, one.from + one.size)),
        )
        const made = Buffer.concat(parts)
        const delta = Buffer.concat([
          number(1000),
          number(made.length),
          ...steps.map((one, i) =>
            'insert' in one ? Buffer.concat([Buffer.from([one.insert.length]), one.insert]) : copy(one.from, parts[i]!.length),
          ),
        ])
        const rebuilt = applyDelta(base, delta)!
        assert.deepEqual(Buffer.from(rebuilt.bytes), made)
        const { copies } = rebuilt
        let [at, copied, inserted] = [0, -1, 0]
        for (let i = 0; i < copies.length; i += 3) {
          const [to, from, length] = copies.slice(i, i + 3) as [number, number, number]
          assert.ok(to >= at && length > 0 && (to > at || from !== copied || i === 0))
          assert.deepEqual(made.subarray(to, to + length), Buffer.from(base.subarray(from, from + length)))
          inserted += to - at
          at = to + length
          copied = from + length
        }
        inserted += made.length - at
        assert.equal(
          inserted,
          steps.reduce((sum, one) => sum + ('insert' in one ? one.insert.length : 0), 0),
        )
      }),
    )
  })

  it('that copies a byte at a time is not followed to its end', () => {
    const base = Buffer.from('ab')
    const of = (count: number) => Buffer.concat([number(2), number(count), ...Array.from({ length: count }, () => copy(0, 1))])
    assert.equal(applyDelta(base, of(mostStretches))?.copies.length, 3 * mostStretches)
    assert.equal(applyDelta(base, of(mostStretches + 1)), null)
  })

  it('that is broken gives nothing', () => {
    const base = Buffer.from('0123456789')
    const good = Buffer.concat([number(10), number(12), copy(0, 10), Buffer.from([2, 65, 66])])
    assert.equal(Buffer.from(applyDelta(base, good)!.bytes).toString(), '0123456789AB')
    for (let length = 0; length < good.length; length++) assert.equal(applyDelta(base, good.subarray(0, length)), null)
    for (const wrong of [
      [number(9), number(12), copy(0, 10), Buffer.from([2, 65, 66])],
      [number(10), number(11), copy(0, 10), Buffer.from([2, 65, 66])],
      [number(10), number(10), copy(1, 10)],
      [number(10), number(10), Buffer.from([0]), copy(0, 10)],
    ])
      assert.equal(applyDelta(base, Buffer.concat(wrong)), null)
  })
})
