/** Milliseconds for what is still under way; whatever keeps the process then is cut off. */
const mercy = 60

/**
 * Ends the process once nothing is left to do, and soon in any case: connections that are kept open must not keep it. Not at once, as `process.exit` does: that waits
 * for V8's compilers, which may be waiting for this thread to tidy up its heap (nodejs/node#54918), and a step of a workflow would hang until it is killed.
 * What goes wrong from here on is nobody's any more.
 */
export function leave(code: number): void {
  process.exitCode = code
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.removeAllListeners(event)
    process.on(event, () => {})
  }
  setTimeout(() => process.exit(code), mercy).unref()
}
