import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryOf, flowsIn, jobOf, path, standsAt, told, toldAll } from './scene.ts'

const files = {
  '.github/actions/pull/action.yml': `name: Pull
inputs:
  token: { required: true }
  format: { default: json }
outputs:
  again: { value: "\${{ steps.s.outputs.k }}" }
runs:
  using: composite
  steps:
    - id: s
      shell: bash
      env: { T: "\${{ inputs.token }}" }
      run: |
        lokalise2 --token "$T" file download --format "\${{ inputs.format }}"
        echo "k=$T" >> "$GITHUB_OUTPUT"
`,
  '.github/workflows/called.yml': `on:
  workflow_call:
    secrets: { KEY: { required: true } }
    inputs: { method: { type: string, default: DELETE } }
    outputs: { o: { value: "\${{ jobs.x.outputs.o }}" } }
jobs:
  x:
    runs-on: ubuntu-latest
    outputs: { o: "\${{ secrets.KEY }}" }
    steps:
      - run: curl -u "$K:" -X \${{ inputs.method }} https://localise.biz/api/assets/a
        env: { K: "\${{ secrets.KEY }}" }
`,
  '.github/actions/circle/action.yml': `runs:
  using: composite
  steps: [{ uses: ./.github/actions/circle, with: { a: "\${{ inputs.a }}" } }]
`,
}

const cases: Record<string, { readonly text: string; readonly flows: readonly string[] }> = {
  'an input of an action': {
    text: jobOf('- uses: lokalise/lokalise-pull-action@v4\n  with:\n    api_token: ${{ secrets.LOKALISE_API_TOKEN }}'),
    flows: ['LOKALISE_API_TOKEN: action lokalise/lokalise-pull-action api_token = read'],
  },
  'the twin that writes': {
    text: jobOf('- uses: lokalise/lokalise-push-action@v4\n  with:\n    api_token: ${{ secrets.LOKALISE_API_TOKEN }}'),
    flows: ['LOKALISE_API_TOKEN: action lokalise/lokalise-push-action api_token = write'],
  },
  'another input of the same action': {
    text: jobOf('- uses: lokalise/lokalise-pull-action@v4\n  with:\n    other: ${{ secrets.LOKALISE_API_TOKEN }}'),
    flows: ['LOKALISE_API_TOKEN: action lokalise/lokalise-pull-action other = unknown'],
  },
  'an action that has it in its environment alone': {
    text: jobOf('- uses: a/b@v1', 'env:\n  X: ${{ secrets.LOCO_API_KEY }}\n'),
    flows: ['LOCO_API_KEY: action a/b env X = unknown'],
  },
  'GitHub’s own actions, which read no variable of ours': {
    text: jobOf('- uses: actions/checkout@v4', 'env:\n  X: ${{ secrets.LOCO_API_KEY }}\n'),
    flows: ['LOCO_API_KEY: unused X = none'],
  },
  'an expression in a script': {
    text: jobOf('- run: curl "https://localise.biz/api/export/all.json?key=${{ secrets.LOCO_API_KEY }}"'),
    flows: ['LOCO_API_KEY: command curl [GET https://localise.biz/api/export/all.json?key=…] query key = read'],
  },
  'through env at three levels, the innermost first': {
    text: jobOf(
      '- env: { K: "${{ secrets.STEP }}" }\n  run: a "$K"\n- run: b "$K"\n- env: { K: plain }\n  run: c "$K"',
      'env:\n  K: ${{ secrets.TOP }}\n',
    ),
    flows: [
      'STEP: command a argument = unknown',
      'STEP: command a environment K = unknown',
      'TOP: command b argument = unknown',
      'TOP: command b environment K = unknown',
    ],
  },
  'through GITHUB_ENV into later steps only': {
    text: jobOf(
      '- run: a "$L"\n- env: { K: "${{ secrets.X }}" }\n  run: echo "L=$K" >> "$GITHUB_ENV"\n- run: |\n    curl -H "X-Api-Token: $L" https://api.lokalise.com/api2/projects',
    ),
    flows: ['X: command curl [GET https://api.lokalise.com/api2/projects] header X-Api-Token = read'],
  },
  'through GITHUB_ENV in a block of lines': {
    text: jobOf(
      '- env: { K: "${{ secrets.X }}" }\n  run: |\n    {\n      echo "L<<END"\n      echo "$K"\n      echo END\n      echo M=1\n    } >> "$GITHUB_ENV"\n- run: x "$L" "$M"',
    ),
    flows: ['X: command x argument = unknown', 'X: command x environment L = unknown'],
  },
  'through GITHUB_OUTPUT, job outputs and needs': {
    text: `on: push
jobs:
  b:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: x --key "\${{ needs.a.outputs.k }}"
  a:
    runs-on: ubuntu-latest
    outputs: { k: "\${{ steps.s.outputs.v }}" }
    steps:
      - id: s
        run: echo "v=\${{ secrets.X }}" >> $GITHUB_OUTPUT
`,
    flows: ['X: command x argument --key = unknown'],
  },
  'through the matrix': {
    text: `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    strategy: { matrix: { target: [{ name: x, key: "\${{ secrets.A }}" }, { name: y, key: "\${{ secrets.B }}" }] } }
    steps:
      - run: x "\${{ matrix.target.name }}" "\${{ matrix.target.key }}"
`,
    flows: ['A: command x argument = unknown', 'B: command x argument = unknown'],
  },
  'a name that is known only when it runs, and the whole context': {
    text: jobOf(
      "- run: a ${{ secrets[matrix.k] }}\n- run: b '${{ toJSON(secrets) }}'\n- run: c '${{ toJSON(github) }}' ${{ github.token }}",
    ),
    flows: [
      'all-secrets: command b argument = unknown',
      'some-secret: command a argument = unknown',
      'token: command c argument = unknown',
      'token: command c argument = unknown',
    ],
  },
  'a condition': {
    text: jobOf("- if: ${{ secrets.X != '' }}\n  run: a ${{ secrets.Y == 'b' && 'c' }}"),
    flows: ['X: condition = none', 'Y: condition = none'],
  },
  'one of two': {
    text: jobOf('- run: a ${{ secrets.X || secrets.Y }}'),
    flows: ['X: command a argument = unknown', 'Y: command a argument = unknown'],
  },
  'a composite action of the repository, and back out of it': {
    text: jobOf(
      '- id: c\n  uses: ./.github/actions/pull\n  with: { token: "${{ secrets.LOKALISE_API_TOKEN }}" }\n- uses: lokalise/lokalise-push-action@v4\n  with: { api_token: "${{ steps.c.outputs.again }}" }',
    ),
    flows: [
      'LOKALISE_API_TOKEN: action lokalise/lokalise-push-action api_token = write',
      'LOKALISE_API_TOKEN: command lokalise2 argument --token = read',
      'LOKALISE_API_TOKEN: command lokalise2 environment T = read',
    ],
  },
  'a local action that is not there': {
    text: jobOf('- uses: ./nowhere\n  with: { token: "${{ secrets.X }}" }'),
    flows: ['X: action nowhere token = unknown'],
  },
  'an action that calls itself': {
    text: jobOf('- uses: ./.github/actions/circle\n  with: { a: "${{ secrets.X }}" }'),
    flows: ['X: action .github/actions/circle a = unknown'],
  },
  'a reusable workflow of the repository': {
    text: 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    with: { method: GET }\n    secrets: { KEY: "${{ secrets.LOCO_API_KEY }}" }\n',
    flows: ['LOCO_API_KEY: command curl [GET https://localise.biz/api/assets/a] basic = read'],
  },
  'the same with its default, inherited': {
    text: 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n  b:\n    needs: a\n    runs-on: ubuntu-latest\n    steps: [{ run: "x ${{ needs.a.outputs.o }}" }]\n',
    flows: ['KEY: command curl [DELETE https://localise.biz/api/assets/a] basic = write', 'KEY: command x argument = unknown'],
  },
  'a reusable workflow of others': {
    text: 'on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n    with: { i: "${{ secrets.A }}" }\n    secrets: { s: "${{ secrets.B }}" }\n  b:\n    uses: o/r/.github/workflows/x.yml@v1\n    secrets: inherit\n',
    flows: [
      'A: handed o/r/.github/workflows/x.yml input i = unknown',
      'B: handed o/r/.github/workflows/x.yml secret s = unknown',
      'all-secrets: handed o/r/.github/workflows/x.yml inherit = unknown',
    ],
  },
  'a variable that builds copy to browsers': {
    text: jobOf(
      '- env: { NEXT_PUBLIC_LOCO: "${{ secrets.LOCO_API_KEY }}" }\n  run: npm run build\n- run: VITE_K=${{ secrets.X }} npm run build',
    ),
    flows: [
      'LOCO_API_KEY: bundle NEXT_PUBLIC_LOCO = unknown',
      'LOCO_API_KEY: command npm environment NEXT_PUBLIC_LOCO = unknown',
      'X: bundle VITE_K = unknown',
      'X: command npm environment VITE_K = unknown',
    ],
  },
  'a file, and what takes the file': {
    text: jobOf(
      '- run: |\n    echo "${{ secrets.X }}" > out/key.json\n    gcloud auth activate-service-account --key-file=out/key.json\n- uses: actions/upload-artifact@v4\n  with: { path: out }\n- uses: actions/cache@v4\n  with: { path: other }',
    ),
    flows: [
      'X: command gcloud argument = unknown',
      'X: written artifact out/key.json = unknown',
      'X: written file out/key.json = unknown',
    ],
  },
  'the job’s summary, and an image': {
    text: jobOf(
      '- run: |\n    echo "${{ secrets.X }}" >> $GITHUB_STEP_SUMMARY\n    docker build --build-arg K=${{ secrets.Y }} .',
    ),
    flows: ['X: written summary = unknown', 'Y: command docker argument --build-arg = unknown', 'Y: written image = unknown'],
  },
  'a container’s login': {
    text: 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container: { image: x/y, credentials: { username: u, password: "${{ secrets.P }}" } }\n    services: { db: { image: z, env: { PASS: "${{ secrets.Q }}" } } }\n    steps: []\n',
    flows: ['P: registry x/y = unknown', 'Q: unknown = unknown'],
  },
  'a script of github-script': {
    text: jobOf(
      "- uses: actions/github-script@v7\n  env: { K: '${{ secrets.LOCO_API_KEY }}' }\n  with:\n    script: |\n      const r = await fetch('https://localise.biz/api/locales', { headers: { Authorization: `Loco ${process.env.K}` } })\n      core.info(process.env.K)",
    ),
    flows: [
      'LOCO_API_KEY: command github-script [GET https://localise.biz/api/locales] header Authorization = read',
      'LOCO_API_KEY: printed github-script print = unknown',
    ],
  },
  PowerShell: {
    text: jobOf(
      '- shell: pwsh\n  env: { K: "${{ secrets.LOCO_API_KEY }}" }\n  run: |\n    $headers = @{ Authorization = "Loco $env:K" }\n    Invoke-RestMethod -Uri "https://localise.biz/api/locales" -Headers $headers\n    irm https://localise.biz/api/tags -Method Post -Headers @{ Authorization = "Loco $env:K" } -Body "x"\n    Write-Host "key: $env:K"\n    "L=$env:K" >> $env:GITHUB_ENV\n    lokalise2.exe --token $env:K\n- run: x "$L"',
    ),
    flows: [
      'LOCO_API_KEY: command Invoke-RestMethod [GET https://localise.biz/api/locales] header Authorization = read',
      'LOCO_API_KEY: command Invoke-RestMethod [POST https://localise.biz/api/tags] header Authorization = write',
      'LOCO_API_KEY: command lokalise2 argument --token = unknown',
      'LOCO_API_KEY: command lokalise2 environment K = unknown',
      'LOCO_API_KEY: command x argument = unknown',
      'LOCO_API_KEY: command x environment L = unknown',
      'LOCO_API_KEY: printed Write-Host print = unknown',
    ],
  },
  'a method that an earlier step may have changed': {
    text: jobOf(
      '- run: echo METHOD=DELETE >> "$GITHUB_ENV"\n- run: curl -X $METHOD -u ${{ secrets.LOCO_API_KEY }} https://localise.biz/api/assets/a',
      'env:\n  METHOD: GET\n',
    ),
    flows: ['LOCO_API_KEY: command curl [null https://localise.biz/api/assets/a] basic = unknown'],
  },
  'the same in a script that handles the key': {
    text: jobOf(
      '- run: |\n    if ${{ secrets.LOCO_API_KEY }}; then echo METHOD=DELETE >> "$GITHUB_ENV"; else echo METHOD=GET >> "$GITHUB_ENV"; fi\n- run: curl -X $METHOD -u ${{ secrets.LOCO_API_KEY }} https://localise.biz/api/assets/a',
    ),
    flows: [
      'LOCO_API_KEY: command curl [null https://localise.biz/api/assets/a] basic = unknown',
      'LOCO_API_KEY: unknown = unknown',
    ],
  },
  'a method that nothing changes': {
    text: jobOf(
      '- run: curl -X $METHOD -u ${{ secrets.LOCO_API_KEY }} https://localise.biz/api/assets/a',
      'env:\n  METHOD: GET\n',
    ),
    flows: ['LOCO_API_KEY: command curl [GET https://localise.biz/api/assets/a] basic = read'],
  },
  'a shell that is not read': {
    text: jobOf('- shell: cmd\n  env: { K: "${{ secrets.X }}" }\n  run: tool %K%'),
    flows: ['X: unknown = unknown'],
  },
  'the keyless and the paid commands of one tool': {
    text: jobOf(
      '- env: { LINGO_API_KEY: "${{ secrets.LINGO }}" }\n  run: npx lingo.dev@latest run --frozen\n- env: { LINGO_API_KEY: "${{ secrets.LINGO }}" }\n  run: npx lingo.dev run --api-key "$LINGO_API_KEY"',
    ),
    flows: [
      'LINGO: command lingo.dev argument --api-key = write',
      'LINGO: command lingo.dev environment LINGO_API_KEY = none',
      'LINGO: command lingo.dev environment LINGO_API_KEY = write',
    ],
  },
}

describe('where each secret goes', () => {
  for (const [name, { text, flows }] of Object.entries(cases))
    it(name, async () => {
      assert.deepEqual(toldAll(await flowsIn(text, files)), [...flows].sort())
    })

  it('is placed to line and column, each step of the way with its reason', async () => {
    const text = cases['a composite action of the repository, and back out of it']!.text
    const flow = (await flowsIn(text, files)).find((each) => told(each).includes('argument --token'))!
    const sources: Record<string, string> = { ...files, [path]: text }
    assert.deepEqual(
      flow.trail.map((each) => [each.path === path ? '' : 'action', standsAt(sources[each.path]!, each).slice(0, 12), each.why]),
      [
        ['', 'secrets.LOKA', '`secrets.LOKALISE_API_TOKEN` is read here'],
        ['', 'token: "${{ ', 'given to `.github/actions/pull` as its input `token`'],
        ['action', 'inputs.token', 'the input token is read here'],
        ['action', 'T: "${{ inpu', 'set as the variable `T`'],
        ['action', '"$T" file do', '`lokalise2` gets it as the value of `--token`'],
      ],
    )
    assert.deepEqual(
      [flow.job?.id, flow.step?.path, flow.service?.service, flow.service?.by],
      ['job', '.github/actions/pull/action.yml', 'lokalise', 'name'],
    )
  })

  it('says which service by the inventory first, then host, action, name', async () => {
    const by = async (text: string, inventory = {}) =>
      (await flowsIn(text, {}, inventory)).map(({ service }) => (service === null ? null : `${service.service} ${service.by}`))
    const entry = entryOf('X', 'lokalise')
    const curl = jobOf('- run: |\n    curl -H "Authorization: Loco ${{ secrets.X }}" https://localise.biz/api/locales')
    assert.deepEqual(await by(curl), ['loco host'])
    assert.deepEqual(await by(curl, { X: entry }), ['lokalise inventory'])
    assert.deepEqual(await by(jobOf('- run: x ${{ secrets.LOCO_API_KEY }}')), ['loco name'])
    assert.deepEqual(await by(jobOf('- run: x ${{ secrets.API_KEY }}')), [null])
    assert.deepEqual(await by(jobOf('- run: x ${{ secrets.NPM_TOKEN }}')), ['npm name'])
    assert.deepEqual(await by(jobOf('- run: x ${{ secrets.X }}'), { __proto__: entry }), [null])
  })

  it('calls a key that goes to another service’s host unknown', async () => {
    const text = jobOf(
      '- run: |\n    curl -H "Authorization: Loco ${{ secrets.LOKALISE_API_TOKEN }}" https://localise.biz/api/locales',
    )
    const inventory = { LOKALISE_API_TOKEN: entryOf('LOKALISE_API_TOKEN', 'lokalise') }
    assert.deepEqual(
      (await flowsIn(text, {}, inventory)).map(({ need }) => need.access),
      ['unknown'],
    )
  })
})
