import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 22 letters and digits in lower case, as samples look. */
export const bugherd = {
  id: 'bugherd',
  name: 'BugHerd',
  docs: 'https://www.bugherd.com/api_v2',
  hosts: ['www.bugherd.com'],
  keys: {
    'bugherd-api-key': {
      name: 'BugHerd API key',
      shape: [{ base36: 22 }],
      beside: [
        ...named(['bugherd', 'bug_herd'], ['_api_key', '_key', '_token', '_api_token']),
        { word: 'bugherd.com/api', within: 200 },
      ],
      carriers: [{ basic: '{key}:x' }],
      manual: { page: 'https://www.bugherd.com/users/organization', steps: ['Settings, General settings', 'Regenerate the key'] },
      reach: 'Reads and changes projects and what was reported there.',
    },
  },
} as const satisfies Service
