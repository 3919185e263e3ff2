import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { defaults } from '../../src/config/defaults.ts'
import { unknown } from '../../src/config/inventory-rules.ts'
import { readConfiguration } from '../../src/config/read.ts'
import { Fault } from '../../src/model/fault.ts'
import { isNobodys, mayBeAnywhere } from '../../src/model/service.ts'
import { services } from '../../src/services/index.ts'
import { known } from './service.ts'

const read = (text: string) => readConfiguration(text, 'rekey.yml', { services: known })
function faultOf(text: string): string {
  try {
    read(text)
  } catch (error) {
    assert.ok(error instanceof Fault, String(error))
    return error.message
  }
  return 'no fault'
}

const acme = `services:
  acme:
    name: Acme
    docs: https://wiki.acme.test/keys
    hosts: [keys.acme.test]
    keys:
      acme-key:
        name: Acme key
        shape: [acme_, {base62: 24, as: id}, ".", {base62: 32}]
        carriers: [{header: X-Acme-Key, value: "{key}"}]
        admin: {is: acme/acme-key, env: ACME_ADMIN}
        verify:
          request: GET https://keys.acme.test/v1/self
          means: {live: 200, dead: {status: 401, at: error, is: invalid_key}}
          reads: {id: id, scopes: scopes, created: created_at}
        revoke:
          - &drop {request: "DELETE https://keys.acme.test/v1/keys/{key.id}", means: {done: 204, gone: 404, denied: 403}}
          - {<<: *drop, as: admin}
`

describe('a configuration', () => {
  it('that is empty is the defaults', () => {
    for (const text of ['', '# nothing\n', '{}', 'version: 1\n']) assert.deepEqual(read(text), defaults)
  })

  it('is read whole, with times in seconds', () => {
    const { policy, keys, owners, limits, canaries, ignore, exclude } = read(`version: 1
policy:
  on-leak: revoke
  on-age: rotate
  max-age: 30d
  grace: 90m
  verify: false
  max-acts: 3
  remind: [1d, 2d]
  acts: off
  ask-at-most: {service: 50}
  rules: [{service: forge, kind: forge-pat, branch: "release/*", on-leak: report}, {service: "forge*", verify: never}]
limits: {forge: {per-second: 2, per-run: 40}}
canaries: [{service: forge, id: "AKIA*", reason: "security's own"}]
owners: {forge: ["*@acme.test"]}
keys:
  LOCO_API_KEY: {service: loco, access: read, owner: "@acme/i18n", environment: production, rotate-every: 90d, on-leak: rotate, stores: [repository]}
  FORGE_PAIR:
    service: forge
    kind: forge-pair
    parts: {id: FORGE_ID, secret: FORGE_SECRET}
    vars: {host: forge.acme.test}
    record: "17"
    account: acme
    allow-interruption: true
    after-store: {workflow: deploy.yml, mark: rekey, inputs: {stage: live}, time-limit: 10m}
ignore:
  - path: "test/**"
    reason: fixtures
    owner: "@acme/qa"
    until: 2027-03-01
exclude: ["vendor/**"]
`)
    assert.deepEqual(policy, {
      onLeak: 'revoke',
      onAge: 'rotate',
      maxAge: 30 * 86_400,
      ages: {},
      warnBefore: 14 * 86_400,
      grace: 90 * 60,
      verify: false,
      maxActs: 3,
      remind: [86_400, 172_800],
      acts: 'off',
      askAtMost: { service: 50, author: 1000 },
      rules: [
        { service: 'forge', kind: 'forge-pat', branch: 'release/*', onLeak: 'report' },
        { service: 'forge*', verify: false },
      ],
    })
    assert.deepEqual(limits, { forge: { perSecond: 2, perRun: 40 } })
    assert.deepEqual(canaries, [{ service: 'forge', account: null, id: 'AKIA*', value: null, reason: "security's own" }])
    assert.deepEqual(owners, { forge: ['*@acme.test'] })
    assert.deepEqual(keys.LOCO_API_KEY, {
      secret: 'LOCO_API_KEY',
      service: 'loco',
      kind: null,
      access: 'read',
      owner: '@acme/i18n',
      environment: 'production',
      rotateEvery: 90 * 86_400,
      onLeak: 'rotate',
      stores: ['repository'],
      parts: {},
      record: null,
      account: null,
      vars: {},
      allowInterruption: false,
      afterStore: null,
      admin: null,
      created: null,
      snooze: null,
      place: { path: 'rekey.yml', line: 17, column: 3 },
    })
    assert.deepEqual(keys.FORGE_PAIR?.afterStore, {
      ...{ workflow: 'deploy.yml', ref: null, inputs: { stage: 'live' }, mark: 'rekey', command: null, timeLimit: 600 },
    })
    assert.deepEqual(keys.FORGE_PAIR?.parts, { id: 'FORGE_ID', secret: 'FORGE_SECRET' })
    assert.deepEqual(
      [keys.FORGE_PAIR?.record, keys.FORGE_PAIR?.account, keys.FORGE_PAIR?.allowInterruption],
      ['17', 'acme', true],
    )
    assert.deepEqual(ignore, [
      {
        source: 'rekey.yml:28',
        path: 'test/**',
        key: null,
        audit: null,
        secret: null,
        fingerprint: null,
        value: null,
        reason: 'fixtures',
        owner: '@acme/qa',
        until: '2027-03-01',
      },
    ])
    assert.deepEqual(exclude, ['vendor/**'])
  })

  it('can describe a service in the form of the built-in ones, with merge keys', () => {
    const [service] = read(acme).services
    assert.equal(service?.id, 'acme')
    const ways = service?.keys['acme-key']?.revoke as readonly { as?: string; request: string }[]
    assert.deepEqual(
      ways.map(({ as, request }) => [as, request]),
      [
        [undefined, 'DELETE https://keys.acme.test/v1/keys/{key.id}'],
        ['admin', 'DELETE https://keys.acme.test/v1/keys/{key.id}'],
      ],
    )
  })

  it('says in either way that people run servers of their own: by the word, or by a setting that no call reads', () => {
    const [hosts, own] = ['hosts: [keys.acme.test]', 'vars: { host: { env: ACME_HOST } }']
    const said = (text: string) => {
      const [service] = read(acme.replace(hosts, text)).services
      return [mayBeAnywhere(service!), isNobodys(service!)]
    }
    assert.deepEqual(said(hosts), [false, false])
    assert.deepEqual(said(`${hosts}\n    selfHosted: true`), [true, false])
    assert.deepEqual(said(`hosts: [keys.acme.test, "{var.host}"]\n    ${own}`), [true, false])
    const settled = own.replace(' }', ', default: keys.acme.test }')
    assert.deepEqual(said(`hosts: [keys.acme.test, "{var.host}"]\n    ${settled}`), [false, false])
    assert.match(
      faultOf(acme.replace(hosts, 'hosts: []\n    selfHosted: true')),
      /this call goes to a host that is not in `hosts`/,
    )
  })

  it('can’t be changed by who reads it', () => {
    const configuration = read(acme)
    assert.throws(() => Object.assign(configuration.policy, { onLeak: 'revoke' }), TypeError)
    assert.throws(() => (configuration.services[0]!.hosts as string[]).push('evil.test'), TypeError)
  })

  it('of a built-in service’s form is what JSON makes of it', () => {
    for (const { id, ...described } of known) {
      const text = JSON.stringify({ services: { [`${id}-of-ours`]: described } })
      assert.deepEqual(JSON.parse(JSON.stringify(read(text).services)), [
        { id: `${id}-of-ours`, ...JSON.parse(JSON.stringify(described)) },
      ])
    }
  })
})

describe('a wrong configuration is told with file, line and column', () => {
  /** A piece of a file, and the fault that it has. */
  const faults: [string, string, string][] = [
    ['an unknown key', 'policy:\n  on-leek: report', 'rekey.yml:2:3: this key is not known here; did you mean `on-leak`?'],
    ['an unknown key at the top', 'polici: {}', 'rekey.yml:1:1: this key is not known here; did you mean `policy`?'],
    [
      'a key nothing is near to',
      'zzzzzzzz: 1',
      'rekey.yml:1:1: this key is not known here; known: version, policy, owners, keys, services, limits, canaries, stores, ignore, foreign, exclude.',
    ],
    ['another version', 'version: 2', 'rekey.yml:1:10: `version` must be 1, the only version there is.'],
    [
      'a word that is no policy',
      'policy: {on-leak: delete}',
      'rekey.yml:1:19: `on-leak` must be one of report, disable, revoke, rotate.',
    ],
    [
      'a time without unit',
      'policy: {max-age: 90}',
      'rekey.yml:1:19: `max-age` must be a time such as 90d, 24h or 30m, more than none, at most 3650d.',
    ],
    [
      'no time at all',
      'policy: {max-age: 0d}',
      'rekey.yml:1:19: `max-age` must be a time such as 90d, 24h or 30m, more than none, at most 3650d.',
    ],
    ['a list for a mapping', 'policy: []', 'rekey.yml:1:9: `policy` must be a mapping (`key: value`), not a list.'],
    ['a list at the top', '- a', 'rekey.yml:1:1: the configuration must be a mapping (`key: value`), not a list.'],
    ['text at the top', 'hello', 'rekey.yml:1:1: the configuration must be a mapping (`key: value`).'],
    ['a yes in quotes', 'policy: {verify: "yes"}', 'rekey.yml:1:18: `verify` must be true, false or never.'],
    ['a suppression without reason', 'ignore:\n  - path: a', 'rekey.yml:2:5: `reason` is missing.'],
    [
      'a suppression of everything',
      'ignore:\n  - reason: why',
      'rekey.yml:2:5: this must say what is ignored: path, key, audit, fingerprint or value.',
    ],
    [
      'a day that is none',
      'ignore: [{path: a, reason: b, until: 2027-02-30}]',
      'rekey.yml:1:38: `until` must be a day such as 2027-03-01.',
    ],
    ['an unknown service', 'keys:\n  A: {service: locco}', 'rekey.yml:2:16: this service is not known; did you mean `loco`?'],
    [
      'a kind that is missing',
      'keys:\n  A: {service: forge}',
      'rekey.yml:2:16: `kind` is missing: forge has several kinds of key (forge-pat, forge-pair, forge-pin).',
    ],
    [
      'an unknown kind',
      'keys: {A: {service: forge, kind: forge-pot}}',
      'rekey.yml:1:34: this kind of forge key is not known; did you mean `forge-pat`?',
    ],
    [
      'parts that are missing',
      'keys: {A: {service: forge, kind: forge-pair}}',
      'rekey.yml:1:11: `parts` must say which secret holds each part of forge/forge-pair; missing: id, secret.',
    ],
    [
      'parts of a whole key',
      'keys: {A: {service: loco, parts: {id: B}}}',
      'rekey.yml:1:27: loco/loco-key is a key of one part; leave out `parts`.',
    ],
    [
      'an unknown setting',
      'keys: {A: {service: loco, vars: {host: a.test}}}',
      'rekey.yml:1:34: this setting of loco is not known; there is none.',
    ],
    [
      'a secret that GitHub would refuse',
      'keys: {1A: {service: loco}}',
      'rekey.yml:1:8: this name must be a secret’s: letters, digits and `_`, not beginning with a digit or GITHUB_.',
    ],
    [
      'one secret twice',
      'keys: {A: {service: loco}, a: {service: loco}}',
      'rekey.yml:1:28: this secret is in the inventory already; GitHub does not tell capitals from small letters.',
    ],
    ['an owner of nothing', 'owners: {locos: [a]}', 'rekey.yml:1:10: this service is not known; did you mean `loco`?'],
    [
      'a rule without condition',
      'policy: {rules: [{on-leak: report}]}',
      'rekey.yml:1:18: this must have a condition: service, kind, branch or environment.',
    ],
    [
      'several problems',
      'version: 2\nignore: [{path: a}]',
      'rekey.yml:1:10: `version` must be 1, the only version there is. (and 1 more problem)',
    ],
    ['a name that programs stumble over', 'owners: {__proto__: [a]}', 'rekey.yml:1:10: this name is not allowed.'],
    [
      'broken YAML',
      'policy: {on-leak: report',
      'rekey.yml:1:25: this is no valid YAML: the indentation is wrong here, or a bracket above is not closed.',
    ],
    ['a key twice', 'policy: {}\npolicy: {}', 'rekey.yml:2:1: this is no valid YAML: this key stands twice in one mapping.'],
    [
      'a rule that would send out what policy.verify keeps in',
      'policy: {verify: false, rules: [{service: github, verify: true}]}',
      'rekey.yml:1:59: `verify` must be false or never: a rule can only say less than policy.verify.',
    ],
    [
      'a rule that says nothing',
      'policy: {rules: [{service: github}]}',
      'rekey.yml:1:18: this must say something: on-leak or verify.',
    ],
    [
      'a canary of nothing',
      'canaries: [{service: github}]',
      'rekey.yml:1:12: this must say which key is one: account, id or value.',
    ],
    [
      'a limit of no service',
      'limits: {forgw: {per-run: 1}}',
      'rekey.yml:1:10: this service is not known; did you mean `forge`?',
    ],
    ['a switch that is neither', 'policy: {acts: maybe}', 'rekey.yml:1:16: `acts` must be on or off.'],
    ['an alias of nothing', 'policy: *p', 'rekey.yml:1:9: this is no valid YAML: this alias names no anchor above it.'],
  ]
  for (const [what, text, fault] of faults) it(what, () => assert.equal(faultOf(text), fault))

  /** A change of the good service above, and the fault that it makes. */
  const serviceFaults: [string, [string, string], RegExp][] = [
    ['no hosts', ['    hosts: [keys.acme.test]\n', ''], /^rekey\.yml:3:5: `hosts` is missing\.$/],
    [
      'an empty list of hosts',
      ['[keys.acme.test]', '[]'],
      /:13:20: this call goes to a host that is not in `hosts` of acme\. \(and 2 more problems\)/,
    ],
    ['an address', ['[keys.acme.test]', '[192.0.2.7]'], /:5:13: a host is a name such as/],
    ['an address in brackets', ['[keys.acme.test]', '["[::1]"]'], /:5:13: a host is a name such as/],
    ['a scheme', ['[keys.acme.test]', '["https://keys.acme.test"]'], /:5:13: a host is a name such as/],
    ['a port', ['[keys.acme.test]', '["keys.acme.test:444"]'], /:5:13: a host is a name such as/],
    ['one label', ['[keys.acme.test]', '[localhost]'], /:5:13: a host is a name such as/],
    ['every name of a top-level domain', ['[keys.acme.test]', '["*.test"]'], /:5:13: a host is a name such as/],
    ['any name at all', ['[keys.acme.test]', '["*"]'], /:5:13: a host is a name such as/],
    [
      'a host from a setting that is not described',
      ['[keys.acme.test]', '["{var.host}"]'],
      /:5:13: nothing gives \{var\.host\} here; known: none\./,
    ],
    [
      'a call to another host',
      ['GET https://keys.acme.test/', 'GET https://keys.acme.test.evil.test/'],
      /:13:20: this call goes to a host that is not in `hosts` of acme/,
    ],
    [
      'a host from the key',
      ['GET https://keys.acme.test/', 'GET https://{key.id}/'],
      /:13:20: this call goes to a host that is not in `hosts`/,
    ],
    ['http', ['GET https:', 'GET http:'], /:13:20: `request` must be a method/],
    ['user and password in the address', ['GET https://', 'GET https://a:b@'], /:13:20: `request` must be a method/],
    [
      'a template that nothing gives',
      ['{key.id}', '{key.idd}'],
      /:17:\d+: nothing gives \{key\.idd\} here; known: .*\{key\.id\}/,
    ],
    ['an answer that is not read', ['{key.id}', '{verify.owner}'], /nothing gives \{verify\.owner\} here/],
    ['a header that says where to', ['X-Acme-Key', 'Host'], /:10:29: `header` is a header that no description may set\./],
    ['a carrier without the key', ['"{key}"', '"secret"'], /:10:20: this carrier does not carry the key/],
    [
      'a token from another host',
      [
        '{header: X-Acme-Key, value: "{key}"}',
        '{exchange: {request: "POST https://evil.test/", form: {k: "{key}"}}, gives: token}',
      ],
      /:10:\d+: this call goes to a host that is not in `hosts` of acme/,
    ],
    [
      'a token for nothing',
      [
        '{header: X-Acme-Key, value: "{key}"}',
        '{exchange: {request: "POST https://keys.acme.test/", form: {k: v}}, gives: token}',
      ],
      /:10:\d+: this carrier does not carry the key/,
    ],
    [
      'a token by a call that asks nothing for it',
      ['{header: X-Acme-Key, value: "{key}"}', '{exchange: {request: "GET https://keys.acme.test/{key}"}, gives: token}'],
      /:10:\d+: `request` asks for a token, which is a POST/,
    ],
    [
      'a token that leans on another call',
      ['{header: X-Acme-Key, value: "{key}"}', '{exchange: {request: "POST https://keys.acme.test/{verify.id}"}, gives: token}'],
      /:10:\d+: nothing gives \{verify\.id\} here; known: \{key\}/,
    ],
    [
      'a signature that its parts can’t give',
      ['{header: X-Acme-Key, value: "{key}"}', '{sign: google-jwt, scope: s}'],
      /:10:20: to sign, the key needs the parts client_email and private_key; missing: client_email, private_key/,
    ],
    [
      'a signature that is none',
      ['{header: X-Acme-Key, value: "{key}"}', '{sign: sigv5, scope: s}'],
      /:10:\d+: this must sign with one of sigv4, google-jwt, github-app/,
    ],
    [
      'an admin credential of no kind',
      ['is: acme/acme-key', 'is: loco/loco-key'],
      /:11:21: the admin credential must be a kind of key of the same service; known: acme\/acme-key\./,
    ],
    ['a status that is none', ['live: 200', 'live: 20'], /:14:25: `live` must be a whole number from 100 to 599\./],
    ['an unknown meaning', ['live: 200', 'alive: 200'], /:14:19: this key is not known here; did you mean `live`\?/],
    [
      'a word for servers of one’s own that is none',
      ['hosts: [keys.acme.test]', 'hosts: [keys.acme.test]\n    selfHosted: false'],
      /:6:17: `selfHosted` can only be true/,
    ],
    ['an unknown alphabet', ['{base62: 32}', '{bse62: 32}'], /:9:52: this key is not known here; did you mean `base62`\?/],
    ['a shape that is not linear', ['".", {base62: 32}', '{base62: [1, 9]}, {base62: 3}'], /:9:16: acme\/acme-key: piece 3: /],
    [
      'a word of another language',
      ['name: Acme key', 'nane: Acme key'],
      /:8:9: this key is not known here; did you mean `name`\?/,
    ],
  ]
  for (const [what, [from, to], fault] of serviceFaults)
    it(`a service with ${what}`, () => {
      assert.ok(acme.includes(from))
      assert.match(faultOf(acme.replace(from, to)), fault)
    })

  it('a service that takes a built-in’s name', () =>
    assert.match(faultOf(acme.replace('  acme:', '  loco:')), /:2:3: the service loco is built in/))

  it('a call of the admin without one', () =>
    assert.match(faultOf(acme.replace(/ {8}admin: .*\n/, '')), /`as: admin` needs `admin`, the credential that is meant/))

  it('lookups in a circle', () => {
    const lookups = `    lookups:
      one: {request: "GET https://keys.acme.test/{two.x}", gives: {x: x}}
      two: {request: "GET https://keys.acme.test/{one.x}", gives: {x: x}}
    keys:`
    assert.match(
      faultOf(acme.replace('    keys:', lookups)),
      /^rekey\.yml:7:7: this lookup leans on itself\. \(and 1 more problem\)/,
    )
  })
})

describe('a hostile configuration', () => {
  it('never quotes a value that may be a key', () => {
    const pasted = `sk${'Q7x9'.repeat(8)}`
    const texts = [
      `policy: {on-leak: ${pasted}}`,
      `${pasted}: 1`,
      `keys: {A: {service: ${pasted}}}`,
      `owners: {${pasted}: [a]}`,
      `keys: {${pasted}-: {service: loco}}`,
      `ignore: [{value: ${pasted}, reason: a}]`,
      `a: *${pasted}`,
      `a: !${pasted} b`,
      acme.replace('"{key}"', pasted),
      acme.replace('keys.acme.test/v1/self', `${pasted}@keys.acme.test`),
    ]
    for (const text of texts) {
      const message = faultOf(text)
      assert.ok(!message.includes(pasted), message)
      assert.match(message, /^rekey\.yml:\d+:\d+: /)
    }
  })

  it('is refused within its limits', () => {
    const bomb = [
      'a0: &a0 [x,x,x,x,x,x,x,x,x]',
      ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`)}]`),
    ]
    const texts = [
      bomb.join('\n'),
      `a: ${'x'.repeat(1024 * 1024)}`,
      '['.repeat(2000),
      `ignore: &a [*a]`,
      Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n'),
      `a: ${'{b: '.repeat(60)}1${'}'.repeat(60)}`,
    ]
    for (const text of texts) assert.match(faultOf(text), /^rekey\.yml:(\d+:\d+:)? /)
  })

  it('is read or refused with one sentence, whatever it is', () => {
    const words = [
      'policy',
      'services',
      'keys',
      'ignore',
      ':',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '\n',
      '  ',
      '&a',
      '*a',
      '<<',
      '"',
      '1',
      '~',
      '!!',
      '|',
      '#',
      ',',
      '\t',
      '? ',
    ]
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const message = faultOf(text)
        if (message !== 'no fault') assert.match(message, /^rekey\.yml:(?:\d+:\d+:)? [^\n]+[.?)]$/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the documentation', () => {
  it('has a complete example that is read as it says', () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    const [, example = ''] = /<!-- the whole file -->\n+```yaml\n([\s\S]*?)```/.exec(page) ?? []
    assert.ok(example.length > 500)
    assert.doesNotThrow(() => readConfiguration(example, 'docs/configuration.md', { services }))
  })
})

it('of many known words ten are named, and how many more there are', () => {
  const many = Array.from({ length: 30 }, (_, n) => `word${n}`)
  assert.equal(
    unknown('nothing like it', many, 'service', [])[0]?.text,
    `this service is not known; known: ${many.slice(0, 10).join(', ')} and 20 more`,
  )
})
