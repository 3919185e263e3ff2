import type { Service } from '../model/service.ts'

/**
 * Application API keys: `papp_` and 43 letters and digits, as samples look. Client API keys: `pacc_` and 43 letters and
 * digits, as samples look.
 */
export const pelicanPanel = {
  id: 'pelican-panel',
  name: 'Pelican Panel',
  docs: 'https://pelican.dev/docs/',
  hosts: ['{var.host}'],
  vars: { host: { env: 'PELICAN_HOST' } },
  keys: {
    'pelican-panel-application-key': {
      name: 'Pelican Panel application API key',
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
