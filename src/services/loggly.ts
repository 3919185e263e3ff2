import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * The token is part of the address that logs are posted to: `logs-01.loggly.com/inputs/TOKEN/tag/http/`. It is a UUID in public samples.
 */
export const loggly = {
  id: 'loggly',
  name: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  hosts: ['logs-01.loggly.com'],
  keys: {
    'loggly-token': {
      name: 'Loggly customer token',
      shape: uuid,
      beside: [
        { named: '*loggly_token' },
        { named: '*loggly_customer_token' },
        { named: '*loggly_input_token' },
        { word: 'logs-01.loggly.com', within: 60 },
      ],
      manual: {
        page: 'https://www.loggly.com/login/',
        steps: ['Source Setup, Customer Tokens', 'Retire the token after adding a new one'],
      },
      reach: 'Sends log lines into the account.',
    },
    // Its form rests on samples.
    'loggly-address': {
      name: 'Loggly address with a customer token',
      shape: [{ oneOf: ['https://logs-01.loggly.com/', 'http://logs-01.loggly.com/'] }, { oneOf: ['inputs/', 'bulk/'] }, ...uuid],
      access: 'write',
      manual: {
        page: 'https://www.loggly.com/login/',
        steps: ['Source Setup, Customer Tokens', 'Retire the token after adding a new one'],
      },
      reach: 'Sends log lines into the account.',
    },
  },
} as const satisfies Service
