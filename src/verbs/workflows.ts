import { type GitHubWorkflows, Refused } from '../model/github.ts'

/** The first token's word; where GitHub says that it may not, the second one's. A dispatch that was refused was not done. */
export function eitherOf(first: GitHubWorkflows, second: () => Promise<GitHubWorkflows>): GitHubWorkflows {
  const either = async <T>(call: (workflows: GitHubWorkflows) => Promise<T>): Promise<T> => {
    try {
      return await call(first)
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 403) throw error
      return await call(await second())
    }
  }
  return {
    defaultBranch: () => first.defaultBranch(),
    dispatch: (workflow, ref, inputs) => either((workflows) => workflows.dispatch(workflow, ref, inputs)),
    run: (id) => either((workflows) => workflows.run(id)),
    dispatched: (workflow, since) => either((workflows) => workflows.dispatched(workflow, since)),
  }
}
