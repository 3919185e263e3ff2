/**
 * A process that runs the Action again and again, as a runner's new processes do, but has read the program already: most of a short run is that. Each
 * run evaluates the door anew, with the environment, the folder and the authorities of its own; what it prints is collected until it leaves.
 */
import { readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { pathToFileURL } from 'node:url'

const authorities = getCACertificates('bundled')
const asked = ['uncaughtException', 'unhandledRejection']
const streams = { stdout: process.stdout, stderr: process.stderr }
let count = 0

process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
process.on('message', async ({ door, cwd, env }) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  const extra = env.NODE_EXTRA_CA_CERTS === undefined ? [] : [readFileSync(env.NODE_EXTRA_CA_CERTS, 'utf8')]
  setDefaultCACertificates([...authorities.slice(0, 1), ...extra])
  const said = { stdout: '', stderr: '' }
  for (const [name, stream] of Object.entries(streams))
    stream.write = (text, encoding, done = encoding) => {
      said[name] += Buffer.from(text).toString()
      if (typeof done === 'function') process.nextTick(done)
      return true
    }
  process.exit = (code) => {
    process.exit = () => {}
    for (const name of asked) process.removeAllListeners(name)
    for (const stream of Object.values(streams)) stream.removeAllListeners('error')
    process.send({ code: code ?? 0, ...said })
  }
  await import(`${pathToFileURL(door)}?${++count}`)
})
