import { resolve } from 'node:path'
import { limits } from '../keyservice/contract.ts'
import { inMemory, openKeyFile } from '../keyservice/key-file.ts'
import { addKey } from '../keyservice/key-store.ts'
import { runKeyService } from '../keyservice/running.ts'
import { Fault } from '../model/fault.ts'
import { inLog } from '../text/log.ts'
import { checkContract } from './keyservice-check.ts'
import { withoutKeys } from './without-keys.ts'
import type { RunVerb } from './world.ts'

/** Serves until it is stopped; with `--check` it looks at another server instead. */
export const keyserviceVerb: RunVerb = async (options, args, world) => {
  if (args.length > 0) throw new Fault('rekey keyservice takes no arguments besides its options.')
  if (options.check !== undefined) return await checkContract(options.check, world)
  if (world.workshop === undefined) throw new Fault('rekey keyservice runs on the command line alone.')
  const { clock, random, cwd, stdout } = world
  const file = options.file === undefined ? undefined : resolve(cwd, options.file)
  const kept = file === undefined ? inMemory(random) : await openKeyFile(file, world.files, random)
  const service = runKeyService(kept.store, kept.save, clock, random)
  const { url } = await world.workshop.serve(service.answer, { port: options.port, largestBody: limits.body })
  await stdout(
    `Key service at ${url}, keys kept ${file === undefined ? 'in memory until it stops' : `in ${inLog(withoutKeys(file))}`}. Stop it with Ctrl-C.\n`,
  )
  if (kept.fresh) {
    const first = {
      account: 'main',
      owner: 'main',
      name: 'first key',
      label: null,
      scopes: ['full', 'read', 'write'],
      lifetime: null,
    }
    const made = await service.operate((store, now) => addKey(store, first, null, now, random))
    await stdout(`Its first key, with full access, is shown this once: ${made.key}\n`)
  }
  return await new Promise<never>(() => {})
}
