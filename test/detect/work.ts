import { Session } from 'node:inspector'
import { getCompileCacheDir } from 'node:module'

interface Covered {
  readonly url: string
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
}

if (getCompileCacheDir() !== undefined) throw new Error('what comes compiled from a cache is not counted: test/compiled.ts')
// From here on V8 counts the blocks of each function that runs for the first time.
const session = new Session()
session.connect()
const post = (method: string, params: object = {}): unknown => {
  let answer: unknown
  session.post(method, params, (_, result) => {
    answer = result
  })
  return answer
}
post('Profiler.enable')
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How often the blocks of rekey's detection run: the same on every machine, however busy it is. What runs inside Node (a regular
 * expression, inflating) is not counted.
 */
export function stepsOf(run: () => void): number {
  post('Profiler.takePreciseCoverage')
  run()
  const { result } = post('Profiler.takePreciseCoverage') as { readonly result: readonly Covered[] }
  let steps = 0
  for (const { url, functions } of result)
    if (url.includes('/src/detect/')) for (const { ranges } of functions) for (const { count } of ranges) steps += count
  return steps
}
