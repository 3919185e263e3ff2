import type { Comment, GitHubReviews } from '../model/github.ts'
import type { Create, Send } from './github.ts'

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

/** Reviews of pull requests, by a client that is there already. */
export function makeReviews(
  { rest, paginate }: Octokit,
  here: { readonly owner: string; readonly repo: string },
  { send, create, whoAmI }: { readonly send: Send; readonly create: Create; readonly whoAmI: () => Promise<string> },
): GitHubReviews {
  const lineComments = (pull: number): Promise<readonly Comment[]> =>
    send('reading the reviews of a pull request', 'read', async () => {
      const all = await paginate(rest.pulls.listReviewComments, { ...here, pull_number: pull, per_page: 100 })
      return all.map(({ id, body, user }) => ({ id, body, author: user?.login ?? '' }))
    })
  return {
    lineComments,
    changes: (base, head) =>
      send('comparing commits', 'read', async () => {
        // Files come with the first page alone, however many commits it has.
        const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 })
        return (data.files ?? []).map(({ filename, patch }) => ({ path: filename, patch: patch ?? null }))
      }),
    async createReview(pull, { commit, body, comments }) {
      const find = async () => {
        const me = await whoAmI()
        const [first] = comments
        return (await lineComments(pull)).find((each) => each.author === me && each.body === first?.body)?.id
      }
      const rows = comments.map(({ path, startLine, line, body: text }) => ({
        ...{ path, line, side: 'RIGHT', body: text },
        // GitHub refuses a first line that is the last one, too.
        ...(startLine !== null && startLine < line && { start_line: startLine, start_side: 'RIGHT' }),
      }))
      const review = { ...here, pull_number: pull, commit_id: commit, event: 'COMMENT' as const, body, comments: rows }
      await create(send, 'writing a review', async () => (await rest.pulls.createReview(review)).data.id, find)
    },
  }
}
