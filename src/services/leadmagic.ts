import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const leadmagic = {
  id: 'leadmagic',
  name: 'LeadMagic',
  docs: 'https://leadmagic.io/docs',
  hosts: ['api.leadmagic.io'],
  keys: {
    'leadmagic-api-key': {
      name: 'LeadMagic API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('leadmagic', 'lead_magic')],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://leadmagic.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Looks up people’s mail addresses at the owner’s cost.',
    },
  },
} as const satisfies Service
