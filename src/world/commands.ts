import type { CommandEnd, Commands } from '../model/world.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What programs need to run at all; everything else they are given by name. */
const usual = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'TMPDIR',
  'SystemRoot',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
]

/**
 * Programs of the trusted configuration. They run at the top of the file system, where no checkout has a say in what they read, and see
 * nothing of rekey's own tokens.
 */
export function makeCommands(environment: Environment, timeoutMs = 60_000): Commands {
  return {
    async run([program = '', ...args], { input, environment: given, timeLimit }) {
      const [{ spawn }, { parse }] = await Promise.all([import('node:child_process'), import('node:path')])
      const env = { ...Object.fromEntries(usual.map((name) => [name, environment[name]])), ...given }
      return new Promise<CommandEnd>((resolve) => {
        // Killed for certain: what ignores a polite signal would hold the run up for ever.
        const options = {
          env,
          cwd: parse(process.cwd()).root,
          timeout: timeLimit === undefined ? timeoutMs : timeLimit * 1000,
          killSignal: 'SIGKILL',
        } as const
        const child = spawn(program, args, { ...options, stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true })
        let isStarted = false
        child.on('spawn', () => {
          isStarted = true
        })
        child.on('error', () => resolve({ code: null, why: isStarted ? 'killed' : 'not started' }))
        child.on('exit', (code) => resolve(code === null ? { code, why: child.killed ? 'time-out' : 'killed' } : { code }))
        // A program that ends without reading its input is judged by its exit code.
        child.stdin.on('error', () => {})
        child.stdin.end(input)
      })
    },
  }
}
