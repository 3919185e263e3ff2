import assert from 'node:assert/strict'

/** Failures that are told with their reason; of those beyond only the names are. */
const mostReasons = 20

/**
 * Asks the same of each, and fails once, naming each that failed with the message and the line: a test for each of thousands would cost more
 * than what it asks. A check whose values may hold a sample is an `assert.ok` with a message, since comparisons show what they compared.
 */
export async function ofEach<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  check: (one: T) => void | Promise<void>,
): Promise<void> {
  assert.ok(all.length > 0, 'nothing was asked of anyone')
  const failed: { readonly name: string; readonly why: string }[] = []
  for (const one of all)
    try {
      const asked = check(one)
      // most checks are plain calls, and waiting for nothing takes time as well
      if (asked !== undefined) await asked
    } catch (error) {
      failed.push({ name: nameOf(one), why: whyOf(error) })
    }
  if (failed.length === 0) return
  const told = failed.slice(0, mostReasons).map(({ name, why }) => `${name}: ${why}`)
  const others = failed.slice(mostReasons).map(({ name }) => name)
  assert.fail(
    [`${failed.length} of ${all.length} failed`, ...told, ...(others.length === 0 ? [] : [`and ${others.join(', ')}`])].join(
      '\n',
    ),
  )
}

/** The message, and the line of the test where it was asked. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = /\/(test\/[^\s()]+?\.ts:\d+)/.exec(
    (error.stack ?? '').slice((error.stack ?? '').indexOf(error.message) + error.message.length),
  )
  return `${error.message}${place === null ? '' : ` (${place[1]})`}`
}
