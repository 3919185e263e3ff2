import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API keys: `cu_` of users, `sv_` of services, and 32 hexadecimal digits: the page shows the beginning of one of a service,
 * samples the rest.
 */
export const checkly = {
  id: 'checkly',
  name: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/integrations/public-api/',
  hosts: ['api.checklyhq.com'],
  keys: {
    'checkly-api-key': {
      name: 'Checkly API key',
      source: 'https://feedback.checklyhq.com/changelog/introducing-service-api-keys',
      shape: [{ oneOf: ['cu_', 'sv_'] }, { hex: 32 }],
      alone: true,
      beside: [
        ...named(['checkly', 'checkly_hq'], ['_api_key', '_key', '_token', '_api_token', '_secret']),
        { word: 'checkly', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.checklyhq.com/settings/user/api-keys', steps: ['User settings, API keys', 'Delete the key'] },
      reach: 'Reads and changes checks, their results and the variables that they use.',
    },
  },
} as const satisfies Service
