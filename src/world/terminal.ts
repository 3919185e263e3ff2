import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { Fault } from '../model/fault.ts'

/** Bytes of standard input that are read, at most. */
const mostInput = 512 * 1024 * 1024

/** Writes to a stream and resolves when it has taken the text. A reader that is gone (`| head`) is no error. */
export function writerTo(stream: Writable): (text: string) => Promise<void> {
  let gone = false
  stream.on('error', () => {
    gone = true
  })
  return (text) =>
    new Promise((done, fail) => {
      if (gone) return done()
      stream.write(text, (error) => {
        const { code } = (error ?? {}) as NodeJS.ErrnoException
        if (!error || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') done()
        else fail(new Fault(`can't write the output (${code})`))
      })
    })
}

export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostInput) throw new Fault(`standard input is larger than ${mostInput / 1024 / 1024} MiB`)
  }
  return Buffer.concat(chunks)
}

/** Asks on error output; anything but yes is no. Throws `Fault` where there is no answer: Ctrl-C, Ctrl-D, a terminal that is gone. */
export async function askPerson(
  question: string,
  input: Readable = process.stdin,
  output: Writable = process.stderr,
): Promise<boolean> {
  const terminal = createInterface({ input, output })
  // A question of an interface that closes may stay open for ever, and a process that waits for it ends as if all were well.
  const left = new Promise<never>((_, fail) => {
    terminal.once('close', () => fail(new Fault('stopped at a question that was not answered')))
  })
  try {
    const answer = await Promise.race([terminal.question(`${question} [y/N] `).catch(() => left), left])
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    left.catch(() => {})
    terminal.close()
  }
}

/** https://no-color.org: any value but an empty one turns colour off. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  environment: { readonly [name: string]: string | undefined },
): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb'
}
