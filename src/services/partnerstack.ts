import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** A secret key begins with `sk_`; its length rests on samples. */
export const partnerstack = {
  id: 'partnerstack',
  name: 'PartnerStack',
  docs: 'https://docs.partnerstack.com/reference/auth',
  hosts: ['api.partnerstack.com', 'app.partnerstack.com'],
  keys: {
    'partnerstack-secret-key': {
      name: 'PartnerStack secret key',
      shape: ['sk_', { base62: [24, 64] }],
      beside: [
        ...named(
          ['partner_stack', 'partnerstack'],
          ['_secret_key', '_secret', '_api_secret', '_api_key', '_private_key', '_key'],
        ),
        { word: 'api.partnerstack.com', within: 200 },
      ],
      manual: {
        page: 'https://app.partnerstack.com/settings/integrations',
        steps: ['Settings, Integrations, API keys', 'Roll the keys'],
      },
      reach: 'Reads and changes partners, customers and their rewards, with the public key.',
    },
  },
} as const satisfies Service
