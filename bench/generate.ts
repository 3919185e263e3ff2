/**
 * Repositories to measure on, the same for the same arguments: `node bench/generate.ts DIRECTORY [MEGABYTES] [FILES]`. Files grow and
 * change by a few lines in each commit, so that there are about MEGABYTES of blobs and a small pack of deltas, as in real histories.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const words = (
  'account action after all and application array as async await before body buffer build by cache call case catch class client close code ' +
  'commit config const context count create data date default delete each else empty end entry error event export false field file filter find ' +
  'first for from function get group handle has header host id if import in index input is item join key last length let line list load log map ' +
  'match message method model module name new next no not null number object of on open option order out output page parent parse path port post ' +
  'process promise query queue range read record remove render request response result return row run save script search select send server set size ' +
  'sort source split start state status step stop store string style table tag target task test text that the then this time to token true try type ' +
  'undefined update url use user value version view when where while with word write'
).split(' ')

/** A generator of numbers below a bound (xorshift): the same for the same seed. */
function numbers(seed: number): (bound: number) => number {
  let state = seed | 1
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}

function makeLine(below: (bound: number) => number): string {
  const word = () => words[below(words.length)]!
  const name = () => `${word()}${word()[0]!.toUpperCase()}${word().slice(1)}`
  switch (below(8)) {
    case 0:
      return `  const ${name()} = ${name()}(${word()}, ${below(1000)})`
    case 1:
      return `  if (${name()}.${word()} === '${word()}') return ${name()}`
    case 2:
      return `  "${word()}": "${word()}-${below(100)}.${below(10)}",`
    case 3:
      return ''
    case 4:
      return `// ${Array.from({ length: 12 }, word).join(' ')}`
    default:
      return `    ${word()}.${name()}(${word()}) // ${word()} ${word()}`
  }
}

/** Writes a bare repository and packs it. */
export async function generate(directory: string, megabytes: number, files: number): Promise<void> {
  mkdirSync(directory, { recursive: true })
  await git(directory, ['init', '--quiet', '--bare', '--initial-branch=main'])
  const below = numbers(megabytes * 31 + files)
  const importing = spawn('git', ['fast-import', '--quiet'], { cwd: directory, stdio: ['pipe', 'inherit', 'inherit'] })
  const contents = Array.from({ length: files }, () => Array.from({ length: 50 + below(700) }, () => makeLine(below)))
  let written = 0
  for (let commit = 1; written < megabytes * 1e6; commit++) {
    let text = `commit refs/heads/main\nmark :${commit}\ncommitter a <a@example.test> ${1_600_000_000 + commit * 60} +0000\ndata 6\nchange\n`
    if (commit > 1) text += `from :${commit - 1}\n`
    const touched = new Set(commit === 1 ? contents.keys() : Array.from({ length: 1 + below(4) }, () => below(files)))
    for (const file of touched) {
      const lines = contents[file]!
      for (let n = below(5); n >= 0; n--)
        lines.splice(below(lines.length), below(3), ...Array.from({ length: below(4) }, () => makeLine(below)))
      const body = lines.join('\n')
      text += `M 100644 inline src/${file % 40}/file-${file}.${['ts', 'md', 'json'][file % 3]}\ndata ${Buffer.byteLength(body)}\n${body}\n`
      written += body.length
    }
    if (!importing.stdin.write(text)) await once(importing.stdin, 'drain')
  }
  importing.stdin.end()
  await once(importing, 'close')
  await git(directory, ['repack', '-a', '-d', '-f', '-q', '--depth=50', '--window=20'])
}

async function git(directory: string, args: readonly string[]): Promise<void> {
  const [code] = await once(spawn('git', args, { cwd: directory, stdio: 'inherit' }), 'close')
  if (code !== 0) throw new Error(`git ${args[0]} failed`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [directory, megabytes = '200', files = '300'] = process.argv.slice(2)
  if (directory === undefined) throw new Error('usage: node bench/generate.ts DIRECTORY [MEGABYTES] [FILES]')
  await generate(directory, Number(megabytes), Number(files))
}
