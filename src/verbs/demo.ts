import { Fault } from '../model/fault.ts'
import { secondsInWords } from '../reporters/telling.ts'
import { openDemoFolder } from './demo-folder.ts'
import { writeReports } from './demo-reports.ts'
import { type Answered, respondInDemo } from './demo-response.ts'
import { type DemoService, startDemoService } from './demo-service.ts'
import { type Stage, setStage } from './demo-stage.ts'
import { startTimeline, type Timeline } from './demo-timeline.ts'
import type { RunVerb } from './world.ts'

/** The whole loop on this machine. Gives 0 where the old key is dead, the new one lives, and no other does. */
export const demo: RunVerb = async (options, args, world) => {
  if (args.length > 0) throw new Fault('rekey demo takes no arguments; --dir names a folder to work in.')
  const folder = await openDemoFolder(options.dir, world)
  const told = startTimeline(world)
  await told.plain('rekey demo: a key leaks, and its lock is changed. All of it happens on this machine.\n', 'bold')
  if (folder.resumed) await told.say('calm', `A demo was here before; this one goes on in ${folder.path}.`)
  let isClosed = false
  try {
    const service = await startDemoService(folder, world)
    try {
      await told.say('calm', `A key service runs at http://${service.host}; of its keys it keeps salted hashes alone.`)
      const stage = await setStage(folder, service, told, world)
      const answered = await respondInDemo(stage, service, told, world)
      const isProven = await proveIt(stage, service, answered, told)
      const written = await writeReports(folder.path, answered.told, world)
      await told.say('calm', `Wrote ${written.names.join(', ')}: what GitHub would show.`)
      await told.plain('')
      for (const line of written.comment.split('\n').filter((each) => each !== '' && !each.startsWith('<!--')))
        await told.plain(`  │ ${line}`, 'dim')
      await told.plain('')
      isClosed = await sayTheEnd(isProven, answered, told)
      if (folder.stays) await told.plain(`All of it is in ${folder.path}; the files for people are in ${written.folder}.`)
      else await told.plain('The folder goes now; `--dir FOLDER` keeps the repository and what was written.')
    } finally {
      await service.close()
    }
  } finally {
    await folder.remove()
  }
  return isClosed ? 0 : 1
}

/** Asks the service itself, apart from all that the response did: the old key, the new one, and how many live. */
async function proveIt(stage: Stage, service: DemoService, { leak }: Answered, told: Timeline): Promise<boolean> {
  const [leaked, inUse] = [leak.parts.key, await stage.inUse()]
  if (leaked === undefined || inUse === undefined) {
    await told.say('bad', 'The store holds no key.')
    return false
  }
  const [old, fresh, living] = [await service.about(leaked), await service.about(inUse), await service.living()]
  const isDead = old.status === 401
  await told.say(
    isDead ? 'good' : 'bad',
    `Asked once more with the leaked key: ${old.status}${old.code === null ? '' : ` ${old.code}`}.`,
  )
  const isAlive = fresh.view !== null && !inUse.equals(leaked)
  const what = fresh.view === null ? (fresh.code ?? '') : `key ${fresh.view.id}, ${fresh.view.access} access, ${fresh.view.state}`
  await told.say(isAlive ? 'good' : 'bad', `Asked with the key that the store holds now: ${fresh.status}, ${what}.`)
  const isOnly = living.length === 1 && living[0]!.id === fresh.view?.id
  await told.say(isOnly ? 'good' : 'bad', `Living keys in the service's own list, the demo's admin aside: ${living.length}.`)
  return isDead && isAlive && isOnly
}

/** True where the response itself calls the key dead, too. */
async function sayTheEnd(isProven: boolean, { told: { report } }: Answered, told: Timeline): Promise<boolean> {
  const response = report.leaks.find((leak) => leak.response !== null)?.response
  const isClosed = isProven && (response?.outcome === 'done' || response?.outcome === 'gone')
  if (!isClosed) await told.plain(`The loop is not closed: ${response?.outcome ?? 'nothing was done'}.`, ['bold', 'red'])
  else if (response.seconds === null) await told.plain('The leaked key is dead, and replaced.', ['bold', 'green'])
  else await told.plain(`From found to dead: ${secondsInWords(response.seconds)}.`, ['bold', 'green'])
  return isClosed
}
