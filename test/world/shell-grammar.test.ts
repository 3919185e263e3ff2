import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ShellNode } from '../../src/model/workflow.ts'
import { loadShellParser } from '../../src/world/shell-grammar.ts'

const parser = await loadShellParser()
const all = (node: ShellNode): readonly ShellNode[] => [node, ...node.children.flatMap(all)]

describe('the shell grammar', () => {
  it('gives plain nodes with UTF-16 offsets and the fields that they fill', () => {
    const script = 'echo "é𝄞 $KEY" > file'
    const nodes = all(parser.parse(script))
    const key = nodes.find(({ type }) => type === 'simple_expansion')!
    assert.equal(script.slice(key.start, key.end), '$KEY')
    assert.ok(nodes.some(({ type, field }) => type === 'file_redirect' && field === 'redirect'))
    assert.ok(nodes.every((node) => Object.getPrototypeOf(node) === Object.prototype))
  })

  it('says where a script is not whole, and never throws for one', () => {
    const errorIn = (script: string) => all(parser.parse(script)).some(({ type }) => type === 'ERROR')
    for (const script of ['echo "a', 'if true', 'a | | b', '$(']) assert.ok(errorIn(script), script)
    for (const script of ['', 'echo "a"', '\u0000\ufffd']) assert.equal(parser.parse(script).type, 'program')
    assert.ok(!errorIn('if true; then echo "a"; fi'))
  })

  it('reads no script that is nested too deeply', () => {
    assert.equal(parser.parse(`${'( '.repeat(2000)}x${' )'.repeat(2000)}`).type, 'unread')
  })

  it('reads nothing any more once its program was stopped', async () => {
    const own = await loadShellParser()
    assert.equal(own.parse('echo a').type, 'program')
    const { Parser } = await import('web-tree-sitter')
    const { parse } = Parser.prototype
    const stop = (error: Error) => {
      Parser.prototype.parse = () => {
        throw error
      }
    }
    try {
      stop(new TypeError('no script'))
      assert.throws(() => own.parse('echo a'), TypeError)
      stop(Object.assign(new Error('memory access out of bounds'), { name: 'RuntimeError' }))
      assert.equal(own.parse('echo a').type, 'unread')
    } finally {
      Parser.prototype.parse = parse
    }
    assert.deepEqual([own.parse('echo a').type, parser.parse('echo a').type], ['unread', 'program'])
  })
})
