import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { makeDetector } from '../../src/detect/detector.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pickText } from '../../src/detect/random.ts'
import { makeSearch } from '../../src/detect/search.ts'
import { services } from '../../src/services/index.ts'
import { deltaOf } from './delta-of.ts'
import { seeded } from './random.ts'

const detector = makeDetector(services)
const probe = makeProbe(makeSearch(services))
const random = seeded('quoted-printable')
const value = () => `${pickText(random, alphabets.base62, 30)}7aZ`
const told = (text: string) => detector.find(Buffer.from(text, 'latin1'), 'mail.eml').hits.filter(({ judged }) => judged === null)

/** A line as RFC 2045 has it, with soft breaks behind so many characters. */
function encoded(line: string, width: number, end: string): string {
  const characters = [...line].map((character) => (character === '=' ? '=3D' : character))
  const lines = ['']
  for (const character of characters) {
    if (lines.at(-1)!.length + character.length > width) lines.push('')
    lines.push(lines.pop()! + character)
  }
  return lines.join(`=${end}`)
}
const mail = (body: string, end: string, headers: readonly string[] = []) =>
  ['From: a@acme.io', 'Content-Transfer-Encoding: quoted-printable', ...headers, '', body, ''].join(end)

test('a secret in the body of a mail is found whole, wherever its lines are broken', () => {
  for (const end of ['\n', '\r\n'])
    for (let shift = 0; shift < 45; shift++) {
      const key = value()
      const line = `${'so '.repeat(shift)}API_KEY=${key} is yours`
      const text = mail(`Hi,${end}${encoded(line, 75, end)}`, end, shift % 2 === 0 ? ['Subject: x'] : [])
      const [hit, ...more] = told(text)
      assert.deepEqual([hit?.parts.key?.reveal(), more.length], [key, 0], text)
      assert.equal(text.slice(hit!.start, hit!.end).replaceAll(`=${end}`, ''), key)
      assert.deepEqual(hit!.decoded, ['quoted-printable'])
      assert.equal(probe.whole(Buffer.from(text, 'latin1')), null)
    }
})

test('each part of a mail by itself; what is no body is not opened', () => {
  const [one, other] = [value(), value()]
  const part = (body: string) => `--b1\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${body}\n`
  const text = `${part(`api_key=3D${one}`)}--b1\nContent-Type: text/plain\n\napi_key=3D\n${part(`api_key=3D${other}`)}--b1--\n`
  assert.deepEqual(
    told(text).map(({ parts }) => parts.key!.reveal()),
    [one, other],
  )
  for (const header of ['Content-Transfer-Encoding: 8bit', 'X-Encoding: quoted-printable', '// encoding: quoted-printable'])
    assert.deepEqual(
      told(`${header}\n\n${encoded(`${'so '.repeat(20)}API_KEY=${one}`, 75, '\n')}\n`).filter(
        ({ decoded }) => decoded.length > 0,
      ),
      [],
      header,
    )
})

test('a change far below the header is looked at', () => {
  for (const lines of [5, 200]) {
    const old = Buffer.from(mail(`${'one more line of it\n'.repeat(lines)}and the end`, '\n'))
    const text = Buffer.from(old.toString().replace('and the end', encoded(`${'so '.repeat(18)}API_KEY=${value()}`, 75, '\n')))
    const base = probe.whole(old)
    const same = old.indexOf('and the end')
    assert.equal(base === null ? null : probe.changed(deltaOf(old, [0, 0, same], text), base), null)
  }
})
