import { join } from 'node:path'
import { Fault } from '../model/fault.ts'
import type { Secret } from '../model/secret.ts'
import type { Git, Store } from '../model/world.ts'
import { openStore } from '../stores/index.ts'
import type { DemoFolder } from './demo-folder.ts'
import { account, type DemoService } from './demo-service.ts'
import type { Timeline } from './demo-timeline.ts'
import type { VerbWorld } from './world.ts'

/** The scene: a repository with a working key beside it, and the same key committed on a branch. */
export interface Stage {
  readonly repository: string
  /** Trusted configuration, outside the repository. */
  readonly configuration: string
  readonly branch: string
  /** What the branch adds to the main one. */
  readonly range: string
  /** The value in use, as the store holds it now. */
  inUse(): Promise<Secret | undefined>
}

const secret = 'SHOP_API_KEY'
const envFile = '.env.production'
const main = 'main'
const branch = 'faster-checkout'
const label = 'demo: in use'

/** The record is what the key is known by once the store holds another: a demo that was stopped there must still end the old one. */
const configurationFor = (record: string) => `version: 1
policy: {on-leak: report}
keys:
  ${secret}:
    service: keyservice
    access: full
    on-leak: rotate
    stores: ['env:${envFile}']
    record: ${record}
    account: ${account}
`

/** Builds what is not there yet. Each step looks first, so that a demo that was stopped anywhere goes on. */
export async function setStage(folder: DemoFolder, service: DemoService, told: Timeline, world: VerbWorld): Promise<Stage> {
  const { files, workshop } = world
  const repository = join(folder.path, 'repository')
  const configuration = join(folder.path, 'rekey.yml')
  await files.makeFolder?.(repository)
  const git = quiet(workshop!.gitIn(repository))
  const store = await openStore(
    `env:${envFile}`,
    { secret, parts: {} },
    { files, root: repository, random: world.random, admin: null, outside: null },
  )
  const inUse = async () => (await store.read?.())?.key

  await makeRepository(git, repository, told, world)
  const tip = await idOf(git, branch)
  if (tip === undefined || tip === (await idOf(git, main))) {
    if ((await inUse()) === undefined)
      await issueKey(service, store, (record) => files.write(configuration, configurationFor(record)), told)
    await commitIt(git, repository, (await inUse())!, told, world)
  } else await told.say('calm', `The repository is as the demo before this one left it: ${branch} holds the key.`)
  return { repository, configuration, branch, range: `${main}..${branch}`, inUse }
}

async function makeRepository(git: Git, repository: string, told: Timeline, { files }: VerbWorld): Promise<void> {
  // A git that was killed leaves its locks; here nobody else can be at work.
  if ((await files.kind(join(repository, '.git'))) === 'folder')
    for (const path of await files.list(join(repository, '.git')))
      if (path.endsWith('.lock')) await files.remove(join(repository, '.git', path))
  await git.run(['init', '--quiet', '--template=', `--initial-branch=${main}`])
  if ((await idOf(git, main)) !== undefined) return
  await files.write(join(repository, '.gitignore'), '.env*\n')
  await files.write(
    join(repository, 'README.md'),
    '# Shop\n\nSells locks. Its API key is in `.env.production`, which is not committed.\n',
  )
  await commit(git, ['.gitignore', 'README.md'], 'A shop')
  await told.say('calm', `Made a git repository with one commit on ${main}; it ignores .env files.`)
}

/** A key that a demo before this one made and did not get to keep is nobody's: it goes first. */
async function issueKey(
  service: DemoService,
  store: Store,
  configure: (record: string) => Promise<void>,
  told: Timeline,
): Promise<void> {
  for (const stray of await service.living()) {
    await service.revoke(stray.id)
    await told.say('calm', `Revoked key ${stray.id}: the demo before this one was stopped before it kept it.`)
  }
  const { id, key } = await service.create('shop in production', label)
  await configure(id)
  const { outcome } = await store.write({ key })
  if (outcome !== 'done') throw new Fault(`the demo could not write ${envFile}`)
  await told.say('calm', `The service issued key ${id} with full access; the shop keeps it in ${envFile}, outside git.`)
}

async function commitIt(git: Git, repository: string, key: Secret, told: Timeline, { files }: VerbWorld): Promise<void> {
  await git.run(['checkout', '--quiet', '--force', '-B', branch, main])
  await files.write(
    join(repository, 'checkout.js'),
    [
      `import { Shop } from 'shop'`,
      '',
      '// just for Friday; it goes into the environment before this is merged',
      `export const shop = new Shop({ apiKey: '${key.reveal()}' })`,
      '',
    ].join('\n'),
  )
  await commit(git, ['checkout.js'], 'Faster checkout')
  await told.say(
    'alarm',
    `A colleague in a hurry committed the key on the branch ${branch} (${(await idOf(git, branch))!.slice(0, 8)}).`,
  )
}

async function commit(git: Git, paths: readonly string[], message: string): Promise<void> {
  await git.run(['add', '--', ...paths])
  await git.run(['commit', '--quiet', '--no-verify', '--message', message])
}

/** The tip of a branch, or undefined where there is none. */
async function idOf(git: Git, name: string): Promise<string | undefined> {
  const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`], { ok: [0, 1] })
  return code === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined
}

/** Git as the demo needs it, whatever the person's own settings are. */
const quiet = (git: Git): Git => ({
  ...git,
  run: (args, options) =>
    git.run(
      [
        ...['user.name=A colleague', 'user.email=colleague@shop.test', 'commit.gpgSign=false', 'core.autocrlf=false'].flatMap(
          (setting) => ['-c', setting],
        ),
        ...args,
      ],
      options,
    ),
})
