import type { Service } from '../model/service.ts'

/**
 * API keys as its own code makes them: a prefix of the kind, and 43 letters and digits: 11 of the identifier and 32 of the
 * key. Its first version had other prefixes.
 */
export const pelicanPanel = {
  id: 'pelican-panel',
  name: 'Pelican Panel',
  docs: 'https://pelican.dev/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'pelican-panel-application-key': {
      name: 'Pelican Panel application API key',
      source: 'https://github.com/pelican-dev/panel/blob/main/app/Models/ApiKey.php',
      shape: ['papp_', { base62: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://pelican.dev/docs/',
        steps: ['Find where the application API key was made', 'End it there, and make another'],
      },
      reach: 'Manages servers, nodes and users of a panel.',
    },
    'pelican-panel-client-key': {
      name: 'Pelican Panel client API key',
      source: 'https://github.com/pelican-dev/panel/blob/main/app/Models/ApiKey.php',
      shape: ['pacc_', { base62: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://pelican.dev/docs/',
        steps: ['Find where the client API key was made', 'End it there, and make another'],
      },
      reach: 'Controls the game servers of its owner.',
    },
  },
} as const satisfies Service
