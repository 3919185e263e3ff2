import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import * as core from '@actions/core'
import { Fault } from '../model/fault.ts'
import type { Annotation, Runner } from '../model/runner.ts'
import { Secret } from '../model/secret.ts'

/** GitHub cuts events at 25 MB (its webhook limit); what is larger was not written by it. */
const largestEvent = 32 << 20
/** A value shorter than this would blank half of every log. */
const shortestMask = 4
const annotations = { error: core.error, warning: core.warning, notice: core.notice }

/** GitHub's runner, through `@actions/core`, in the process that the runner started. */
export function makeRunner(environment: { readonly [name: string]: string | undefined }): Runner {
  const mask = (value: Secret) => {
    // The runner masks each line of a value; the first and last line of a PEM block are no secret, and masked they would blank others'.
    const lines = value.reveal().split(/\r\n|[\r\n]/)
    const secrets = lines.length === 1 ? lines : lines.filter((line) => line.length >= 16 && !line.startsWith('-----'))
    for (const line of secrets) if (line.length >= shortestMask) core.setSecret(line)
  }
  return {
    input: (name) => core.getInput(name),
    secretInput(name) {
      const value = core.getInput(name)
      if (value === '') return undefined
      const secret = new Secret(value)
      mask(secret)
      return secret
    },
    mask,
    async event() {
      const path = environment.GITHUB_EVENT_PATH
      if (!path) throw new Fault('GITHUB_EVENT_PATH is not set: the Action runs only on a GitHub runner')
      try {
        if ((await stat(path)).size > largestEvent) throw new Error('too large')
        return JSON.parse(await readFile(path, 'utf8')) as unknown
      } catch {
        throw new Fault('the event of this run (GITHUB_EVENT_PATH) could not be read as JSON')
      }
    },
    annotate: ({ level, title, message, place }) => annotations[level](message, { title, ...(place && propertiesOf(place)) }),
    log: (line) => core.info(line),
    output(name, value) {
      // Without the file `@actions/core` prints a command that runners refuse, or throws.
      if (existsSync(environment.GITHUB_OUTPUT ?? '')) core.setOutput(name, value)
    },
    async summary(markdown) {
      try {
        await core.summary.addRaw(markdown, true).write()
      } catch {
        throw new Fault('this runner takes no job summary (GITHUB_STEP_SUMMARY names no file)')
      }
    },
    fail: (sentence) => core.setFailed(sentence),
  }
}

function propertiesOf({ path, line, endLine, column, endColumn }: NonNullable<Annotation['place']>): core.AnnotationProperties {
  return {
    file: path,
    startLine: line,
    endLine,
    ...(line === endLine && column !== undefined && { startColumn: column }),
    ...(line === endLine && endColumn !== undefined && { endColumn }),
  }
}
