import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick } from '../../src/detect/random.ts'
import { makeSearch } from '../../src/detect/search.ts'
import { lengthOfResult } from '../../src/git/delta.ts'
import { readPack } from '../../src/git/pack.ts'
import { type PackIndex, readPackIndex } from '../../src/git/pack-index.ts'
import { probePack } from '../../src/git/packed.ts'
import type { Report } from '../../src/model/document.ts'
import type { Probe } from '../../src/model/probe.ts'
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
      const index = readPackIndex(files.slices!(`${name}.idx`)!, slices.size)
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

/** How many blobs were looked at, and how many of them need no look; what is made from one that may hold something is not looked at. */
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

/** A probe to which nearly every text is quiet, and that keeps them in the kernel's memory; `look` sees each of them. It counts what is held. */
function keeping(look: (bytes: Buffer) => void): Probe<number> & { readonly held: () => number; readonly most: () => number } {
  const search = makeSearch([])
  const inner = makeProbe(search)
  const { numbers, bytes } = search.kernel().memory
  let [held, most] = [0, 0]
  const seen = (blob: number | null): number | null => {
    if (blob === null) return null
    const at = numbers[blob >> 2]!
    look(Buffer.from(bytes.slice(at, at + numbers[(blob >> 2) + 1]!)))
    most = Math.max(most, ++held)
    return blob
  }
  return {
    inflated: inner.inflated,
    whole: (text) => seen(inner.whole(text)),
    changed: (delta, base) => seen(inner.changed(delta, base)),
    end(blob) {
      held--
      inner.end(blob)
    },
    held: () => held,
    most: () => most,
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
    let last: Buffer | undefined
    const probe = keeping((bytes) => (last = bytes))
    readPack(slices, index, probe, { largest: 1 << 24, take: counting() }, (entry, length, isQuiet) => {
      assert.ok(!given.has(entry) && isQuiet)
      assert.equal(length, last!.length)
      given.set(entry, last!)
    })
    assert.equal(probe.held(), 0, 'each is ended, once')
    const ids = blobsIn(repository)
    for await (const { id, bytes } of makeGit(repository.path, hermetic).objects(ids))
      assert.ok(given.get(index.entryOf(id))!.equals(bytes!), id)
    // folders and commits are no blobs
    assert.equal(given.size, ids.length)
    assert.ok(ids.length > 200)
  })

  it('looks at nothing that is made from a loud one, and ends what it holds', () => {
    const repository = makeRepository()
    fill(repository, 100, 'loud')
    packTightly(repository)
    const [pack] = packsIn(repository)
    const counted = (isLoud: (count: number) => boolean) => {
      const probe = keeping(() => {})
      let [asked, told, quiet] = [0, 0, 0]
      const entries = new Set<number>()
      const some: Probe<number> = {
        ...probe,
        whole: (bytes) => (isLoud(asked++) ? null : probe.whole(bytes)),
        changed: (delta, base) => (isLoud(asked++) ? null : probe.changed(delta, base)),
      }
      readPack(pack!.slices, pack!.index, some, { largest: 1 << 24, take: counting() }, (entry, length, isQuiet) => {
        assert.ok(!entries.has(entry) && (length > 0 || isQuiet))
        entries.add(entry)
        told++
        if (isQuiet) quiet++
      })
      assert.equal(probe.held(), 0)
      return { asked, told, quiet }
    }
    const all = counted(() => false)
    // literals that a program joins make some loud, whatever is looked for
    assert.ok(all.quiet > 0.8 * all.told && all.asked >= all.quiet && all.asked <= all.told, JSON.stringify(all))
    assert.equal(all.told, probed(repository).blobs)
    // what is made from a loud one is told of, unread
    const wholes = counted(() => true)
    assert.ok(wholes.asked > 10 && wholes.asked < all.told / 2 && wholes.quiet === 0, `${wholes.asked} of ${all.told}`)
    assert.equal(wholes.told, all.told)
    const third = counted((count) => count % 3 === 0)
    assert.ok(third.quiet > 0 && third.asked < all.told && third.asked > wholes.asked && third.told === all.told)
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
    const probe = keeping(() => {})
    for (let turn = 0; turn < 300; turn++) {
      const [idx, entries] = [Buffer.from(index), Buffer.from(pack)]
      // the ids and checksums of an index are not what it is read by
      const from = pick(random, 2) === 0 ? 1032 : 1032 + ids.length * 24
      const broken = turn % 3 === 0 ? entries : idx.subarray(turn % 3 === 1 ? from : 0)
      for (let n = 0; n < 3; n++) broken[pick(random, broken.length)] = pick(random, 256)
      const cut = turn % 7 === 0 ? idx.subarray(0, idx.length - turn) : idx
      const slicesOf = (bytes: Buffer) => ({
        size: bytes.length,
        read: (at: number, length: number) => bytes.subarray(at, at + length),
        close() {},
      })
      const read = readPackIndex(slicesOf(cut), entries.length)
      if (read === null) {
        refused++
        continue
      }
      const given: number[] = []
      readPack(slicesOf(entries), read, probe, { largest: 1 << 24, take: counting() }, (entry) => given.push(entry))
      assert.equal(probe.held(), 0)
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
  let [count, most] = [0, 0]
  const probe = keeping(() => {})
  readPack(pack!.slices, pack!.index, probe, { largest: 1 << 20, take: counting() }, (_, length) => {
    assert.ok(length > 0)
    count++
    most = Math.max(most, process.memoryUsage().arrayBuffers)
  })
  assert.ok(count > 3000, `${count}`)
  // a base, and what is made from it
  assert.ok(probe.most() <= 2 && probe.held() === 0, `${probe.most()}, ${probe.held()}`)
  // what the kernel reserves, is more: 256 MB that are not used take no memory
  assert.ok(most - before < 32 << 20, `${most - before}`)
})

it('the length of what a delta makes is read as the format says, or not at all', () => {
  const of = (...bytes: number[]) => lengthOfResult(Uint8Array.from(bytes))
  assert.equal(of(10, 12, 0x91, 0, 10), 12)
  assert.equal(of(0x80 | 10, 1, 0x80 | 3, 0x80, 1), 3 + (1 << 14))
  // a whole number even where it is no length any more: it is too large, not short
  assert.equal(of(1, 0x80, 0x80, 0x80, 0x80, 0x10), 2 ** 32)
  assert.equal(of(1, ...new Array(5).fill(0xff), 0x7f), 2 ** 42 - 1)
  for (const cut of [[], [1], [0x80], [1, 0x80], [0x80, 0x80], new Array(40).fill(0xff), [1, ...new Array(40).fill(0x80)]])
    assert.equal(of(...cut), -1, `${cut}`)
})
