/**
 * How long a whole history takes, as ratios inside one run: `node bench/run.ts [--mb N] [REPOSITORY ...]`. Without a repository it makes
 * its own (`generate.ts`). The floor is git handing out the same blobs to nobody; peers are measured where they are installed. Every
 * command takes its turn in each of three rounds, and its best round counts: the machine's load then hits all alike.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../build.ts'
import { generate } from './generate.ts'

const rounds = 3
const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'rekey-bench-'))
const dist = join(root, 'node_modules/.cache/rekey-bench')

interface Contestant {
  readonly name: string
  readonly command: string
}

/** Those that read a tree and no history; `$T` is a checked-out one. Leaks are no failure. */
const readersOfTrees: readonly Contestant[] = [
  {
    name: 'rekey scan, of the tree',
    command: `"${process.execPath}" "${dist}/cli.js" scan --no-git --fail-on never "$T" > /dev/null`,
  },
  {
    name: 'secretlint, of the tree',
    command:
      'secretlint --secretlintrcJSON \'{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}\' --no-gitignore --no-color ' +
      '--format unix "$T/**/*" > /dev/null || [ $? -eq 1 ]',
  },
]

/** Commands of a shell; `$R` is the repository, `$L` a list of its blobs. Leaks are no failure. */
const contestants: readonly Contestant[] = [
  { name: 'git cat-file --batch, the same blobs', command: 'git -C "$R" cat-file --batch --buffer < "$L" > /dev/null' },
  { name: 'git log -p --all', command: 'git -C "$R" log -p --all -U0 > /dev/null' },
  {
    name: 'rekey scan --history',
    command: `"${process.execPath}" "${dist}/cli.js" scan --history --fail-on never "$R" > /dev/null`,
  },
  { name: 'gitleaks', command: 'gitleaks git --no-banner --log-level error --exit-code 0 --log-opts=--all "$R" > /dev/null' },
  {
    name: 'betterleaks',
    command: 'betterleaks git --no-banner --log-level error --exit-code 0 --log-opts=--all "$R" > /dev/null',
  },
  { name: 'trufflehog', command: 'trufflehog git --no-verification --no-update --log-level=-1 "file://$R" > /dev/null' },
  { name: 'kingfisher', command: 'kingfisher scan --no-validate --no-update-check "$R" > /dev/null' },
]
const isInstalled = ({ command }: Contestant): boolean => {
  const [program = ''] = command.split(' ')
  return program.startsWith('"') || spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
const installed = contestants.filter(isInstalled)

/** Wall time in seconds, and the most memory in MB where `/usr/bin/time` can tell. */
function run(command: string, env: Record<string, string>): { readonly seconds: number; readonly megabytes: number } {
  const start = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'rss %M', 'sh', '-c', command], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return { seconds, megabytes: Number(/rss (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 }
}

/** Lists a repository's reachable blobs in the order of its packs; gives how many and how large they are. */
function listBlobs(repository: string, list: string): { readonly count: number; readonly bytes: number } {
  const script =
    'git -C "$R" rev-list --objects --all | cut -d" " -f1 | git -C "$R" cat-file --batch-check="%(objecttype) %(objectsize) %(objectname)" | ' +
    'awk \'$1 == "blob" { print $3 > ENVIRON["L"]; n++; s += $2 } END { print n + 0, s + 0 }\''
  const { stdout } = spawnSync('sh', ['-c', script], { env: { ...process.env, R: repository, L: list }, encoding: 'utf8' })
  const [count = 0, bytes = 0] = stdout.trim().split(' ').map(Number)
  return { count, bytes }
}

function compare(repository: string): void {
  const list = join(scratch, 'blobs')
  const { count, bytes } = listBlobs(repository, list)
  console.log(`\n${repository}: ${count} blobs, ${(bytes / 1e6).toFixed(0)} MB`)
  takeTurns(installed, { R: repository, L: list })
  compareRange(repository)
  compareTree(repository)
}

/** Every one in each round; the best round of each, against the first one's. */
function takeTurns(those: readonly Contestant[], env: Record<string, string>): void {
  const best = new Map<string, { seconds: number; megabytes: number }>()
  for (let round = 0; round < rounds; round++)
    for (const { name, command } of those) {
      const now = run(command, env)
      if (now.seconds < (best.get(name)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(name, now)
    }
  const floor = best.get(those[0]!.name)!.seconds
  for (const [name, { seconds, megabytes }] of best)
    console.log(
      `${seconds.toFixed(2).padStart(8)} s ${(seconds / floor).toFixed(2).padStart(7)}x ${megabytes.toFixed(0).padStart(5)} MB  ${name}`,
    )
}

/** The newest tree as plain files, for those that read no history; nothing where none of them is installed. */
function compareTree(repository: string): void {
  const those = readersOfTrees.filter(isInstalled)
  if (those.length < 2) return
  const tree = mkdtempSync(join(scratch, 'tree-'))
  const checkedOut = spawnSync('sh', ['-c', 'git -C "$R" archive HEAD | tar -x -C "$T"'], {
    env: { ...process.env, R: repository, T: tree },
  })
  if (checkedOut.status === 0) takeTurns(those, { T: tree })
  rmSync(tree, { recursive: true, force: true })
}

/** Whole processes over the last commits, as a pull request brings them, beside git writing the same as a diff. */
function compareRange(repository: string): void {
  const time = (command: string) => Math.min(...Array.from({ length: 5 }, () => run(command, { R: repository }).seconds))
  const commits = 20
  if (spawnSync('git', ['-C', repository, 'rev-parse', '--quiet', '--verify', `HEAD~${commits}^{commit}`]).status !== 0) return
  const git = time(`git -C "$R" log -p -U0 HEAD~${commits}..HEAD > /dev/null`)
  const whole = time(`"${process.execPath}" "${dist}/cli.js" scan --range HEAD~${commits}..HEAD --fail-on never "$R" > /dev/null`)
  console.log(`${whole.toFixed(2).padStart(8)} s  the last ${commits} commits (git log -p: ${git.toFixed(2)} s)`)
}

/** Whole processes over next to nothing: what each call costs. */
function compareStarts(): void {
  const empty = join(scratch, 'small')
  spawnSync('sh', ['-c', 'git init -q "$R" && echo "const a = 1" > "$R/a.js" && git -C "$R" add -A'], {
    env: { ...process.env, R: empty },
  })
  const time = (command: string) => Math.min(...Array.from({ length: 10 }, () => run(command, { R: empty }).seconds))
  const bare = time(`"${process.execPath}" -e 0`)
  const whole = time(`"${process.execPath}" "${dist}/cli.js" scan "$R" > /dev/null`)
  console.log(
    `start: ${((whole - bare) * 1000).toFixed(0)} ms over \`node -e 0\` (${(bare * 1000).toFixed(0)} ms), Node ${process.version}`,
  )
}

try {
  const args = process.argv.slice(2)
  const at = args.indexOf('--mb')
  const megabytes = at < 0 ? [20, 300] : [Number(args.splice(at, 2)[1])]
  await bundle(dist)
  compareStarts()
  if (args.length > 0) for (const repository of args) compare(repository)
  else
    for (const size of megabytes) {
      const repository = join(scratch, `generated-${size}`)
      await generate(repository, size, Math.max(50, size))
      compare(repository)
    }
} finally {
  rmSync(scratch, { recursive: true, force: true })
  rmSync(dist, { recursive: true, force: true })
}
