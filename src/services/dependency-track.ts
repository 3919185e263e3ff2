import type { Service } from '../model/service.ts'

/** API keys: `odt_`, 8 letters and digits, `_` and 32 more; before version 4.13 `odt_` and 32. */
export const dependencyTrack = {
  id: 'dependency-track',
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'dependency-track-api-key': {
      name: 'Dependency-Track API key',
      source:
        'https://github.com/DependencyTrack/dependency-track/blob/a0da1ae5e4b73647f78069a1770b40c23ab4e039/docs/_posts/2025-04-07-v4.13.0.md',
      shapes: [
        ['odt_', { base62: 8, as: 'id' }, '_', { base62: 32 }],
        ['odt_', { base62: 32 }],
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.dependencytrack.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
