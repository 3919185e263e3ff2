import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const buildbuddy = {
  id: 'buildbuddy',
  name: 'BuildBuddy',
  docs: 'https://www.buildbuddy.io/docs/guide-auth',
  hosts: ['remote.buildbuddy.io', 'app.buildbuddy.io', 'www.buildbuddy.io'],
  keys: {
    'buildbuddy-api-key': {
      name: 'BuildBuddy API key',
      shape: [{ base62: 20 }],
      beside: [
        ...apiKeyNames('buildbuddy', 'build_buddy'),
        { named: '*x-buildbuddy-api-key' },
        { word: 'x-buildbuddy-api-key=', within: 4 },
      ],
      carriers: [{ header: 'x-buildbuddy-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.buildbuddy.io/docs/guide-auth',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the cache of builds, and runs builds, of the organization.',
    },
  },
} as const satisfies Service
