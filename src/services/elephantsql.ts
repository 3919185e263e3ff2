import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const elephantsql = {
  id: 'elephantsql',
  name: 'ElephantSQL and CloudAMQP',
  docs: 'https://customer.elephantsql.com/team/api',
  hosts: ['customer.elephantsql.com', 'customer.cloudamqp.com', 'api.cloudamqp.com'],
  keys: {
    'elephantsql-api-key': {
      name: 'ElephantSQL and CloudAMQP API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('elephantsql'),
        { named: '*elephantsql_customer_api_key' },
        ...apiKeyNames('cloudamqp'),
        { named: '*cloudamqp_customer_api_key' },
        ...apiKeyNames('cloudkarafka'),
        { named: '*cloudkarafka_customer_api_key' },
        ...apiKeyNames('lavinmq'),
        { named: '*lavinmq_customer_api_key' },
        { word: 'customer.elephantsql.com', within: 160 },
      ],
      carriers: [{ basic: ':{key}' }],
      manual: {
        page: 'https://customer.elephantsql.com/team/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes, reads and deletes instances of the team.',
    },
  },
} as const satisfies Service
