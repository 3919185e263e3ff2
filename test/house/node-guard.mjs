// Tests and builds run on the Node that the lock file pins, whatever the host has: on another they stop here.
import { readFileSync } from 'node:fs'

const { optionalDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const platform = `${process.platform.replace('win32', 'win')}-${process.arch}`
const pinned = Object.entries(optionalDependencies).find(([name]) => name.endsWith(platform))?.[1]
if (process.version !== `v${pinned}`) {
  console.error(
    `This is Node ${process.version} (${process.execPath}); tests and builds need v${pinned}, which the lock file pins.`,
  )
  console.error(
    `Run \`npm ci\` with optional dependencies on, then \`npm test\`. Pinned platforms: ${Object.keys(optionalDependencies).join(', ')}.`,
  )
  process.exit(1)
}
