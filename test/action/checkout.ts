/** A repository on the local GitHub and a checkout of it, made with git as people and `actions/checkout` make them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { noUpkeep } from '../git/repository.ts'

export interface Checkout {
  /** The bare repository that the local GitHub serves. */
  readonly origin: string
  /** Where people work: a worktree of `origin`. */
  readonly work: string
  git(...args: string[]): string
  /** Writes files on a branch and commits, so that `origin` has it; gives the commit. A null removes the file. */
  commit(branch: string, files: { readonly [path: string]: string | null }, message?: string): string
  /** A clone as the runner has it: at a commit, shallow unless a depth of 0 is asked for, with `origin` as the local GitHub's URL. */
  checkout(sha: string, depth?: number): string
  remove(): void
}

export function makeCheckout(remote: string): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'rekey-checkout-'))
  const origin = join(folder, 'origin.git')
  const work = join(folder, 'work')
  let clones = 0
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    ...noUpkeep,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'A'],
        [`GIT_${who}_EMAIL`, 'a@example.test'],
      ]),
    ),
  }
  const run = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd,
      env: environment as NodeJS.ProcessEnv,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  mkdirSync(origin)
  run(origin, 'init', '--quiet', '--bare', '--initial-branch=main')
  run(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  run(origin, 'remote', 'add', 'origin', origin)
  // People work in a worktree of `origin` itself: what is committed is pushed. Written by hand, since it begins without a commit.
  const worktree = join(origin, 'worktrees/work')
  for (const path of [worktree, work]) mkdirSync(path, { recursive: true })
  writeFileSync(join(worktree, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(worktree, 'commondir'), '../..\n')
  writeFileSync(join(worktree, 'gitdir'), `${join(work, '.git')}\n`)
  writeFileSync(join(work, '.git'), `gitdir: ${worktree}\n`)
  return {
    origin,
    work,
    git: (...args) => run(work, ...args),
    commit(branch, files, message = 'change') {
      const branches = run(work, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')
      if (branches.includes(branch)) run(work, 'checkout', '--quiet', branch)
      else if (branches.includes('main')) run(work, 'checkout', '--quiet', '-b', branch, 'main')
      for (const [path, text] of Object.entries(files)) {
        const full = join(work, path)
        if (text === null) rmSync(full)
        else {
          mkdirSync(dirname(full), { recursive: true })
          writeFileSync(full, text)
        }
      }
      run(work, 'add', '--all')
      run(work, 'commit', '--quiet', '--allow-empty', '-m', message)
      return run(work, 'rev-parse', 'HEAD')
    },
    checkout(sha, depth = 1) {
      const clone = join(folder, `clone-${clones++}`)
      run(folder, 'init', '--quiet', clone)
      run(clone, 'fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), `file://${origin}`, sha)
      run(clone, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
      run(clone, 'remote', 'add', 'origin', remote)
      return clone
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
