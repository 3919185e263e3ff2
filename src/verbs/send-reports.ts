import { dirname, resolve } from 'node:path'
import type { Options } from '../inputs.ts'
import type { Coverage, Report } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import { writeJson } from '../reporters/json.ts'
import { writeSarif } from '../reporters/sarif.ts'
import { notReadIn } from '../reporters/telling.ts'
import { writeText } from '../reporters/text.ts'
import { inLog } from '../text/log.ts'
import { exitCodeOf } from './exit-code.ts'
import type { VerbWorld } from './world.ts'

/** Where each form of a report goes: the nth file takes the nth form, what has no file (or `-`) goes to standard output. */
function destinationsOf(options: Options): readonly { readonly format: string; readonly file: string | null }[] {
  const { format: formats, output: files } = options
  if (files.length > formats.length)
    throw new Fault(
      `${files.length} times --output needs as many --format, and there ${formats.length === 1 ? 'is' : 'are'} ${formats.length}`,
    )
  if (files.filter((file) => file === '-').length + (formats.length - files.length) > 1)
    throw new Fault('only one report can go to standard output: give each --format its own --output')
  return formats.map((format, index) => ({ format, file: files[index] === '-' ? null : (files[index] ?? null) }))
}

/**
 * Throws `Fault` for a file that can't be written, before anything is read, asked or done: that its report has no place to go is no
 * news for after a key was revoked.
 */
export async function checkOutputs(options: Options, { files, cwd }: Pick<VerbWorld, 'files' | 'cwd'>): Promise<void> {
  const taken = new Set<string>()
  for (const { file } of destinationsOf(options)) {
    if (file === null) continue
    const path = resolve(cwd, file)
    if (taken.has(path)) throw new Fault(`--output ${file} is given for two reports: each needs a file of its own`)
    taken.add(path)
    const kind = await files.kind(path)
    if (kind === 'folder') throw new Fault(`can't write ${path}: it is a folder`)
    if (kind === 'other') throw new Fault(`can't write ${path}: it is no regular file`)
    if ((await files.kind(dirname(path))) !== 'folder') throw new Fault(`can't write ${path}: there is no such folder`)
  }
}

/** Sends one text for each form that was asked for: all that can be sent, then the first `Fault`. Options that don't go together throw `Fault` before anything is done. */
export function outputsOf(
  options: Options,
  world: VerbWorld,
  forms: readonly string[] = ['text', 'json'],
): (write: (format: string, colour: boolean) => string) => Promise<void> {
  const destinations = destinationsOf(options)
  const other = destinations.find(({ format }) => !forms.includes(format))
  if (other !== undefined) throw new Fault(`--format ${other.format} goes with scan, respond and audit alone`)
  return async (write) => {
    let fault: unknown
    for (const { format, file } of destinations)
      try {
        if (file === null) await world.stdout(write(format, world.colour))
        else await world.files.write(resolve(world.cwd, file), write(format, false))
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        fault ??= error
      }
    if (fault !== undefined) throw fault
  }
}

/**
 * Sends the report in each form that was asked for, and says on error output what was not read. Leaks stay leaks where a report can't be
 * written: its `Fault` then ends with exit code 1.
 */
export function reportsOf(
  options: Options,
  world: VerbWorld,
  asText: (report: Report, colour: boolean) => string = writeText,
): (report: Report) => Promise<void> {
  const send = outputsOf(options, world, ['text', 'json', 'sarif'])
  return async (report) => {
    try {
      await send((format, colour) =>
        format === 'json' ? writeJson(report) : format === 'sarif' ? writeSarif(report) : asText(report, colour),
      )
    } catch (error) {
      if (!(error instanceof Fault) || exitCodeOf(report, options['fail-on']) !== 1) throw error
      throw new Fault(error.message, { cause: error, exitCode: 1 })
    }
    await tellUnread(report.coverage, world)
  }
}

/** Says on error output what was not read, where that should have been. */
export async function tellUnread(coverage: Coverage, world: Pick<VerbWorld, 'stderr'>): Promise<void> {
  if (coverage.complete) return
  const { unread } = notReadIn(coverage)
  const places = unread.slice(0, 5).map(({ path, why }) => `${inLog(path)} (${why})`)
  const more = unread.length > places.length ? ` and ${unread.length - places.length} more` : ''
  await world.stderr(`rekey: the scan is not complete: ${places.join(', ')}${more}\n`)
}
