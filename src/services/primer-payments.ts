import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const primerPayments = {
  id: 'primer-payments',
  name: 'Primer (payments)',
  docs: 'https://primer.io/docs',
  hosts: ['api.primer.io', 'api.sandbox.primer.io'],
  keys: {
    'primer-payments-api-key': {
      name: 'Primer (payments) API key',
      shape: uuid,
      beside: [{ named: '*primer_io_api_key' }, { named: '*primer_api_key' }, { word: 'api.primer.io', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://primer.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
