import { resolve } from 'node:path'
import type { Options } from '../inputs.ts'
import type { Report } from '../model/document.ts'
import { Fault } from '../model/fault.ts'
import { writeJson } from '../reporters/json.ts'
import { writeText } from '../reporters/text.ts'
import { inLog } from '../text/log.ts'
import type { VerbWorld } from './world.ts'

/** Where each form of a report goes: the nth file takes the nth form, what has no file goes to standard output. */
export function destinationsOf(options: Options): readonly { readonly format: string; readonly file: string | null }[] {
  const { format: formats, output: files } = options
  if (files.length > formats.length)
    throw new Fault(
      `${files.length} times --output needs as many --format, and there ${formats.length === 1 ? 'is' : 'are'} ${formats.length}`,
    )
  if (formats.length - files.length > 1)
    throw new Fault('only one report can go to standard output: give each --format its own --output')
  return formats.map((format, index) => ({ format, file: files[index] ?? null }))
}

/** Sends one text for each form that was asked for. Options that don't go together throw `Fault` before anything is done. */
export function outputsOf(
  options: Options,
  world: VerbWorld,
): (write: (format: string, colour: boolean) => string) => Promise<void> {
  const destinations = destinationsOf(options)
  return async (write) => {
    for (const { format, file } of destinations)
      if (file === null) await world.stdout(write(format, world.colour))
      else await world.files.write(resolve(world.cwd, file), write(format, false))
  }
}

/** Sends the report in each form that was asked for, and says on error output what was not read. */
export function reportsOf(options: Options, world: VerbWorld): (report: Report) => Promise<void> {
  const send = outputsOf(options, world)
  return async (report) => {
    await send((format, colour) => (format === 'json' ? writeJson(report) : writeText(report, colour)))
    const { complete, skipped } = report.coverage
    if (complete) return
    const places = skipped.slice(0, 5).map(({ path, why }) => `${inLog(path)} (${why})`)
    const more = skipped.length > places.length ? ` and ${skipped.length - places.length} more` : ''
    await world.stderr(`rekey: the scan is not complete: ${places.join(', ')}${more}\n`)
  }
}
