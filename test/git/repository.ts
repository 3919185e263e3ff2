import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'
import { sampleOf } from '../../src/detect/sample.ts'
import { github } from '../../src/services/github.ts'
import { randomBytes } from '../../src/world/clock.ts'

/** A true GitHub token: certain by its checksum, and different each time. */
export const sampleKey = (): string => sampleOf(github.keys['github-pat'], randomBytes).text

/** Settings for git: tidying up after itself takes more processes than what it was asked for. */
export const noUpkeep = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'receive.autogc',
  GIT_CONFIG_VALUE_1: 'false',
} as const

/** An environment in which nothing of the machine's own git settings counts. */
export const hermetic: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.test',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.test',
  ...noUpkeep,
  GIT_CONFIG_COUNT: '4',
  GIT_CONFIG_KEY_2: 'protocol.file.allow',
  GIT_CONFIG_VALUE_2: 'always',
  GIT_CONFIG_KEY_3: 'init.defaultBranch',
  GIT_CONFIG_VALUE_3: 'main',
  // hooks that nobody runs, made and removed again with each repository
  GIT_TEMPLATE_DIR: '',
}

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
/** A new folder that goes when the test file has run. */
export function scratch(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rekey-test-')))
  folders.push(folder)
  return folder
}

type Content = string | Uint8Array

export interface TestRepository {
  readonly path: string
  /** Standard output, trimmed; throws where git fails. */
  git(...args: string[]): string
  gitWith(input: Content, ...args: string[]): string
  write(files: { readonly [path: string]: Content }): void
  /** Writes files, stages everything, commits; gives the commit's id. */
  commit(files?: { readonly [path: string]: Content }, message?: string): string
}

/** A repository with nothing in it. */
export function makeRepository(...initOptions: string[]): TestRepository {
  const repository = repositoryAt(scratch())
  repository.git('init', '--quiet', ...initOptions)
  return repository
}

export function repositoryAt(path: string, environment = hermetic): TestRepository {
  const gitWith = (input: Content | undefined, ...args: string[]): string => {
    const done = spawnSync('git', args, { cwd: path, env: environment, input, maxBuffer: 1 << 28 })
    if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}`)
    return done.stdout.toString('utf8').trimEnd()
  }
  const repository: TestRepository = {
    path,
    git: (...args) => gitWith(undefined, ...args),
    gitWith,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), content)
      }
    },
    commit(files = {}, message = 'change') {
      repository.write(files)
      repository.git('add', '--all')
      repository.git('commit', '--quiet', '--allow-empty', '-m', message)
      return headIn(path) ?? repository.git('rev-parse', 'HEAD')
    },
  }
  return repository
}

/** What was committed last, without a process: the branch of a plain repository was written just now. */
function headIn(path: string): string | undefined {
  const read = (name: string) => readFileSync(join(path, '.git', name), 'utf8').trimEnd()
  try {
    const head = read('HEAD')
    const id = head.startsWith('ref: ') ? read(head.slice('ref: '.length)) : head
    return /^[0-9a-f]{40,64}$/.test(id) ? id : undefined
  } catch {
    return undefined
  }
}
