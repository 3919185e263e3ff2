import { pick } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import type { RandomBytes } from '../../src/model/world.ts'
import { services } from '../../src/services/index.ts'
import { plantersOf } from '../detect/plantings.ts'
import { seeded } from '../detect/random.ts'
import type { TestRepository } from './repository.ts'

const kinds = services.flatMap(({ keys }) => Object.values(keys))
const words = 'the of reads while point list value return if files note line text and number 42 token key api'.split(' ')

/** A line of a file: mostly words, now and then a key, or part of one, or something encoded. */
function line(random: RandomBytes, oneIn: number): string {
  const below = (number: number) => pick(random, number)
  const chance = below(oneIn)
  if (chance === 0) {
    const key = kinds[below(kinds.length)]!
    const sample = sampleOf(key, random)
    const planters = plantersOf(key, sample)
    const { text } = planters[below(planters.length)]!.plant(sample)
    return below(2) === 0 ? text : text.slice(0, below(text.length))
  }
  if (chance === 1 && below(4) === 0) return `key: ${Buffer.from(random(60)).toString('base64')}`
  if (chance === 2 && below(4) === 0) return 'https://api.openai.com/%2Fa\\u0041&amp;b'
  return Array.from({ length: 3 + below(12) }, () => words[below(words.length)]).join(' ')
}

/** So many commits, each of which adds to, takes from, moves about or copies some lines of a few files. */
export function fill(repository: TestRepository, commits: number, seed: string): void {
  const random = seeded(seed)
  const below = (number: number) => pick(random, number)
  const lines = (count: number, oneIn: number) => Array.from({ length: count }, () => line(random, oneIn))
  const folder = new Map<string, string[]>([
    ['src/a.ts', lines(300, 3000)],
    ['.env', lines(20, 100)],
    ...Array.from({ length: 6 }, (_, n): [string, string[]] => [`docs/${n}.md`, lines(250, 3000)]),
    ['data.json', lines(40, 400)],
  ])
  let stream = ''
  for (let commit = 1; commit <= commits; commit++) {
    let changes = ''
    for (let n = 0; n < 2; n++) {
      const paths = [...folder.keys()]
      const path = paths[below(paths.length)]!
      const text = [...folder.get(path)!]
      const at = below(text.length + 1)
      const way = below(6)
      if (way <= 2) text.splice(at, 0, ...lines(1 + below(4), 60))
      else if (way === 3) text.splice(at, 1 + below(30))
      else if (way === 4) text.splice(below(text.length + 1), 0, ...text.slice(at, at + below(40)))
      else {
        const changed = text[at] ?? ''
        text[at] = changed.slice(0, below(changed.length + 1)) + changed.slice(below(changed.length + 1))
      }
      const name = below(25) === 0 ? `copy-${commit}.txt` : path
      folder.set(name, text)
      const bytes = text.join('\n')
      changes += `M 100644 inline ${name}\ndata ${Buffer.byteLength(bytes)}\n${bytes}\n`
    }
    stream += `commit refs/heads/main\nmark :${commit}\ncommitter a <a@example.test> ${1_700_000_000 + commit} +0000\ndata 1\nc\n`
    stream += (commit > 1 ? `from :${commit - 1}\n` : '') + changes
  }
  repository.gitWith(stream, 'fast-import', '--quiet')
}

export const packTightly = (repository: TestRepository) =>
  repository.git('repack', '-a', '-d', '-f', '-q', '--depth=50', '--window=30')
