import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const awin = {
  id: 'awin',
  name: 'Awin',
  docs: 'https://wiki.awin.com/',
  hosts: ['api.awin.com'],
  keys: {
    'awin-api-key': {
      name: 'Awin API key',
      shape: uuid,
      beside: [...tokenNames('awin'), { word: 'api.awin.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://wiki.awin.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
