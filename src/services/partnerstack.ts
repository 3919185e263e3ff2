import type { Service } from '../model/service.ts'

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
        { named: '*partner_stack_secret_key' },
        { named: '*partner_stack_secret' },
        { named: '*partner_stack_api_secret' },
        { named: '*partner_stack_api_key' },
        { named: '*partner_stack_private_key' },
        { named: '*partner_stack_key' },
        { named: '*partnerstack_secret_key' },
        { named: '*partnerstack_secret' },
        { named: '*partnerstack_api_secret' },
        { named: '*partnerstack_api_key' },
        { named: '*partnerstack_private_key' },
        { named: '*partnerstack_key' },
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
