import type { Audit } from '../model/audit.ts'
import { nameOf, remarkOn } from './remarks.ts'

const places = {
  artifact: 'an artifact, which everyone who may read the repository can download',
  cache: 'a cache, which runs of other branches and of pull requests get',
  summary: 'the job’s summary',
  image: 'an image, whose layers keep it',
} as const

/** What outlives the run is read by others than the run. */
export const keyInArtifact: Audit = {
  id: 'key-in-artifact',
  finds: 'A key in an artifact, a cache, a summary or an image.',
  severity: 'high',
  fix: 'Leave it out of what is kept.',
  find: ({ flows }) =>
    flows.flatMap((flow) => {
      if (flow.end.kind !== 'written' || flow.end.to === 'file') return []
      const { to, name } = flow.end
      return [
        remarkOn(flow, {
          severity: 'high',
          confidence: flow.certain ? 'certain' : 'likely',
          message: `${nameOf(flow)} is written to ${places[to]}${name === null ? '' : ` (\`${name}\`)`}.`,
          fix:
            to === 'image'
              ? 'Hand it over as a build secret (`--mount=type=secret`), which no layer keeps.'
              : 'Keep it in a file outside of what is uploaded, or in the environment alone.',
        }),
      ]
    }),
}
