import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const onfleet = {
  id: 'onfleet',
  name: 'Onfleet',
  docs: 'https://docs.onfleet.com/reference/authentication',
  hosts: ['onfleet.com'],
  keys: {
    'onfleet-api-key': {
      name: 'Onfleet API key',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('onfleet'),
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://onfleet.com/dashboard#/settings/api', steps: ['Settings, API & webhooks', 'Delete the key'] },
      reach: 'Reads and changes tasks, drivers and recipients with their addresses.',
    },
  },
} as const satisfies Service
