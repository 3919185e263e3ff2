import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { usesIn } from '../../src/workflow/program-text.ts'
import { scriptFile } from '../../src/workflow/script.ts'
import { begin } from '../../src/workflow/value.ts'
import { flowsIn, scriptOf, standsAt, told } from './scene.ts'

const api = 'https://localise.biz/api'
const read = `[GET ${api}/locales]`

/** A program that gets the key as `K`, and what becomes of it. */
const programs: Record<string, readonly (readonly [program: string, ...flows: string[]])[]> = {
  js: [
    [
      `await fetch('${api}/locales', { headers: { Authorization: 'Loco ' + process.env.K } })`,
      `${read} header Authorization = read`,
    ],
    [
      `const key = process.env['K']\nconst headers = { Authorization: \`Loco \${key}\` }\nconst r = await fetch(\`${api}/locales\`, { headers })`,
      `${read} header = read`,
    ],
    [`const { K } = process.env\nfetch(\`${api}/locales?key=\${K}\`)`, `[GET ${api}/locales?key=…] query key = read`],
    [
      `const url = '${api}/assets'\nawait fetch(url, { method: 'POST', headers: { Authorization: process.env.K } })`,
      `[POST ${api}/assets] header Authorization = write`,
    ],
    [
      `const o = { method: 'DELETE', headers: { Authorization: process.env.K } }\nawait fetch('${api}/assets/a', o)`,
      `[DELETE ${api}/assets/a] header = write`,
    ],
    // What is not written out may be anything.
    [
      `fetch('${api}/locales', { method, headers: { Authorization: process.env.K } })`,
      `[null ${api}/locales] header Authorization = unknown`,
    ],
    [
      `fetch('${api}/locales', { ...more, headers: { Authorization: process.env.K } })`,
      `[null ${api}/locales] header Authorization = unknown`,
    ],
    [
      `fetch('${api}/locales', { method: dry ? 'GET' : 'POST', headers: { Authorization: process.env.K } })`,
      `[null ${api}/locales] header Authorization = unknown`,
    ],
    [`fetch('${api}/locales', options(process.env.K))`, `[null ${api}/locales] header = unknown`],
    [
      `let o = { headers: { Authorization: process.env.K } }\no = other\nfetch('${api}/locales', o)`,
      `[null ${api}/locales] header = unknown`,
    ],
    [
      `const o = { headers: { Authorization: process.env.K } }\no.method = 'POST'\nfetch('${api}/assets', o)`,
      `[null ${api}/assets] header = unknown`,
      'unknown',
    ],
    [`const o = {}\nchange(o)\nfetch('${api}/assets?key=' + process.env.K, o)`, 'unknown'],
    [`export const key = process.env.K`, 'unknown'],
    [`const key = process.env.K\nmodule.exports = { key }`, 'unknown'],
    [`const headers = { Authorization: process.env.K }\nupload(headers)`, 'unknown'],
    [`const client = new Client({ key: process.env.K })`, 'unknown'],
    [`run({ ...process.env })`, 'unknown'],
    [`import axios from 'axios'\naxios.get('${api}/locales', { params: { key: process.env.K } })`, `${read} query = read`],
    [
      `import axios from 'axios'\naxios.post('${api}/tags', { a: 1 }, { headers: { Authorization: process.env.K } })`,
      `[POST ${api}/tags] header Authorization = write`,
    ],
    [`console.log('key', process.env.K)`, 'printed node print = unknown'],
    ['// process.env.K\nconst s = "process.env.K"'],
    [`import { deploy } from 'some-package'\ndeploy()`, 'environment K = unknown'],
    [
      `const r = /["'\`]/.test(x)\nfetch('${api}/locales', { headers: { Authorization: process.env.K } })`,
      `${read} header Authorization = read`,
    ],
  ],
  py: [
    [
      `import os, requests\nkey = os.environ["K"]\nr = requests.get("${api}/locales", headers={"Authorization": f"Loco {key}"})\nprint(r.json())`,
      `${read} header Authorization = read`,
    ],
    [
      `import os, requests\nrequests.post('${api}/assets', auth=(os.getenv('K'), ''), data={'a': 1})`,
      `[POST ${api}/assets] basic = write`,
    ],
    [
      `import os, urllib.request\nreq = urllib.request.Request("${api}/locales", headers={"Authorization": "Loco " + os.environ["K"]})\nurllib.request.urlopen(req)`,
      `${read} header Authorization = read`,
    ],
    [
      `import os, urllib.request\nurllib.request.Request("${api}/tags", data=b"x", headers={"Authorization": os.environ["K"]})`,
      `[POST ${api}/tags] header Authorization = write`,
    ],
    [`import os, requests\nrequests.get(f"${api}/{what}", params={"key": os.environ.get("K")})`, `[GET ${api}/…] query = read`],
    [`import os, requests\nrequests.request(method, "${api}/locales", auth=(os.environ["K"], ""))`, 'unknown'],
    ['import os\nprint(os.environ["K"])', 'printed python print = unknown'],
    ['import os\nfor name in os.environ: send(name)', 'unknown'],
    ['# os.environ["K"]\nprint("os.environ")'],
    ['import boto3\nboto3.client("s3")', 'environment K = unknown'],
    ['import os, sys\nsend(sys.argv[1])'],
  ],
  rb: [
    ['puts ENV["K"]', 'unknown'],
    ['puts(ENV["K"])', 'printed ruby print = unknown'],
    ['send(ENV.fetch("K"))', 'unknown'],
    ['puts "nothing"'],
  ],
}

describe('a checked-in program that gets a key', () => {
  for (const [ending, cases] of Object.entries(programs))
    for (const [program, ...expected] of cases)
      it(program.replaceAll('\n', '⏎'), async () => {
        const runs = { js: 'node', py: 'python', rb: 'ruby' }[ending]!
        const flows = (await flowsIn(scriptOf(`${runs} tool/run.${ending}`), { [`tool/run.${ending}`]: program })).filter(
          ({ end }) => end.kind !== 'unused',
        )
        const lines = flows.map((flow) =>
          flow.end.kind === 'unknown' ? 'unknown' : told(flow).replace('LOCO_API_KEY: ', '').replace(`command ${runs} `, ''),
        )
        assert.deepEqual([...new Set(lines)].sort(), [...expected].sort())
      })

  it('has its uses placed in the file', async () => {
    const program = `const a = 1\nawait fetch('${api}/locales', { headers: { Authorization: process.env.K } })\n`
    const [flow] = await flowsIn(scriptOf('node x.mjs'), { 'x.mjs': program })
    assert.ok(standsAt(program, flow!.trail.at(-1)!).startsWith('process.env.K'))
    assert.ok(flow!.end.kind === 'command' && standsAt(program, flow!.end.command.request!).startsWith('fetch('))
  })

  it('may be one line, or be given the key as a word', async () => {
    const line = await flowsIn(scriptOf(`node -e "fetch('${api}/locales', { headers: { Authorization: process.env.K } })"`))
    assert.deepEqual(line.map(told), [`LOCO_API_KEY: command node ${read} header Authorization = read`])
    const inside = await flowsIn(scriptOf(`python3 -c "import requests; requests.get('${api}/locales', params={'key': '$K'})"`))
    assert.ok(
      inside.every((flow) => flow.need.access === 'read' || flow.end.kind !== 'command') && inside.length > 0,
      inside.map(told).join('\n'),
    )
    const word = await flowsIn(scriptOf('python x.py "$K"'), { 'x.py': 'import sys\nsend(sys.argv[1])' })
    assert.ok(word.every((flow) => flow.need.access === 'unknown') && word.length > 0)
  })

  it('never makes the reader stumble', () => {
    const value = [{ keys: [begin({ kind: 'secret', name: 'K' }, { path: 'w', line: 1, column: 1 }, 'here')] }]
    const pieces = [
      'fetch(',
      "'https://a.test/x'",
      'process.env.K',
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '`',
      '${',
      "'",
      '"',
      ',',
      '=',
      'const a',
      'a',
      '\n',
      '/',
      '//',
      '/*',
      ':',
      'headers',
      'requests.get(',
      'os.environ["K"]',
      'f"{',
      '#{',
      '...',
      '\\',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.constantFrom('javascript', 'python', 'ruby'),
        (parts, language) => {
          const uses = usesIn(scriptFile('p', parts.join('')), language as 'javascript', {
            environment: [{ name: 'K', value }],
            words: [],
          })
          for (const { at } of uses) assert.ok(at.line > 0 && at.column > 0)
        },
      ),
      { numRuns: 500 },
    )
  })
})
