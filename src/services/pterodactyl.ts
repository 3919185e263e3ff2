import type { Service } from '../model/service.ts'

/**
 * API keys as its own code makes them: a prefix of the kind, and 43 letters and digits: 11 of the identifier, which has 16
 * with the prefix, and 32 of the key.
 */
export const pterodactyl = {
  id: 'pterodactyl',
  name: 'Pterodactyl',
  docs: 'https://pterodactyl.io/panel/1.0/getting_started.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'pterodactyl-application-key': {
      name: 'Pterodactyl application API key',
      source: 'https://github.com/pterodactyl/panel/blob/develop/app/Models/ApiKey.php',
      shape: ['ptla_', { base62: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://pterodactyl.io/panel/1.0/getting_started.html',
        steps: ['Find where the application API key was made', 'End it there, and make another'],
      },
      reach: 'Manages servers, nodes and users of a panel.',
    },
    'pterodactyl-client-key': {
      name: 'Pterodactyl client API key',
      source: 'https://github.com/pterodactyl/panel/blob/develop/app/Models/ApiKey.php',
      shape: ['ptlc_', { base62: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://pterodactyl.io/panel/1.0/getting_started.html',
        steps: ['Find where the client API key was made', 'End it there, and make another'],
      },
      reach: 'Controls the game servers of its owner.',
    },
  },
} as const satisfies Service
