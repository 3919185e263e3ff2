import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { pick, pickText } from '../../src/detect/random.ts'
import { searchFor } from '../../src/detect/search.ts'
import type { Crew } from '../../src/model/world.ts'
import { batchesOf, inOrder } from '../../src/verbs/in-order.ts'
import { lookingBy } from '../../src/verbs/looking.ts'
import { builtIn } from '../../src/verbs/looks.ts'
import type { BlobAt, Looked } from '../../src/verbs/sightings.ts'
import type { Question } from '../../src/verbs/thread-work.ts'
import { files } from '../../src/world/files.ts'
import { openRepository } from '../../src/world/git.ts'
import { seeded } from '../detect/random.ts'
import { zipOf } from '../detect/zips.ts'
import { fill, packTightly } from '../git/random-history.ts'
import { hermetic, makeRepository, sampleKey, scratch, type TestRepository } from '../git/repository.ts'
import { watchedCrew } from './crews.ts'
import { rekey, scanned } from './run.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Makes a pack that is large enough for threads, by bytes that don't become fewer. */
const enlarge = (repository: TestRepository) => repository.commit({ 'image.png': seeded('image')(1_200_000) })
const refusing: Crew = { places: () => Promise.reject(new Error('threads for so little')) }
const countOf = (asked: readonly Question[], is: Question['is']) => asked.filter((one) => one.is === is).length

/** A history of random changes, with keys in most of its blobs, or in few. */
function history(seed: string, commits = 60): TestRepository {
  const repository = makeRepository()
  fill(repository, commits, seed)
  repository.git('reset', '--hard', '--quiet')
  for (let n = 0; n < 8; n++) repository.commit({ [`keys/${n % 3}.txt`]: `${'a line of text\n'.repeat(40)}${sampleKey()}\n` })
  enlarge(repository)
  packTightly(repository)
  return repository
}

/** Files of all kinds that a look takes a way of its own for. */
function oddFiles(): Record<string, Uint8Array | string> {
  const key = sampleKey()
  const long = `const token = '${key}'\n`
  return {
    empty: '',
    'zeros.bin': Buffer.concat([Buffer.alloc(300), Buffer.from(key)]),
    'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(long, 'utf16le')]),
    'packed.zip': zipOf([{ name: `a/${sampleKey()}.txt`, bytes: Buffer.from(long) }]),
    'closed.zip': zipOf([{ name: 'a.txt', bytes: Buffer.from(long) }], 8, 1),
    'twice.gz': gzipSync(gzipSync(Buffer.from(long))),
    'deep.gz': [1, 2, 3, 4, 5, 6].reduce((bytes) => gzipSync(bytes), Buffer.from(long)),
    'encoded.txt': `data: ${Buffer.from(long.repeat(5)).toString('base64')}\n`,
    'cut.gz': gzipSync(Buffer.alloc(40 << 20)),
    'marked.ts': `const a = '${sampleKey()}' // rekey:ignore the ${sampleKey()} of a test\n`,
    [`named-${sampleKey()}.txt`]: `${key}\n`,
    'twins.txt': `${key}\n`.repeat(30),
    'broken.txt': Buffer.concat([Buffer.from([0xc3, 0x28, 0xff, 10]), Buffer.from(`${key}\r\n`)]),
  }
}

describe('a history that threads look through', () => {
  it('gives the same document as without threads, many loud blobs among it', async () => {
    for (const seed of ['one', 'two']) {
      const repository = history(seed)
      const argv = ['--history', repository.path]
      const alone = await scanned(argv)
      for (const [threads, probing] of [
        [1, 1],
        [3, 2],
      ] as const) {
        const watched = watchedCrew({ threads, random: seeded(seed) })
        assert.deepEqual(await scanned(argv, { crew: watched.crew }), alone, seed)
        // a core is left for git and this thread
        assert.equal(countOf(watched.asked, 'probe'), probing)
        assert.ok(countOf(watched.asked, 'blobs') > 0)
        assert.equal(watched.alive, 0)
      }
      assert.ok(alone.leaks.length > 0)
    }
  })

  it('gives the same document by real threads, and by real threads of which one ends in the middle', async () => {
    const repository = history('real')
    const { crewOf } = await import('../../src/world/crew.ts')
    const crew = crewOf(new URL('../../src/cli.ts', import.meta.url).href)
    const argv = ['--history', repository.path]
    const alone = await scanned(argv)
    assert.deepEqual(await scanned(argv, { crew }), alone)
    let ended = 0
    const dying: Crew = {
      async places<Q, A>(settings: unknown) {
        const [begin, ...others] = await crew.places<Q, A>(settings)
        const first = () => {
          const thread = begin!()
          const ask = (question: Q) => {
            const answer = thread.ask(question)
            if ((question as Question).is !== 'probe' && ended++ === 0) thread.end()
            return answer
          }
          return { ask, end: thread.end }
        }
        return [first, ...others]
      },
    }
    assert.deepEqual(await scanned(argv, { crew: dying }), alone)
    assert.ok(ended > 0)
  })

  it('gives the same document wherever threads die', async () => {
    const repository = history('dying')
    const argv = ['--history', repository.path]
    const alone = await scanned(argv)
    const ways: ((thread: number, nth: number) => boolean)[] = [
      (thread, nth) => thread === 0 && nth === 0,
      (thread, nth) => thread === 1 && nth === 1,
      (_, nth) => nth === 0,
      (_, nth) => nth === 1,
      (thread, nth) => nth === 2 - thread,
    ]
    for (const [n, dies] of ways.entries()) {
      const watched = watchedCrew({ dies, random: seeded(n) })
      assert.deepEqual(await scanned(argv, { crew: watched.crew }), alone, `${n}`)
      assert.equal(watched.alive, 0)
    }
    assert.deepEqual(await scanned(argv, { crew: watchedCrew({ threads: 0 }).crew }), alone)
  })

  it('gives the same for odd and hostile files, and what it says of them that were not read', async () => {
    const repository = makeRepository()
    repository.commit(oddFiles(), `a message with ${sampleKey()}`)
    repository.commit({ 'twins.txt': `x\n${sampleKey()}\n`, 'large.txt': 'a line\n'.repeat(1_600_000) })
    enlarge(repository)
    packTightly(repository)
    const argv = ['--history', repository.path]
    const alone = await scanned(argv)
    const watched = watchedCrew({ random: seeded('odd') })
    assert.deepEqual(await scanned(argv, { crew: watched.crew }), alone)
    assert.ok(countOf(watched.asked, 'blobs') > 0)
    const said = alone.coverage.skipped.map(({ path }) => path)
    for (const path of ['cut.gz', 'closed.zip', 'deep.gz', 'large.txt']) assert.ok(said.includes(path), `${path}: ${said}`)
    assert.ok(alone.leaks.length >= 40)
    assert.ok(alone.leaks.some(({ found }) => found === 'commit-message'))
  })

  it('looks through a blob under each of its paths', async () => {
    const repository = makeRepository()
    // a simple password is made up among tests and in examples, and a login for a host is one in a file of that name
    const password = pickText(seeded('password'), 'bcdfghkmnp', 9)
    const login = pickText(seeded('login'), letters, 20)
    const text = `postgres://app:${password}@db.acme-shop.io/app\nlogin app password ${login}\n${sampleKey()}\n`
    const paths = ['src/a.ts', '.env', 'test/fixtures/a.sql', 'docs/example.md', '.netrc']
    repository.commit(Object.fromEntries(paths.map((path) => [path, text])))
    repository.commit({ 'later/.env': text })
    enlarge(repository)
    packTightly(repository)
    const argv = ['--history', repository.path]
    const alone = await scanned(argv)
    const watched = watchedCrew()
    assert.deepEqual(await scanned(argv, { crew: watched.crew }), alone)
    const asked = watched.asked.flatMap((one) => (one.is === 'blobs' ? one.blobs : []))
    assert.ok(asked.some((one) => one.paths.length === paths.length + 1))
    // it is a test only if they are not all told alike
    const told = (path: string) =>
      alone.leaks
        .filter((leak) => leak.path === path)
        .map(({ service, key, confidence, suppressed }) => [service, key, confidence, suppressed?.reason].join())
        .join('\n')
    assert.ok(new Set(paths.map(told)).size > 1)
  })

  it('starts none for a small one', async () => {
    const repository = makeRepository()
    repository.commit({ 'a.txt': `${sampleKey()}\n` })
    packTightly(repository)
    const { leaks } = await scanned(['--history', repository.path], { crew: refusing })
    assert.equal(leaks.length, 1)
  })

  it('ends its threads where it fails', async () => {
    const repository = history('failing', 20)
    for (const [n, way] of (['probe', 'blobs'] as const).entries()) {
      const watched = watchedCrew()
      const found = await rekey(['scan', '--history', repository.path], {
        crew: watched.crew,
        async git(path) {
          const real = await openRepository(path, hermetic, scratch())
          const git = {
            ...real.git,
            // the list of commits, or the blobs that may hold something
            run: (args: readonly string[], options = {}) =>
              way === 'probe' && args[0] === 'diff-tree' ? Promise.reject(new TypeError('no list')) : real.git.run(args, options),
            async *objects(ids: Iterable<string>, options = {}) {
              let count = 0
              for await (const one of real.git.objects(ids, options)) {
                if (way === 'blobs' && ++count > 3) throw new TypeError('no blobs')
                yield one
              }
            },
          }
          return { ...real, git }
        },
      }).catch((error: unknown) => error)
      assert.ok(found instanceof TypeError, way)
      await new Promise((later) => setImmediate(later))
      assert.equal(watched.alive, 0, `${n}`)
    }
  })
})

describe('work that is done side by side', () => {
  async function* from<T>(all: readonly T[]): AsyncGenerator<T> {
    yield* all
  }
  const later = () => new Promise((done) => setImmediate(done))

  it('comes in the order of its parts, and no more is under way than there is room for', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 0, max: 20 }), fc.string(), async (weights, room, seed) => {
        const random = seeded(seed)
        let [underWay, most] = [0, 0]
        const work = async (n: number) => {
          underWay += weights[n]!
          most = Math.max(most, underWay)
          for (let wait = pick(random, 4); wait > 0; wait--) await later()
          underWay -= weights[n]!
          return `${n}`
        }
        const parts = weights.map((_, n) => n)
        const done: string[] = []
        for await (const [n, result] of inOrder(
          from(parts),
          work,
          (part) => weights[part]!,
          () => room,
        )) {
          assert.equal(result, `${n}`)
          done.push(result)
        }
        assert.deepEqual(done, parts.map(String))
        assert.ok(most <= room + 9, `${most}`)
      }),
      { numRuns: 50 },
    )
  })

  it('is begun before what came first is done', async () => {
    let begun = 0
    const work = async () => {
      begun++
      while (begun < 3) await later()
    }
    for await (const _ of inOrder(
      from([1, 2, 3]),
      work,
      () => 1,
      () => 2,
    ));
    assert.equal(begun, 3)
  })

  it('tells in its turn what went wrong', async () => {
    const work = (part: number) => (part === 2 ? Promise.reject(new RangeError('two')) : later().then(() => part))
    const done: number[] = []
    const all = async () => {
      for await (const [part] of inOrder(
        from([0, 1, 2, 3]),
        work,
        () => 1,
        () => 9,
      ))
        done.push(part)
    }
    await assert.rejects(all, RangeError)
    assert.deepEqual(done, [0, 1])
  })

  it('is put together until it is enough', async () => {
    const batches: (readonly number[])[] = []
    for await (const batch of batchesOf(from([5, 1, 1, 9, 0, 0, 0, 0, 2]), (one) => one, { bytes: 6, most: 3 }))
      batches.push(batch)
    assert.deepEqual(batches, [
      [5, 1],
      [1, 9],
      [0, 0, 0],
      [0, 2],
    ])
  })
})

describe('files that threads look through', () => {
  const search = searchFor([], builtIn)
  const blobs = (): readonly BlobAt[] =>
    Object.entries(oddFiles()).map(([path, content]) => ({ bytes: Buffer.from(content), paths: [path, `test/${path}`] }))
  const shown = (looked: readonly (readonly Looked[])[]) =>
    looked.map((paths) =>
      paths.map(({ seen, ...left }) => ({
        ...left,
        seen: seen.map(({ hit: { parts, ...hit }, ...rest }) => ({
          ...{ ...hit, ...rest },
          parts: Object.entries(parts).map(([name, value]) => [name, value.reveal()]),
        })),
      })),
    )

  it('are found alike once there are threads, which there are once there is much to do', async () => {
    const some = blobs()
    const alone = lookingBy(undefined, search, [])
    const expected = shown(await alone.blobs(some))
    assert.ok(expected.flat().filter(({ seen }) => seen.length > 0).length > 10)
    assert.equal(alone.room(), 0)
    const size = some.reduce((sum, { bytes, paths }) => sum + bytes.length * paths.length, 0)
    for (const dies of [() => false, (thread: number, nth: number) => thread === 0 && nth === 1]) {
      const watched = watchedCrew({ dies })
      const looking = lookingBy(watched.crew, search, [], 2 * size)
      const rounds: (readonly (readonly Looked[])[])[] = []
      for (let n = 0; n < 2; n++) rounds.push(await looking.blobs(some))
      assert.deepEqual([watched.asked.length, looking.room()], [0, 0])
      rounds.push(...(await Promise.all([1, 2, 3, 4].map(() => looking.blobs(some)))))
      assert.equal(watched.asked.length, 4)
      assert.ok(looking.room() > 0)
      for (const round of rounds) assert.deepEqual(shown(round), expected)
      looking.end()
      assert.equal(watched.alive, 0)
    }
  })

  it('have all threads where the packs are large, and all but one where they are not', async () => {
    for (const [bytes, threads] of [
      [1 << 20, 2],
      [1 << 30, 3],
    ] as const) {
      const watched = watchedCrew({ threads: 3 })
      const looking = lookingBy(watched.crew, search, [])
      const job = { packs: [], largest: 1, counters: new SharedArrayBuffer(0) }
      assert.deepEqual(await looking.probe(job, bytes), Array(threads).fill([]))
      assert.equal(watched.asked.length, threads)
      looking.end()
      assert.equal(watched.alive, 0)
    }
    assert.equal(
      await lookingBy(undefined, search, []).probe({ packs: [], largest: 1, counters: new SharedArrayBuffer(0) }, 1 << 30),
      null,
    )
  })

  it('need none where they are few', async () => {
    const folder = scratch()
    for (const [name, content] of Object.entries(oddFiles())) writeFileSync(join(folder, name), content)
    assert.deepEqual(await scanned(['--no-git', folder], { crew: refusing }), await scanned(['--no-git', folder]))
  })
})

it('a crew that has no program answers nothing', async () => {
  const { crewOf } = await import('../../src/world/crew.ts')
  const repository = history('none', 10)
  const argv = ['--history', repository.path]
  const crew = crewOf(new URL(`file://${scratch()}/cli.ts`).href)
  assert.deepEqual(await scanned(argv, { crew }), await scanned(argv, { files }))
})
