import type { Service } from '../model/service.ts'
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
        { named: '*benchmark_email_api_key' },
        { named: '*benchmark_email_key' },
        { named: '*benchmark_email_token' },
        { named: '*benchmark_email_api_token' },
        { named: '*benchmark_email_access_token' },
        { named: '*benchmark_email_secret' },
        { named: '*benchmark_email_api_secret' },
        { named: '*benchmark_email_access_key' },
        { named: '*benchmark_email_auth_token' },
        { named: '*bme_api_key' },
        { named: '*bme_key' },
        { named: '*bme_token' },
        { named: '*bme_api_token' },
        { named: '*bme_access_token' },
        { named: '*bme_secret' },
        { named: '*bme_api_secret' },
        { named: '*bme_access_key' },
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
