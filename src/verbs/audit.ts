import { resolve } from 'node:path'
import { defaults } from '../config/defaults.ts'
import type { Configuration } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import { Secret } from '../model/secret.ts'
import type { Repository } from '../model/world.ts'
import { writeFindings } from '../reporters/findings.ts'
import { inLog } from '../text/log.ts'
import { gather } from './audited.ts'
import { exitCodeOf } from './exit-code.ts'
import { auditReport } from './findings.ts'
import { type Fixed, fixesOf, patchOf } from './fixes.ts'
import { isReadable } from './read-workflows.ts'
import { configurationPath, ownConfiguration } from './scan.ts'
import type { Scrub } from './scrub.ts'
import { reportsOf, tellUnread } from './send-reports.ts'
import type { RunVerb, VerbWorld } from './world.ts'

/** Says which keys in use are too old, too strong or too exposed; with `--fix` it makes the fixes that are mechanical and safe. */
export const audit: RunVerb = async (options, args, world) => {
  if (args.length > 1) throw new Fault(`audit takes one path, not ${args.length}`)
  if (options['dry-run'] && !options.fix) throw new Fault('--dry-run goes with --fix: an audit alone changes nothing')
  const send = reportsOf(options, world, writeFindings)
  const repository = await world.git(resolve(world.cwd, args[0] ?? '.'))
  const { configuration, isNamed } = await auditedConfiguration(options.config, repository, world)
  const gathered = await gather(
    {
      repository,
      configuration,
      knowledge: await knowledgeOf(world),
      asksNobody: isNamed ? null : askedOnlyWith,
      loopback: options['allow-loopback'],
    },
    world,
  )
  const report = await auditReport(gathered, world.version)
  if (options.fix) {
    const fixed = fixesOf(report.findings, (path) => gathered.texts.get(path), isReadable)
    if (options['dry-run']) await show(fixed, gathered.scrub, world)
    else await write(fixed, repository, world)
    await world.stderr(fixedInWords(fixed, options['dry-run']))
    if (options['dry-run']) {
      await tellUnread(report.coverage, world)
      return exitCodeOf(report, options['fail-on'])
    }
  }
  await send(report)
  return exitCodeOf(report, options['fail-on'])
}

/** Why a run of the command line asks no service. */
export const askedOnlyWith =
  'No service was asked about a key in use: what the working tree’s own configuration names is asked about only with --config.'

/** `--config FILE`, which is trusted, or the working tree's own, which is read and not trusted with more. */
export async function auditedConfiguration(
  named: string | undefined,
  { root }: Repository,
  { files, cwd }: VerbWorld,
): Promise<{ readonly configuration: Configuration; readonly isNamed: boolean }> {
  const bytes =
    named !== undefined ? await files.read(resolve(cwd, named)) : root === null ? undefined : await ownConfiguration(root, files)
  if (bytes === undefined) return { configuration: defaults, isNamed: false }
  const [{ readConfiguration }, { services }] = await Promise.all([import('../config/read.ts'), import('../services/index.ts')])
  const source = named ?? configurationPath
  return {
    configuration: readConfiguration(Buffer.from(bytes).toString('utf8'), source, { services }),
    isNamed: named !== undefined,
  }
}

/** With `REKEY_ADMIN_TOKEN`, where the repository is known. */
export const knowledgeOf = async ({ environment, knowledge }: VerbWorld) =>
  environment.REKEY_ADMIN_TOKEN && knowledge !== undefined ? await knowledge(new Secret(environment.REKEY_ADMIN_TOKEN)) : null

/** A patch shows the lines around a fix as well: one that would show a key is not printed. */
async function show(fixed: readonly Fixed[], scrub: Scrub, { stdout, stderr }: VerbWorld): Promise<void> {
  for (const each of fixed) {
    const patch = patchOf([each])
    if (scrub(patch) === patch) await stdout(patch)
    else await stderr(`rekey: ${inLog(scrub(each.path))}: its fix is not shown, since a key stands beside it; --fix makes it\n`)
  }
}

async function write(fixed: readonly Fixed[], { root }: Repository, { files }: VerbWorld): Promise<void> {
  for (const { path, after } of fixed) await files.write(`${root}/${path}`, after)
}

function fixedInWords(fixed: readonly Fixed[], isDry: boolean): string {
  const count = fixed.reduce((sum, each) => sum + each.count, 0)
  if (count === 0) return 'rekey: no finding has a fix that is mechanical and safe\n'
  return `rekey: ${count} ${count === 1 ? 'fix' : 'fixes'} in ${fixed.length} ${fixed.length === 1 ? 'file' : 'files'}${isDry ? ' would be made' : ''}\n`
}
