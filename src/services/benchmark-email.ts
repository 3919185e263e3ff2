import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const benchmarkEmail = {
  id: 'benchmark-email',
  name: 'Benchmark Email',
  docs: 'https://developer.benchmarkemail.com/',
  hosts: ['clientapi.benchmarkemail.com'],
  keys: {
    'benchmark-email-api-key': {
      name: 'Benchmark Email API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('benchmark_email'),
        { named: '*benchmark_email_auth_token' },
        ...apiKeyNames('bme'),
        { named: '*bme_auth_token' },
        { word: 'clientapi.benchmarkemail.com', within: 160 },
      ],
      carriers: [{ header: 'AuthToken', value: '{key}' }],
      manual: {
        page: 'https://developer.benchmarkemail.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
