import fc from 'fast-check'

/** A use of a secret that was planted, and what it does at the service, as its author knows. */
export interface Planted {
  readonly secret: string
  readonly does: 'reads' | 'writes' | 'nothing'
}
export interface MadeWorkflow {
  readonly text: string
  readonly planted: readonly Planted[]
}

const api = 'https://localise.biz/api'

/** Steps as people write them; `NAME` is the secret. Each with what it really does. */
const uses: readonly (readonly [does: Planted['does'], kind: string, step: string])[] = [
  [
    'reads',
    'LOKALISE',
    '- uses: lokalise/lokalise-pull-action@v4\n  with:\n    api_token: ${{ secrets.NAME }}\n    project_id: ${{ vars.PROJECT }}',
  ],
  ['writes', 'LOKALISE', '- uses: lokalise/lokalise-push-action@v4\n  with:\n    api_token: ${{ secrets.NAME }}'],
  [
    'reads',
    'LOKALISE',
    '- run: lokalise2 --token ${{ secrets.NAME }} --project-id "$P" file download --format json --unzip-to locales',
  ],
  [
    'writes',
    'LOKALISE',
    '- run: |\n    lokalise2 \\\n      --token ${{ secrets.NAME }} \\\n      file upload --file en.json --lang-iso en',
  ],
  ['writes', 'LOKALISE', '- run: lokalise2 $ARGS --token ${{ secrets.NAME }} file upload'],
  [
    'writes',
    'LOKALISE',
    '- env: { TOKEN: "${{ secrets.NAME }}" }\n  run: |\n    curl -X POST "https://api.lokalise.com/api2/projects/$P/files/upload" -H "X-Api-Token: $TOKEN" -d @body.json',
  ],
  [
    'reads',
    'LOKALISE',
    '- env: { TOKEN: "${{ secrets.NAME }}" }\n  run: |\n    curl -X POST "https://api.lokalise.com/api2/projects/$P/files/download" -H "X-Api-Token: $TOKEN" -d \'{"format":"json"}\'',
  ],
  [
    'writes',
    'LOKALISE',
    '- env: { TOKEN: "${{ secrets.NAME }}" }\n  run: |\n    METHOD=GET\n    if [ "$DRY" != true ]; then METHOD=DELETE; fi\n    curl -X "$METHOD" -H "X-Api-Token: $TOKEN" https://api.lokalise.com/api2/projects/1/keys',
  ],
  ['reads', 'LOCO', `- run: curl -sf "${api}/export/archive/json.zip?key=\${{ secrets.NAME }}" -o t.zip && unzip t.zip`],
  [
    'writes',
    'LOCO',
    `- run: |\n    for f in locales/*.json; do\n      curl --data-binary @$f -u "\${{ secrets.NAME }}:" "${api}/import/json?locale=$(basename $f .json)"\n    done`,
  ],
  [
    'writes',
    'LOCO',
    `- env:\n    LOCO: \${{ secrets.NAME }}\n  run: |\n    request() { curl -sf -X "$1" -H "Authorization: Loco $LOCO" "${api}/$2"; }\n    request GET locales\n    request DELETE assets/old`,
  ],
  [
    'writes',
    'LOCO',
    `- env: { K: "\${{ secrets.NAME }}" }\n  shell: python\n  run: |\n    import os, requests\n    requests.post("${api}/tags", auth=(os.environ["K"], ""), data={"name": "x"})`,
  ],
  [
    'writes',
    'LOCO',
    `- env: { K: "\${{ secrets.NAME }}" }\n  run: |\n    node -e "fetch('${api}/assets/a', { method: 'DELETE', headers: { Authorization: 'Loco ' + process.env.K } })"`,
  ],
  ['reads', 'LOCO', '- run: npx loco-cli pull -a ${{ secrets.NAME }}'],
  ['writes', 'LOCO', '- run: npx loco-cli push -a ${{ secrets.NAME }}'],
  ['writes', 'LOCO', '- env: { LOCO_API_KEY: "${{ secrets.NAME }}" }\n  run: npm run translations'],
  ['writes', 'LOCO', '- env: { LOCO_API_KEY: "${{ secrets.NAME }}" }\n  run: ./scripts/sync.sh'],
  [
    'writes',
    'LOCO',
    `- shell: pwsh\n  env: { K: "\${{ secrets.NAME }}" }\n  run: |\n    $params = @{ Uri = "${api}/tags"; Method = "Post"; Headers = @{ Authorization = "Loco $env:K" } }\n    Invoke-RestMethod @params`,
  ],
  [
    'writes',
    'LOCO',
    `- uses: actions/github-script@v7\n  env: { K: "\${{ secrets.NAME }}" }\n  with:\n    script: |\n      const options = { headers: { Authorization: process.env.K } }\n      options.method = 'POST'\n      await fetch('${api}/tags', options)`,
  ],
  ['writes', 'LOCO', '- run: echo "K=${{ secrets.NAME }}" >> "$GITHUB_ENV"\n- run: make upload'],
  [
    'writes',
    'LOCO',
    '- id: out\n  run: echo "k=${{ secrets.NAME }}" >> "$GITHUB_OUTPUT"\n- uses: someone/uploads@v2\n  with:\n    key: ${{ steps.out.outputs.k }}',
  ],
  ['writes', 'LINGO', '- uses: lingodotdev/lingo.dev@main\n  with:\n    api-key: ${{ secrets.NAME }}'],
  ['writes', 'LINGO', '- run: npx lingo.dev@latest i18n --api-key "${{ secrets.NAME }}"'],
  ['nothing', 'LINGO', '- env: { LINGO_API_KEY: "${{ secrets.NAME }}" }\n  run: npx lingo.dev@latest run --frozen'],
  ['writes', 'NPM', '- run: npm publish --access public\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.NAME }}'],
  ['writes', 'NPM', '- run: npx semantic-release\n  env:\n    NPM_TOKEN: ${{ secrets.NAME }}'],
  ['reads', 'NPM', '- run: npm ci\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.NAME }}'],
  [
    'writes',
    'DOCKERHUB',
    '- uses: docker/login-action@v3\n  with:\n    username: ${{ vars.USER }}\n    password: ${{ secrets.NAME }}\n- uses: docker/build-push-action@v6\n  with: { push: true }',
  ],
  ['writes', 'DOCKERHUB', '- run: |\n    echo "${{ secrets.NAME }}" | docker login -u u --password-stdin\n    docker push u/i'],
  ['writes', 'SOME', '- uses: peaceiris/actions-gh-pages@v4\n  with:\n    personal_token: ${{ secrets.NAME }}'],
  ['writes', 'SOME', '- run: terraform apply -auto-approve -var "token=${{ secrets.NAME }}"'],
]

const noise = [
  '- uses: actions/checkout@v4\n  with:\n    fetch-depth: 0',
  '- uses: actions/setup-node@v4\n  with: { node-version: 20, cache: npm }',
  '- name: Test\n  if: ${{ !cancelled() }}\n  run: |\n    npm ci --ignore-scripts\n    npm test -- --coverage\n  shell: bash',
  '- run: |\n    cat <<EOF > notes.md\n    Built by ${{ github.actor }} at $(date)\n    EOF',
  "- run: |\n    if [[ $(git status --porcelain) ]]; then\n      git commit -am 'Update'\n    fi",
  '- uses: actions/cache@v4\n  with:\n    path: |\n      ~/.npm\n      dist\n    key: ${{ runner.os }}-${{ hashFiles("**/package-lock.json") }}',
  "- run: echo '::group::x' && ls -la && echo '::endgroup::'",
  '- uses: codecov/codecov-action@v4',
]
const heads = [
  'on: push',
  'on: [push, pull_request]',
  'on:\n  push:\n    branches: [main]\n  workflow_dispatch:\n    inputs:\n      dry: { type: boolean }',
  'on:\n  schedule:\n    - cron: "0 3 * * *"',
]
const jobHeads = [
  'runs-on: ubuntu-latest',
  'runs-on: ${{ matrix.os }}\nstrategy:\n  matrix:\n    os: [ubuntu-latest, macos-latest]',
  'runs-on: [self-hosted, linux]\nenvironment: production',
  'runs-on: ubuntu-22.04\npermissions: { contents: read }\ntimeout-minutes: 10',
]

const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by))

/** Workflows as they stand in public repositories: some jobs, common steps, and uses of secrets among them. */
export const publicStyle: fc.Arbitrary<MadeWorkflow> = fc
  .record({
    head: fc.constantFrom(...heads),
    jobs: fc.array(
      fc.record({
        head: fc.constantFrom(...jobHeads),
        steps: fc.array(fc.oneof(fc.constantFrom(...noise), fc.nat(uses.length - 1)), { minLength: 1, maxLength: 7 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ head, jobs }) => {
    const planted: Planted[] = []
    const texts = jobs.map((job, index) => {
      const steps = job.steps.map((step) => {
        if (typeof step === 'string') return step
        const [does, kind, text] = uses[step]!
        const secret = `${kind}_API_TOKEN_${planted.length}`
        planted.push({ secret, does })
        // Ids are unique in a job.
        return text
          .replaceAll('NAME', secret)
          .replaceAll('id: out', `id: out${planted.length}`)
          .replaceAll('steps.out.', `steps.out${planted.length}.`)
      })
      return `  job${index}:\n${indent(job.head, 4)}\n    steps:\n${indent(steps.join('\n'), 6)}`
    })
    return { text: `name: Made\n${head}\njobs:\n${texts.join('\n')}\n`, planted }
  })
