import type { Service } from '../model/service.ts'

/** API keys: `odt_`, 8 to 12 letters and digits, `_` and 32 letters and digits, as samples look. */
export const dependencyTrack = {
  id: 'dependency-track',
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'dependency-track-api-key': {
      name: 'Dependency-Track API key',
      shape: ['odt_', { base62: [8, 12] }, '_', { base62: 32 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.dependencytrack.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
