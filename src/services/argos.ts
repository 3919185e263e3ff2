import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Project tokens are `argos_` and 34 characters, as its own code makes them, older ones 40 hex digits, as samples look. That
 * the 34 are letters and digits is read from samples of its other keys.
 */
export const argos = {
  id: 'argos',
  name: 'Argos',
  docs: 'https://argos-ci.com/docs',
  hosts: ['api.argos-ci.com', 'app.argos-ci.com'],
  keys: {
    'argos-token': {
      name: 'Argos project token',
      source:
        'https://github.com/argos-ci/argos/blob/05c9a0dcaa1f5a6dfd7c011d9c9ab02ae08b3d5c/apps/backend/src/database/models/Project.ts',
      shapes: [['argos_', { base62: 34 }], [{ hex: 40 }]],
      alone: true,
      beside: [
        ...named(['argos', 'argos_ci'], ['_token', '_project_token', '_api_key', '_api_token']),
        { word: 'argos-ci', within: 200 },
        { command: 'argos', flag: '--token' },
      ],
      manual: { page: 'https://app.argos-ci.com/', steps: ['Project settings', 'Regenerate the token'] },
      reach: 'Uploads builds of one project.',
    },
  },
} as const satisfies Service
