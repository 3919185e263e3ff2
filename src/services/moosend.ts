import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const moosend = {
  id: 'moosend',
  name: 'Moosend',
  docs: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
  hosts: ['api.moosend.com', 'identity.moosend.com'],
  keys: {
    'moosend-api-key': {
      name: 'Moosend API key',
      shape: uuid,
      beside: plainKeyNames('moosend'),
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://identity.moosend.com/', steps: ['Settings, API key', 'Regenerate it'] },
      reach: 'Reads and changes lists with all addresses, and sends campaigns.',
    },
  },
} as const satisfies Service
