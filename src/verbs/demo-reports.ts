import { join } from 'node:path'
import { write as writeComment } from '../reporters/comment.ts'
import { titleOf, write as writeIssue } from '../reporters/issue.ts'
import { write as writeSummary } from '../reporters/summary.ts'
import type { Telling } from '../reporters/telling.ts'
import type { Told } from './respond.ts'
import type { VerbWorld } from './world.ts'

export interface Written {
  readonly folder: string
  readonly names: readonly string[]
  readonly comment: string
}

/** What people would be told on GitHub, as files: the comment, the issue, the summary of the run and the JSON document. */
export async function writeReports(folder: string, { report, stories }: Told, { files }: VerbWorld): Promise<Written> {
  const telling: Telling = { report, stories, readers: 'maintainers', page: null }
  const comment = writeComment(telling).first ?? ''
  const issues = stories.map(
    (story) => `# ${titleOf(story.incident)}\n\n${writeIssue(story, { ...telling, block: null, places: [] })}`,
  )
  const texts = {
    'comment.md': comment,
    'issue.md': issues.join('\n'),
    'report.md': writeSummary(telling, []),
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
  }
  const place = join(folder, 'told')
  await files.makeFolder?.(place)
  for (const [name, text] of Object.entries(texts)) await files.write(join(place, name), text)
  return { folder: place, names: Object.keys(texts), comment }
}
