import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Fault } from '../../src/model/fault.ts'
import { files } from '../../src/world/files.ts'
import { scratch } from '../git/repository.ts'

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('files', () => {
  it('are written whole: new ones with their mode, those that are there keep theirs, nothing is left beside them', async () => {
    const folder = scratch()
    const path = join(folder, 'f')
    await files.write(path, 'one', 0o600)
    assert.deepEqual([readFileSync(path, 'utf8'), modeOf(path)], ['one', '600'])
    writeFileSync(join(folder, 'g'), 'old', { mode: 0o640 })
    await files.write(join(folder, 'g'), Buffer.from([0, 255]), 0o600)
    assert.deepEqual([[...readFileSync(join(folder, 'g'))], modeOf(join(folder, 'g'))], [[0, 255], '640'])
    assert.deepEqual(readdirSync(folder).sort(), ['f', 'g'])
  })

  it('that a killed process left half written are removed by the next one, and those of a living one are not', async () => {
    const source = `import { files } from ${JSON.stringify(new URL('../../src/world/files.ts', import.meta.url).href)}
      for (;;) await files.write(process.argv[1], Buffer.alloc(64 << 20))`
    for (const [signal, left] of [
      ['SIGKILL', 0],
      ['SIGSTOP', 1],
    ] as const) {
      const folder = scratch()
      const temporaries = () => readdirSync(folder).filter((name) => name.endsWith('.tmp')).length
      const argv = ['--input-type=module', '-e', source, join(folder, 'f')]
      // It is caught in the middle of a write, sooner or later.
      for (let writer: ChildProcess | null = null; temporaries() === 0; writer?.kill('SIGKILL')) {
        writer = spawn(process.execPath, argv, { stdio: 'ignore' })
        const over = once(writer, 'close')
        while (temporaries() === 0 && writer.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1))
        writer.kill(signal)
        if (signal === 'SIGKILL') await over
        else if (temporaries() > 0) {
          await files.write(join(folder, 'g'), 'x')
          assert.equal(temporaries(), left)
          writer.kill('SIGKILL')
          break
        }
      }
      await files.write(join(folder, 'g'), 'x')
      assert.equal(temporaries(), left, signal)
    }
  })

  it('replace a link and leave alone what it points to', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'target'), 'kept')
    symlinkSync('target', join(folder, 'link'))
    await files.write(join(folder, 'link'), 'new')
    assert.equal(readFileSync(join(folder, 'target'), 'utf8'), 'kept')
    assert.equal(readFileSync(join(folder, 'link'), 'utf8'), 'new')
  })

  it('that can’t be written stay as they are, and the fault names them', async () => {
    const folder = scratch()
    mkdirSync(join(folder, 'sub'))
    const refusals = { sub: /^can't write .*\/sub: it is no regular file$/, 'none/f': /^can't write .*\/none\/f: no such path$/ }
    for (const [name, said] of Object.entries(refusals))
      await assert.rejects(
        files.write(join(folder, name), 'x'),
        (error: unknown) => error instanceof Fault && said.test(error.message),
      )
    assert.deepEqual(readdirSync(folder), ['sub'])
    await assert.rejects(files.read(join(folder, 'none')), /^Fault: can't read .*\/none: no such path$/)
    assert.equal(await files.readIfThere(join(folder, 'none')), undefined)
    await assert.rejects(files.readIfThere(folder), /: it is a folder$/)
  })

  it('are listed, looked at and removed', async () => {
    const folder = scratch()
    mkdirSync(join(folder, 'b', 'c'), { recursive: true })
    writeFileSync(join(folder, 'b', 'c', 'f'), '12')
    writeFileSync(join(folder, 'a'), '')
    symlinkSync('b', join(folder, 'l'))
    assert.deepEqual(await files.list(folder), ['a', 'b/c/f'])
    const walked: string[] = []
    for await (const { path, unread } of files.walk(Buffer.from(folder))) walked.push(`${Buffer.from(path)}${unread ? '?' : ''}`)
    assert.deepEqual(walked, ['a', 'b/c/f', 'l'])
    const look = (name: string) => files.look(Buffer.from(join(folder, name)))
    assert.deepEqual(await look('b/c/f'), { kind: 'file', size: 2 })
    assert.deepEqual([(await look('b')).kind, (await look('l')).kind, (await look('x')).kind], ['folder', 'link', 'none'])
    assert.equal(Buffer.from(await files.contents(Buffer.from(join(folder, 'l')))).toString(), 'b')
    assert.deepEqual(await Promise.all(['a', 'b', 'l', 'x'].map((name) => files.kind(join(folder, name)))), [
      'file',
      'folder',
      'folder',
      'none',
    ])
    await files.remove(join(folder, 'a'))
    await files.remove(join(folder, 'a'))
    assert.equal(await files.kind(join(folder, 'a')), 'none')
    await files.makeFolder!(join(folder, 'x', 'y'))
    assert.deepEqual([await files.kind(join(folder, 'x', 'y')), modeOf(join(folder, 'x'))], ['folder', '700'])
  })
})
