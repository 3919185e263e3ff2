import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API keys begin with `asat_` and have 32 hexadecimal digits behind it, as samples look; the page’s samples are these digits
 * alone. Older ones are UUIDs.
 */
export const aftership = {
  id: 'aftership',
  name: 'AfterShip',
  docs: 'https://www.aftership.com/docs/tracking/quickstart/authentication',
  hosts: ['api.aftership.com'],
  keys: {
    'aftership-api-key': {
      name: 'AfterShip API key',
      shape: ['asat_', { hex: 32 }],
      carriers: [
        { header: 'as-api-key', value: '{key}' },
        { header: 'aftership-api-key', value: '{key}' },
      ],
      manual: { page: 'https://organization.automizely.com/api-keys', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes trackings, as far as its scopes go.',
    },
    'aftership-legacy-api-key': {
      name: 'AfterShip API key (old form)',
      source: 'https://www.aftership.com/docs/returns/quickstart/authentication',
      shapes: [uuid, [{ hex: 32 }]],
      beside: [{ named: '*aftership_api_key' }, { named: '*aftership_key' }],
      carriers: [
        { header: 'aftership-api-key', value: '{key}' },
        { header: 'as-api-key', value: '{key}' },
      ],
      manual: { page: 'https://organization.automizely.com/api-keys', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes trackings.',
    },
  },
} as const satisfies Service
