import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const encharge = {
  id: 'encharge',
  name: 'Encharge',
  docs: 'https://docs.encharge.io/',
  hosts: ['api.encharge.io', 'ingest.encharge.io'],
  keys: {
    'encharge-api-key': {
      name: 'Encharge API key',
      shape: [{ base62: [20, 64] }],
      beside: [...apiKeyNames('encharge'), { named: '*encharge_write_key' }],
      carriers: [{ header: 'X-Encharge-Token', value: '{key}' }],
      manual: { page: 'https://docs.encharge.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
