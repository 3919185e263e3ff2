import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { destinationOf, hostIn, isServicePage } from '../../src/issuer/hosts.ts'
import { serviceWith } from './memory.ts'

const local = ['127.0.0.1:8080', 'localhost:9', '[::1]:7']

describe('a setting that names a host', () => {
  for (const [setting, host] of [
    ['keys.acme.test', 'keys.acme.test'],
    ['Keys.ACME.test', 'keys.acme.test'],
    [' https://keys.acme.test/some/path?x=1 ', 'keys.acme.test'],
    ['https://keys.acme.test:443/', 'keys.acme.test'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['http://127.0.0.1:8080', '127.0.0.1:8080'],
    ['127.0.0.1:8080', '127.0.0.1:8080'],
    ['localhost:9', 'localhost:9'],
    ['http://[::1]:7/', '[::1]:7'],
  ] as const)
    it(`is cut to it: ${setting}`, () => assert.equal(hostIn(setting, local), host))

  for (const setting of [
    '',
    'http://keys.acme.test',
    'https://user@keys.acme.test',
    'https://user:pass@keys.acme.test/',
    'https://keys.acme.test@evil.test/',
    'https://keys.acme.test\\@evil.test/',
    'keys.acme.test/evil',
    'keys.acme.test#',
    'https://keys.acme.test:8443/',
    'keys.acme.test:8443',
    'ftp://keys.acme.test',
    'keys',
    'keys.acme.test.',
    '10.0.0.1',
    '127.0.0.1',
    '127.0.0.1:8081',
    '0x7f.1',
    '2130706433',
    '169.254.169.254',
    '8.8.8.8',
    '[::1]',
    '[fd00::1]:7',
    'localhost',
    'a.localhost',
    'metadata.google.internal',
    'printer.local',
    'evil.test:8080',
    'https://keys acme.test',
    'https://keys.acme.test\n.evil.test',
    'büch.test',
  ])
    it(`is refused: ${JSON.stringify(setting)}`, () => assert.equal(hostIn(setting, local), undefined))

  it('never gives back anything but one public name, or a loopback address that was named', () => {
    const piece = fc.constantFrom(
      'https://',
      'http://',
      'a.test',
      '127.0.0.1',
      ':8080',
      '@',
      '/',
      '\\',
      '.',
      'x',
      '[::1]',
      '%2e',
      '#',
      '?',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const host = hostIn(pieces.join(''), local)
        if (host === undefined || local.includes(host)) return
        assert.match(host, /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z0-9-]*[a-z][a-z0-9-]*$/)
        assert.equal(new URL(`https://${host}/`).hostname, host)
      }),
    )
  })
})

describe('where a call goes', () => {
  const service = serviceWith({}, { hosts: ['keys.acme.test', '*.eu.acme.test', '{var.host}', '{var.org}.acme.example'] })
  const to = (authority: string, vars = {}, loopback: readonly string[] = []) =>
    destinationOf(authority, service, vars, loopback)?.host

  it('is a host that the description allows, after its settings are filled in', () => {
    assert.equal(to('keys.acme.test'), 'keys.acme.test')
    assert.equal(to('a.eu.acme.test'), 'a.eu.acme.test')
    assert.equal(to('{var.host}', { host: 'https://own.example/' }), 'own.example')
    assert.equal(to('{var.org}.acme.example', { org: 'Blue' }), 'blue.acme.example')
    assert.deepEqual(destinationOf('{var.host}', service, { host: '127.0.0.1:8080' }, local), {
      host: '127.0.0.1:8080',
      loopback: true,
    })
  })

  it('is no other', () => {
    for (const authority of [
      'evil.test',
      'eu.acme.test',
      'xeu.acme.test',
      'keys.acme.test.evil.test',
      'keys.acme.test:8443',
      'u@keys.acme.test',
    ])
      assert.equal(to(authority), undefined, authority)
    for (const org of ['evil.test/', 'evil.test#', 'a@evil', '..', '', 'a b', 'x\nevil'])
      assert.equal(to('{var.org}.acme.example', { org }), undefined, org)
    assert.equal(to('{var.host}', { host: '127.0.0.1:8080' }), undefined, 'loopback that nobody named')
    assert.equal(to('{var.other}', { host: 'own.example' }), undefined, 'a setting that is not there')
    assert.equal(to('{verify.host}', { host: 'own.example' }), undefined, 'only settings make hosts')
  })

  it('shows pages of its own hosts alone', () => {
    const shown = (page: string) => isServicePage(page, service, { host: 'own.example' })
    assert(shown('https://keys.acme.test/projects/1'))
    assert(shown('https://own.example/x'))
    for (const page of [
      'http://keys.acme.test/',
      'https://evil.test/',
      'https://keys.acme.test:8443/',
      'https://a:b@keys.acme.test/',
      'javascript:alert(1)',
      'x',
    ])
      assert(!shown(page), page)
  })
})
