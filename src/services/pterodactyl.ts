import type { Service } from '../model/service.ts'

/**
 * Application API keys: `ptla_` and 43 letters and digits, as samples look. Client API keys: `ptlc_` and 43 letters and
 * digits, as samples look.
 */
export const pterodactyl = {
  id: 'pterodactyl',
  name: 'Pterodactyl',
  docs: 'https://pterodactyl.io/panel/1.0/getting_started.html',
  hosts: ['{var.host}'],
  vars: { host: { env: 'PTERODACTYL_HOST' } },
  keys: {
    'pterodactyl-application-key': {
      name: 'Pterodactyl application API key',
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
