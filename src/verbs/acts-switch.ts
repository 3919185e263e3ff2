import { inputTable, type Options } from '../inputs.ts'
import type { Configuration } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'

const variable = inputTable.find(({ name }) => name === 'acts')?.env ?? ''

/**
 * Why nothing may be done to any key in this run, in one sentence; null where acts may go on. Option, variable and configuration each say
 * `off` for all. Throws `Fault` for a variable that says neither on nor off: who sets it means to stop something.
 */
export function stoppedBy(
  options: Options,
  { policy }: Configuration,
  environment: { readonly [name: string]: string | undefined },
): string | null {
  const said = environment[variable]?.trim() ?? ''
  if (/^(off|false|no|0)$/i.test(said)) return because(variable)
  if (!/^(on|true|yes|1|)$/i.test(said)) throw new Fault(`${variable} must be on or off`)
  if (options.acts === 'off') return because('the option acts')
  return policy.acts === 'off' ? because('policy.acts') : null
}

/**
 * Why this run begins no act by itself; null where it may. What an old commit holds may be anything: whoever wants it acted on says so.
 * What another run had begun is gone on with all the same.
 */
export const beginsNothing = (options: Options): string | null =>
  options.history && !options['act-on-history'] && options.plan === undefined ? notByItself : null

/** True for a run that leaves all as it is: it rehearses, plans, or acts are switched off. */
export const changesNothing = (options: Options, { stopped = null }: { readonly stopped?: string | null }): boolean =>
  options['dry-run'] || options.plan !== undefined || stopped !== null

const notByItself =
  'A scan of the history does nothing to any key by itself: act-on-history lets it act by policy, and plan and act-on after a person’s yes.'

const because = (what: string) => `Acts are switched off (${what}): nothing is done to any key.`
