import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { flowsIn, path, scriptOf, standsAt, told } from './scene.ts'

const files = {
  'scripts/pull.sh':
    '#!/usr/bin/env bash\nset -eu\ncurl -H "Authorization: Loco $K" https://localise.biz/api/export/all.json -o all.json\n',
  'scripts/given.sh': 'curl -u "$1:" https://localise.biz/api/export/all.json\n',
  'scripts/circle.sh': './scripts/circle.sh "$K"\n',
  'scripts/sourced.sh': 'export METHOD=POST\n',
}
const api = 'https://localise.biz/api'

/** Scripts that get the key as `$K`, and what becomes of it: without the secret's name, and in order of the script. */
const scripts: readonly (readonly [script: string, ...flows: string[]])[] = [
  // Words and quotes.
  [`curl -sf -H "Authorization: Loco $K" ${api}/locales`, `command curl [GET ${api}/locales] header Authorization = read`],
  [`curl -sfHAuthorization:\\ $K ${api}/locales`, `command curl [GET ${api}/locales] header Authorization = read`],
  [`curl --header="Authorization: $K" --url ${api}/locales`, `command curl [GET ${api}/locales] header Authorization = read`],
  [`curl -u "$K:" ${api}/locales`, `command curl [GET ${api}/locales] basic = read`],
  [`curl "https://user:$K@localise.biz/api/locales"`, `command curl [GET https://user:…@localise.biz/api/locales] basic = read`],
  [`curl "${api}/locales?a=b&key=\${K}"`, `command curl [GET ${api}/locales?a=b&key=…] query key = read`],
  [`curl -G -d "key=$K" ${api}/locales`, `command curl [GET ${api}/locales] query key = read`],
  [`curl -d '{"k":"'"$K"'"}' ${api}/ping`, `command curl [POST ${api}/ping] body = write`],
  [`curl -XDELETE -u $K: ${api}/assets/a`, `command curl [DELETE ${api}/assets/a] basic = write`],
  [`curl -T file -u $K: ${api}/import/json`, `command curl [PUT ${api}/import/json] basic = unknown`],
  [`curl '$K' ${api}/locales`],
  [`echo 'single $K'`],
  ['# echo $K'],
  [`K=other; x "$K"`],
  // Variables.
  [`L="Loco $K"; curl -H "Authorization: $L" ${api}/locales`, `command curl [GET ${api}/locales] header Authorization = read`],
  [`L=\${K:-none}; x $L`, 'command x argument = unknown', 'command x environment K = unknown'],
  [`L=\${K:+set}; x $L`, 'command x environment K = unknown'],
  [`x \${#K}`, 'command x environment K = unknown'],
  [`N=K; ls "\${!N}"`, 'command ls argument = unknown'],
  [
    `args=(-H "Authorization: Loco $K" -X PATCH); curl "\${args[@]}" ${api}/assets/a`,
    `command curl [PATCH ${api}/assets/a] header Authorization = write`,
  ],
  [
    `M=GET; [ -n "$K" ] && M=POST; curl -X $M -u $K: ${api}/assets`,
    'condition = none',
    `command curl [null ${api}/assets] basic = unknown`,
  ],
  [`for m in GET POST; do curl -X $m -u $K: ${api}/assets; done`, `command curl [null ${api}/assets] basic = unknown`],
  [
    `m=GET; for i in 1 2; do curl -X $m -u $K: ${api}/assets; m=POST; done`,
    `command curl [GET ${api}/assets] basic = read`,
    `command curl [null ${api}/assets] basic = unknown`,
  ],
  [`curl $OPTIONS -u $K: ${api}/assets`, 'command curl basic = unknown'],
  [`curl -u $K: $WHERE/assets`, `command curl [GET …/assets] basic = unknown`],
  [`curl -K curl.conf -u $K: ${api}/assets`, `command curl [null ${api}/assets] basic = unknown`],
  [`curl -u $K: ${api}/assets --next -d x ${api}/assets`, `command curl [null ${api}/assets] basic = unknown`],
  [`curl -u $K: "${api}/$WHAT/../assets"`, `command curl [GET ${api}/…/../assets] basic = unknown`],
  [`. ./scripts/sourced.sh; curl -X $METHOD -u $K: ${api}/assets`, `command curl [POST ${api}/assets] basic = write`],
  // Substitutions, pipes, here-documents.
  [
    `B=$(printf '%s:' "$K" | base64 -w0); curl -H "Authorization: Basic $B" ${api}/locales`,
    `command curl [GET ${api}/locales] header Authorization = read`,
  ],
  [`echo "$K" | docker login -u x --password-stdin`, 'command docker stdin = unknown', 'command docker environment K = unknown'],
  [`docker login --password-stdin <<< "$K"`, 'command docker stdin = unknown', 'command docker environment K = unknown'],
  [`cat <<EOF | tool --stdin\n$K\nEOF`, 'command tool stdin = unknown', 'command tool environment K = unknown'],
  [`cat <<'EOF' > f\n$K\nEOF`],
  [`cat > f <<EOF\nkey: $K\nEOF`, 'written file f = unknown'],
  [`jq -n --arg k "$K" '{k: $k}' > f.json`, 'command jq argument = unknown', 'written file f.json = unknown'],
  [`echo "$K" | tee f | sha256sum`, 'written file f = unknown', 'printed sha256sum print = unknown'],
  [`diff <(echo "$K") g`, 'command diff argument = unknown'],
  // Printed, or not.
  ['echo "$K"', 'printed echo print = unknown'],
  ['printf "%s\\n" "$K" >&2', 'printed printf print = unknown'],
  ['echo "::add-mask::$K"'],
  ['echo "$K" > /dev/null'],
  ['env', 'printed env print = unknown'],
  ['printenv K', 'printed printenv print = unknown'],
  ['printenv OTHER'],
  ['set -x\nls "$K"', 'printed ls trace = unknown', 'command ls argument = unknown'],
  ['set -x\nset +x\nls "$K"', 'command ls argument = unknown'],
  ['set -o xtrace; ls $K', 'printed ls trace = unknown', 'command ls argument = unknown'],
  ['bash -x -c "ls $K"', 'printed ls trace = unknown', 'command ls argument = unknown'],
  // Other commands that start commands.
  [`sudo -E env X=1 curl -u "$K:" ${api}/locales`, `command curl [GET ${api}/locales] basic = read`],
  [`timeout 10 curl -u "$K:" ${api}/locales`, `command curl [GET ${api}/locales] basic = read`],
  [`bash -c 'curl -u "$K:" ${api}/locales'`, `command curl [GET ${api}/locales] basic = read`],
  [`eval "curl -u $K: ${api}/locales"`, `command curl [GET ${api}/locales] basic = read`],
  [`bash <<'EOF'\ncurl -u "$K:" ${api}/locales\nEOF`, `command curl [GET ${api}/locales] basic = read`],
  [`get() { curl -u "$1:" "${api}/$2"; }\nget "$K" locales`, `command curl [GET ${api}/locales] basic = read`],
  ['f() { f "$1"; }; f "$K"', 'command f argument = unknown', 'command f environment K = unknown'],
  ['./scripts/pull.sh', `command curl [GET ${api}/export/all.json] header Authorization = read`],
  ['bash scripts/given.sh "$K"', `command curl [GET ${api}/export/all.json] basic = read`],
  ['cd scripts && sh pull.sh', `command curl [GET ${api}/export/all.json] header Authorization = read`],
  ['$GITHUB_WORKSPACE/scripts/pull.sh', `command curl [GET ${api}/export/all.json] header Authorization = read`],
  ['./scripts/missing.sh', 'command ./scripts/missing.sh environment K = unknown'],
  [
    './scripts/circle.sh',
    'command ./scripts/circle.sh argument = unknown',
    'command ./scripts/circle.sh environment K = unknown',
  ],
  ['../outside.sh $K', 'command ../outside.sh argument = unknown', 'command ../outside.sh environment K = unknown'],
  ['$TOOL "$K"', 'command argument = unknown', 'command environment K = unknown'],
  // Other clients.
  [`wget -q --header "Authorization: Loco $K" ${api}/locales`, `command wget [GET ${api}/locales] header Authorization = read`],
  [`wget --post-data "key=$K" ${api}/tags`, `command wget [POST ${api}/tags] body = write`],
  [`http PATCH ${api}/assets/a Authorization:"Loco $K" a=b`, `command http [PATCH ${api}/assets/a] header Authorization = write`],
  [`http --ignore-stdin ${api}/locales key==$K`, `command http [GET ${api}/locales] query key = read`],
  // Where there is no terminal it reads standard input, and what comes there makes it a POST.
  [`http ${api}/locales key==$K`, `command http [null ${api}/locales] query key = unknown`],
  [`npx loco-cli@3 pull -a "$K"`, 'command loco-cli argument -a = read', 'command loco-cli environment K = read'],
  [`npx loco-cli push -a "$K"`, 'command loco-cli argument -a = write', 'command loco-cli environment K = write'],
  [`npx loco-cli $WHAT pull -a "$K"`, 'command loco-cli argument -a = unknown', 'command loco-cli environment K = unknown'],
  [`X=$K tool`, 'command tool environment X = unknown', 'command tool environment K = unknown'],
  // What the grammar can't read is not guessed.
  ['curl -u "$K: https://localise.biz/api/locales', 'unknown = unknown'],
]

describe('a script that gets a key', () => {
  for (const [script, ...expected] of scripts)
    it(script.replaceAll('\n', '⏎'), async () => {
      const flows = (await flowsIn(scriptOf(script), files)).filter(({ end }) => end.kind !== 'unused')
      const lines = flows.map((flow) => told(flow).replace('LOCO_API_KEY: ', ''))
      if (expected[0] === 'unknown = unknown')
        assert.ok(lines.includes(expected[0]) && !lines.some((line) => /= (?:read|none)/.test(line)), lines.join('\n'))
      else assert.deepEqual(lines.sort(), [...expected].sort())
    })

  it('has each use placed at the word that holds the key', async () => {
    const text = scriptOf(`echo x &&\n  curl -sf \\\n    -H "Authorization: Loco $K" \\\n    ${api}/locales`)
    const [flow] = (await flowsIn(text)).filter(({ end }) => end.kind === 'command')
    assert.ok(standsAt(text, flow!.trail.at(-1)!).startsWith('"Authorization: Loco $K" \\'))
    assert.ok(flow!.end.kind === 'command' && standsAt(text, flow!.end.command).startsWith('curl -sf'))
  })

  it('in a file has it placed in the file', async () => {
    const [flow] = (await flowsIn(scriptOf('./scripts/pull.sh'), files)).filter(({ end }) => end.kind === 'command')
    const last = flow!.trail.at(-1)!
    assert.equal(last.path, 'scripts/pull.sh')
    assert.ok(standsAt(files['scripts/pull.sh'], last).startsWith('"Authorization'))
    assert.equal(flow!.trail[0]!.path, path)
  })

  it('that grows without end is followed no further than its budget', async () => {
    const doubled = `A=$K\n${'A=$A$A\n'.repeat(60)}x "$A"`
    assert.ok((await flowsIn(scriptOf(doubled))).some((flow) => told(flow).includes('command x argument')))
    const many = Array.from({ length: 10 }, (_, n) => `f${n}() { ${`f${n + 1} "$1"; `.repeat(10)} }`).join('\n')
    await assert.rejects(() => flowsIn(scriptOf(`${many}\nf0 "$K"`)), /w\.yml: the secrets of this workflow go too many ways/)
    const deep = `${'( '.repeat(5000)}x "$K"${' )'.repeat(5000)}`
    assert.ok((await flowsIn(scriptOf(deep))).some(({ end }) => end.kind === 'unknown'))
    assert.ok((await flowsIn(scriptOf(`# ${'x'.repeat(300_000)}\nx "$K"`))).some(({ end }) => end.kind === 'unknown'))
  })
})
