/** The ways to tell people, for the docs; each is one file of this folder with a pure `write` and, where it goes somewhere, a thin `send`. */
export const reporters = [
  { name: 'annotations', where: 'Remarks at the lines of a pull request and in the log of a run.' },
  { name: 'comment', where: 'One comment on the pull request, kept up to date.' },
  { name: 'findings', where: 'Findings of an audit: terminal, summary, annotations and one comment on the pull request.' },
  { name: 'issue', where: 'One issue for each leaked key, from found to dead.' },
  { name: 'json', where: 'One JSON document on standard output or in a file.' },
  { name: 'notice', where: 'A signed webhook, once for each change of an incident’s state.' },
  {
    name: 'reminder',
    where: 'One issue for each key that is due by age; it escalates, and closes itself when the key is renewed.',
  },
  {
    name: 'review',
    where: 'Remarks at the lines of a pull request, one review for all that a run adds; fixes as suggestions.',
  },
  { name: 'sarif', where: 'SARIF 2.1.0, in a file or in GitHub’s code scanning.' },
  { name: 'summary', where: 'The summary on the page of a run.' },
  { name: 'text', where: 'A terminal.' },
] as const
