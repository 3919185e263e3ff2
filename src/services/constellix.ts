import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Secret keys: a UUID, as samples look. */
export const constellix = {
  id: 'constellix',
  name: 'Constellix',
  docs: 'https://api.dns.constellix.com/v4/docs',
  hosts: ['api.dns.constellix.com'],
  keys: {
    'constellix-secret-key': {
      name: 'Constellix secret key',
      shape: uuid,
      beside: [
        { named: '*constellix_secret' },
        { named: '*constellix_api_secret' },
        { word: 'api.dns.constellix.com', within: 160 },
      ],
      manual: { page: 'https://accounts.constellix.com/api-keys', steps: ['Delete the key, and make another'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
