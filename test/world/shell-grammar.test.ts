import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Parser } from 'web-tree-sitter'
import type { ShellNode } from '../../src/model/workflow.ts'
import { loadShellParser } from '../../src/world/shell-grammar.ts'

let memories = 0
const { init } = Parser
Parser.init = (options) => {
  memories++
  return init.call(Parser, options)
}
const [parser, other] = await Promise.all([loadShellParser(), loadShellParser()])
const all = (node: ShellNode): readonly ShellNode[] => [node, ...node.children.flatMap(all)]

describe('the shell grammar', () => {
  it('is loaded into one memory, however many ask for it at once', async () => {
    assert.equal((await loadShellParser()).parse('echo "$KEY"').type, 'program')
    assert.equal(other.parse('echo "$KEY"').type, 'program')
    assert.equal(memories, 1)
  })

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

  // the last one: it stays so
  it('reads nothing any more once its program was stopped', async () => {
    assert.equal(parser.parse('echo a').type, 'program')
    const { parse } = Parser.prototype
    const stop = (error: Error) => {
      Parser.prototype.parse = () => {
        throw error
      }
    }
    try {
      stop(new TypeError('no script'))
      assert.throws(() => parser.parse('echo a'), TypeError)
      stop(Object.assign(new Error('memory access out of bounds'), { name: 'RuntimeError' }))
      assert.equal(parser.parse('echo a').type, 'unread')
    } finally {
      Parser.prototype.parse = parse
    }
    assert.deepEqual([parser.parse('echo a').type, (await loadShellParser()).parse('echo a').type], ['unread', 'unread'])
  })
})
