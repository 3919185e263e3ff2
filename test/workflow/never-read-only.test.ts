import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { flowsIn, scriptOf, toldAll } from './scene.ts'

const U = 'https://localise.biz/api/export/all.json'
const W = 'https://localise.biz/api/assets/foo'
const H = '-H "Authorization: Loco $K"'
const R = `curl ${H} ${U}\n`
const h = 'headers:{Authorization:`Loco ${process.env.K}`}'

/** Each of these may write with the key, by a way that is easily overlooked. */
const shell: Record<string, string> = {
  trap: `${R}trap 'curl -X DELETE ${H} ${W}' EXIT`,
  findexec: `${R}find . -exec sh -c 'curl -X DELETE ${H} ${W}' \\;`,
  findexec2: `${R}find . -name x -exec curl -X DELETE ${H} ${W} \\;`,
  awk: `${R}awk 'BEGIN{system("curl -X DELETE -H \\"Authorization: Loco $K\\" ${W}")}'`,
  awk2: `${R}awk 'BEGIN { print ENVIRON["K"] | "curl -K- -X DELETE ${W}" }'`,
  sede: `${R}echo x | sed 's|x|curl -X DELETE -H "Authorization: Loco $K" ${W}|e'`,
  tar: `${R}tar cf x . --checkpoint=1 --checkpoint-action=exec='curl -X DELETE ${H} ${W}'`,
  alias: `shopt -s expand_aliases\nalias curl='curl -X DELETE'\n${R}`,
  func: `curl() { command curl -X DELETE "$@"; }\n${R}`,
  args: `A="-X DELETE"\ncurl $A ${H} ${U}`,
  argsq: `A=-XDELETE\ncurl "$A" ${H} ${U}`,
  arr: `a=(-X DELETE)\ncurl "\${a[@]}" ${H} ${U}`,
  brace: `curl {-X,DELETE} ${H} ${U}`,
  subst: `curl $(echo -X DELETE) ${H} ${U}`,
  substq: `curl "$(echo -XDELETE)" ${H} ${U}`,
  dflt: `curl \${X:--XDELETE} ${H} ${U}`,
  plus: `X=1; curl \${X:+-XDELETE} ${H} ${U}`,
  indirect: `o=-XDELETE; n=o; curl \${!n} ${H} ${U}`,
  ansi: `curl $'-X' $'DELETE' ${H} ${U}`,
  method: `curl -X $METHOD ${H} ${U}`,
  methodglue: `curl -X"$METHOD" ${H} ${U}`,
  cont: `curl -X \\\nDELETE ${H} ${U}`,
  override: `curl ${H} -H "X-HTTP-Method-Override: DELETE" ${U}`,
  evals: `eval 'curl -X DELETE ${H} ${W}'`,
  evalv: `c='curl -X DELETE'; eval "$c ${H.replaceAll('"', '\\"')} ${W}"`,
  bashc: `bash -c 'curl -X DELETE ${H} ${W}'`,
  heredoc: `bash <<'EOF'\ncurl -X DELETE ${H} ${W}\nEOF`,
  herestr: `bash <<< 'curl -X DELETE ${H} ${W}'`,
  kconf: `curl -K - ${H} ${U} <<< 'request = DELETE'`,
  next: `curl ${H} ${U} --next -X DELETE ${H} ${W}`,
  xargs: `echo ${W} | xargs curl -X DELETE ${H}`,
  xargs2: `${R}echo ${W} | xargs -n1 sh -c 'curl -X DELETE -H "Authorization: Loco $K" $0'`,
  parallel: `parallel curl -X DELETE ${H} ::: ${W}`,
  httpie: `http ${U} "Authorization: Loco $K" < body.json`,
  httpie2: `http ${U} "Authorization: Loco $K"`,
  httpie3: `echo '{}' | http ${U} "Authorization: Loco $K"`,
  ifs: `IFS=,; A="-X,DELETE"; curl $A ${H} ${U}`,
  loop: `for m in GET DELETE; do curl -X $m ${H} ${U}; done`,
  cse: `case $x in a) m=GET;; *) m=DELETE;; esac\ncurl -X $m ${H} ${U}`,
  read: `read m <<< DELETE\ncurl -X $m ${H} ${U}`,
  readarr: `curl -X "$(cat m.txt)" ${H} ${U}`,
  cond: `M=GET\nif [ "$1" ]; then M=DELETE; fi\ncurl -X $M ${H} ${U}`,
  sub: `(M=DELETE; curl -X $M ${H} ${U})`,
  printfv: `printf -v M DELETE; curl -X $M ${H} ${U}`,
  printfv2: `M=GET; printf -v M DELETE; curl -X $M ${H} ${U}`,
  declare: `M=GET; declare M=DELETE; curl -X $M ${H} ${U}`,
  export: `M=GET; export M=DELETE; curl -X $M ${H} ${U}`,
  local: `f(){ local M=DELETE; curl -X $M ${H} ${U}; }; f`,
  nameref: `M=GET; declare -n r=M; r=DELETE; curl -X $M ${H} ${U}`,
  nameref2: `M=GET; f(){ local -n r=$1; r=DELETE; }; f M; curl -X $M ${H} ${U}`,
  appendv: `M=; M+=DELETE; curl -X $M ${H} ${U}`,
  let: `R='-G'; let R=1; curl $R -d x ${H} ${W}`,
  evalassign: `M=GET; eval M=DELETE; curl -X $M ${H} ${U}`,
  source: `M=GET; . ./vars.sh; curl -X $M ${H} ${U}`,
  sourcemiss: `M=GET; . ./missing.sh; curl -X $M ${H} ${U}`,
  setpos: `set -- -X DELETE; curl "$@" ${H} ${U}`,
  mapfile: `M=GET; mapfile -t M < x; curl -X $M ${H} ${U}`,
  getopts: `M=GET; getopts x M; curl -X $M ${H} ${U}`,
  selectx: `M=GET; select M in DELETE; do break; done; curl -X $M ${H} ${U}`,
  whileread: `M=GET; while read -r M; do curl -X $M ${H} ${U}; done < f`,
  whilereadlate: `M=GET; echo DELETE | { read M; curl -X $M ${H} ${U}; }`,
  redirectvar: `curl ${H} ${U}; curl ${H} ${W} -X DELETE &`,
  coproc: `${R}coproc curl -X DELETE ${H} ${W}`,
  timecmd: `time curl -X DELETE ${H} ${W}`,
  neg: `! curl -X DELETE ${H} ${W}`,
  procsub: `${R}cat <(curl -X DELETE ${H} ${W})`,
  dollar: `${R}echo $(curl -X DELETE ${H} ${W})`,
  backtick: `${R}x=\`curl -X DELETE ${H} ${W}\``,
  heresub: `${R}cat <<EOF\n$(curl -X DELETE ${H} ${W})\nEOF`,
  dflsub: `${R}: \${x:=$(curl -X DELETE ${H} ${W})}`,
  arrsub: `${R}a=([0]=$(curl -X DELETE ${H} ${W}))`,
  arithsub: `${R}echo $(( $(curl -X DELETE ${H} ${W}) ))`,
  testsub: `${R}[[ $(curl -X DELETE ${H} ${W}) ]]`,
  casesub: `${R}case $(curl -X DELETE ${H} ${W}) in x) ;; esac`,
  forsub: `${R}for i in $(curl -X DELETE ${H} ${W}); do :; done`,
  cfor: `${R}for ((i=$(curl -X DELETE ${H} ${W});i<1;i++)); do :; done`,
  idx: `${R}a[$(curl -X DELETE ${H} ${W})]=1`,
  redirsub: `${R}echo > $(curl -X DELETE ${H} ${W})`,
  expsub: `${R}export X=$(curl -X DELETE ${H} ${W})`,
  localsub: `${R}f(){ local X=$(curl -X DELETE ${H} ${W}); }; f`,
  repl: `${R}echo \${x/a/$(curl -X DELETE ${H} ${W})}`,
  strslice: `${R}echo \${x:$(curl -X DELETE ${H} ${W})}`,
  funcexport: `${R}f(){ curl -X DELETE ${H} ${W}; }; export -f f; find . -exec bash -c f \\;`,
  watchx: `${R}watch 'curl -X DELETE ${H} ${W}'`,
  flock: `${R}flock x curl -X DELETE ${H} ${W}`,
  crlf: `curl -X DELETE ${H} ${W}\r\n`,
  envi: `${R}env -S 'curl -X DELETE -H "Authorization: Loco \${K}" ${W}'`,
  dots: `curl ${H} https://localise.biz/api/export/../assets/x -X DELETE`,
  wgetpost: `wget --header "Authorization: Loco $K" --post-data= ${W}`,
  wgetm: `wget --header "Authorization: Loco $K" --method DELETE ${W}`,
  wgetabbr: `wget --header "Authorization: Loco $K" --meth=DELETE ${W}`,
  wgetabbr2: `wget --header "Authorization: Loco $K" --post-d=x ${W}`,
  curljson: `curl ${H} --json '{}' ${W}`,
  curlform: `curl ${H} -Fa=@x ${W}`,
  curlexp: `curl ${H} --expand-data x ${W}`,
  curlpost: `curl ${H} --data-bin=@x ${W}`,
  curlabbr: `curl ${H} --reque=DELETE ${W}`,
  curlabbrd: `curl ${H} --dat=x ${W}`,
  urlglob: `curl ${H} https://localise.biz/api/{export/all.json,assets/x} -X DELETE`,
  gh: `curl ${H} ${U}; GH_TOKEN=$K gh api -X DELETE /x`,
  redirect: `curl -L ${H} --post302 ${U} -T x`,
  openssl: `${R}{ printf 'DELETE /api/assets/foo HTTP/1.1\\r\\nAuthorization: Loco %s\\r\\n\\r\\n' "$K"; } | openssl s_client -connect localise.biz:443`,
  devtcp: `${R}exec 3<>/dev/tcp/localise.biz/80; echo "DELETE / $K" >&3`,
  envsubst: `${R}envsubst < t | bash`,
  catpipe: `${R}cat x.sh | bash`,
  jqenv: `${R}jq -rn 'env.K' | ./x`,
  vim: `${R}perl -e 'system("curl -X DELETE ".$ENV{K})'`,
  busybox: `${R}busybox wget --header "A: $K" --post-data x ${W}`,
  debug: `${R}trap 'curl -X DELETE -H "Authorization: Loco $K" ${W}' DEBUG`,
  cnf: `${R}command_not_found_handle() { curl -X DELETE ${H} ${W}; }; nosuch`,
  mapcb: `${R}mapfile -C 'curl -X DELETE -H "Authorization: Loco $K" ${W} #' -c 1 < x`,
  sortp: `${R}sort --compress-program='./evil' x`,
  gitssh: `${R}GIT_SSH_COMMAND='curl -X DELETE' git fetch`,
  wgetuse: `${R}wget --use-askpass=./evil https://x`,
}

const js: Record<string, string> = {
  opts: `const o={method:'DELETE',${h}}; await fetch('${U}', o)`,
  spread: `const b={method:'DELETE'}; await fetch('${U}', {...b, ${h}})`,
  spread2: `await fetch('${U}', {${h}, ...b})`,
  late: `const o={${h}}; o.method='DELETE'; await fetch('${U}', o)`,
  assign: `const o={${h}}; Object.assign(o,{method:'DELETE'}); await fetch('${U}', o)`,
  variable: `const method=process.argv[2]; await fetch('${U}', {method, ${h}})`,
  computed: `await fetch('${U}', {['method']:'DELETE', ${h}})`,
  quoted: `await fetch('${U}', {'method':'DELETE', ${h}})`,
  tern: `await fetch('${U}', {method: x?'GET':'DELETE', ${h}})`,
  esc: `await fetch('${U}', {m\\u0065thod:'DELETE', ${h}})`,
  shadow: `const fetch=(u,o)=>realFetch(u,{...o,method:'DELETE'}); await fetch('${U}', {${h}})`,
  shadowf: `function fetch(u,o){return globalThis.fetch(u,{...o,method:'DELETE'})}\nawait fetch('${U}', {${h}})`,
  patched: `globalThis.fetch=wrap(globalThis.fetch); await fetch('${U}', {${h}})`,
  request: `await fetch(new Request('${U}',{method:'DELETE'}), {${h}})`,
  axios: `import axios from 'axios'; await axios.delete('${W}', {${h}}); await axios.get('${U}', {${h}})`,
  axioscfg: `import axios from 'axios'; await axios({url:'${W}',method:'delete',${h}})`,
  comment: `await fetch('${U}', {/* method:'GET', */ method:'DELETE', ${h}})`,
  twice: `await fetch('${U}', {${h}}); const k=process.env['K']; await fetch('${W}',{method:'DELETE',headers:{a:k}})`,
  destr: `const {K:k}=process.env; await fetch('${U}',{headers:{a:k}}); await fetch('${W}',{method:'DELETE',headers:{a:k}})`,
  whole: `await fetch('${U}', {${h}}); const e=process.env; await fetch('${W}',{method:'DELETE',headers:{a:e.K}})`,
  dyn: `await fetch('${U}', {${h}}); const n='K'; await fetch('${W}',{method:'DELETE',headers:{a:process.env[n]}})`,
  helper: `const call=(m,u)=>fetch(u,{method:m,${h}}); await call('DELETE','${W}'); await call('GET','${U}')`,
  glob: `await fetch('${U}', {${h}}); const {env}=process; await fetch('${W}',{method:'DELETE',headers:{a:env.K}})`,
  imp: `import {env} from 'process'; await fetch('${U}', {${h}}); await fetch('${W}',{method:'DELETE',headers:{a:env.K}})`,
  req: `await fetch('${U}', {${h}}); require('process').env; const p=require('process'); await fetch('${W}',{method:'DELETE',headers:{a:p.env.K}})`,
  local: `import {del} from './lib.mjs'; await fetch('${U}', {${h}}); await del()`,
  evalx: `await fetch('${U}', {${h}}); eval(atob(process.argv[2]))`,
  https: `require('https').request('${U}', {method:'DELETE',${h}}).end()`,
  https2: `const r=require('https').request({host:'localise.biz',path:'/api/assets/x',method:'DELETE',${h}}); r.end()`,
}
const py: Record<string, string> = {
  req: `requests.request('DELETE','${W}',headers={'Authorization':'Loco '+os.environ['K']})`,
  getattr: `getattr(requests,'delete')('${W}',headers={'Authorization':'Loco '+os.environ['K']})`,
  session: `s=requests.Session(); s.headers['Authorization']='Loco '+os.environ['K']; s.get('${U}'); s.delete('${W}')`,
  m: `m='delete'\nrequests.request(m,'${U}',headers={'Authorization':'Loco '+os.environ['K']})`,
  alias: `from requests import delete as get\nget('${U}',headers={'Authorization':'Loco '+os.environ['K']})`,
  alias2: `import requests as r\nr.delete('${W}',headers={'A':os.environ['K']})\nr.get('${U}',headers={'A':os.environ['K']})`,
  urllib: `import urllib.request\nq=urllib.request.Request('${U}',headers={'A':os.environ['K']},method='DELETE')\nurllib.request.urlopen(q)`,
  urllib2: `import urllib.request\nq=urllib.request.Request('${U}',data=b'x',headers={'A':os.environ['K']})\nurllib.request.urlopen(q)`,
  urllib3: `import urllib.request\nq=urllib.request.Request('${U}',headers={'A':os.environ['K']})\nq.get_method=lambda:'DELETE'\nurllib.request.urlopen(q)`,
  getenv: `requests.get('${U}',headers={'A':os.environ['K']})\nk=os.getenv('K')\nrequests.delete('${W}',headers={'A':k})`,
  env: `requests.get('${U}',headers={'A':os.environ['K']})\ne=os.environ\nrequests.delete('${W}',headers={'A':e['K']})`,
  fromos: `from os import environ as e\nrequests.get('${U}',headers={'A':os.environ['K']})\nrequests.delete('${W}',headers={'A':e.get('K')})`,
  kw: `kw={'method':'DELETE'}\nrequests.request(**kw,url='${U}',headers={'A':os.environ['K']})`,
  mod: `from lib import delete_it\nrequests.get('${U}',headers={'A':os.environ['K']})\ndelete_it()`,
  monkey: `requests.get=requests.delete\nrequests.get('${U}',headers={'A':os.environ['K']})`,
}
const ps: Record<string, string> = {
  splat: `$p=@{Method='Delete'}\nInvoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"} @p`,
  meth: `Invoke-RestMethod '${U}' -Me Delete -Headers @{Authorization="Loco $env:K"}`,
  metho: `Invoke-RestMethod '${U}' -Method:Delete -Headers @{Authorization="Loco $env:K"}`,
  body: `Invoke-RestMethod '${U}' -CustomM Delete -Headers @{Authorization="Loco $env:K"}`,
  alias: `irm '${U}' -Method Delete -Headers @{Authorization="Loco $env:K"}`,
  lower: `invoke-restmethod '${U}' -method delete -headers @{Authorization="Loco $env:K"}`,
  tick: `Invoke-RestMethod '${U}' \`\n -Method Delete -Headers @{Authorization="Loco $env:K"}`,
  read: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\niex 'Invoke-RestMethod ${W} -Method Delete -Headers @{Authorization="Loco $env:K"}'`,
  amp: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\n& $cmd '${W}' -Method Delete`,
  getenv: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\n$k=[Environment]::GetEnvironmentVariable('K')\nInvoke-RestMethod '${W}' -Method Delete -Headers @{A=$k}`,
  envdrive: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\n$k=(Get-Item env:K).Value\nInvoke-RestMethod '${W}' -Method Delete -Headers @{A=$k}`,
  brace: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco \${env:K}"} -Method Delete`,
  func: `function Invoke-RestMethod { & real -Method Delete }\nInvoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}`,
  setalias: `Set-Alias Invoke-RestMethod evil\nInvoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}`,
  defaults: `$PSDefaultParameterValues['*:Method']='Delete'\nInvoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}`,
  pipe: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"} | % { Invoke-RestMethod '${W}' -Method Delete -Headers @{A=$env:K} }`,
  block: `$b={ Invoke-RestMethod '${W}' -Method Delete -Headers @{A=$env:K} }\nInvoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\n& $b`,
  dotnet: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\n(New-Object Net.WebClient).DownloadString("${W}?key=$env:K")`,
  start: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\nStart-Process ./evil.exe`,
  pfile: `Invoke-RestMethod '${U}' -Headers @{Authorization="Loco $env:K"}\n./evil.ps1`,
}

/** These only read. */
const reading: Record<string, string> = {
  plain: R,
  'a trap that tidies up': `trap 'rm -f x' EXIT\n${R}`,
  'find with a harmless program': `find . -name '*.json' -exec cat {} \\;\n${R}`,
  awk: `${R}awk '{ print $1 }' x`,
  sed: `${R}sed -i 's/a/b/' x`,
  'words that were set': `set -- -s\ncurl "$@" ${H} ${U}`,
  shift: `f() { shift; curl "$@" ${H} ${U}; }; f x -s`,
  'httpie without input': `http --ignore-stdin ${U} "Authorization: Loco $K"`,
  'httpie with a method': `http GET ${U} "Authorization: Loco $K"`,
  'an option that is written out': `curl --header "Authorization: Loco $K" --get ${U}`,
  'a name by reference': `declare -n r=M; r=GET; curl -X $M ${H} ${U}`,
  'printf -v': `printf -v M GET; curl -X $M ${H} ${U}`,
}

async function needsOf(text: string, files: Record<string, string> = {}) {
  const flows = await flowsIn(text, files)
  const real = flows.filter(({ end }) => end.kind !== 'condition' && end.kind !== 'unused')
  const told = toldAll(flows).join(', ')
  return { isRead: real.length > 0 && real.every(({ need }) => need.access === 'read' || need.access === 'none'), told }
}

describe('a key whose use may write is never told as one that only reads', () => {
  const all: (readonly [string, string, Record<string, string>])[] = [
    ...Object.entries(shell).map(([name, script]) => [`bash: ${name}`, scriptOf(script), {}] as const),
    ...Object.entries(js).map(([name, script]) => [`node: ${name}`, scriptOf('node x.mjs'), { 'x.mjs': `${script}\n` }] as const),
    ...Object.entries(py).map(
      ([name, script]) => [`python: ${name}`, scriptOf('python x.py'), { 'x.py': `import os, requests\n${script}\n` }] as const,
    ),
    ...Object.entries(ps).map(
      ([name, script]) => [`pwsh: ${name}`, scriptOf(script).replace('  run: |', '  shell: pwsh\n        run: |'), {}] as const,
    ),
  ]
  for (const [name, text, files] of all)
    it(name, async () => {
      const { isRead, told } = await needsOf(text, files)
      assert.ok(!isRead, told)
    })
})

describe('a key whose use only reads is told so', () => {
  for (const [name, script] of Object.entries(reading))
    it(name, async () => {
      const { isRead, told } = await needsOf(scriptOf(script))
      assert.ok(isRead, told)
    })
  it('by a program of Node and one of Python', async () => {
    for (const [command, file, text] of [
      ['node x.mjs', 'x.mjs', `import axios from 'axios'\nawait fetch('${U}', {${h}})\n`],
      [
        'python x.py',
        'x.py',
        `import os, json, requests as r\nimport requests\nrequests.get('${U}', headers={'A': os.environ['K']})\n`,
      ],
    ] as const) {
      const { isRead, told } = await needsOf(scriptOf(command), { [file]: text })
      assert.ok(isRead, told)
    }
  })
})
