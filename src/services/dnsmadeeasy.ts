import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Secret keys: a UUID, as the page’s example has. */
export const dnsmadeeasy = {
  id: 'dnsmadeeasy',
  name: 'DNS Made Easy',
  docs: 'https://api-docs.dnsmadeeasy.com/',
  hosts: ['api.dnsmadeeasy.com'],
  keys: {
    'dnsmadeeasy-secret-key': {
      name: 'DNS Made Easy secret key',
      source: 'https://api-docs.dnsmadeeasy.com/',
      shape: uuid,
      beside: [
        { named: '*dnsmadeeasy_api_secret' },
        { named: '*dnsmadeeasy_secret' },
        { named: '*dme_api_secret' },
        { named: '*dme_secret' },
        { word: 'api.dnsmadeeasy.com', within: 160 },
      ],
      manual: { page: 'https://cp.dnsmadeeasy.com/account/info', steps: ['Generate new API credentials'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
