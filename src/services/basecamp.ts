import type { Service } from '../model/service.ts'

/**
 * Client secrets have 40 hex digits and access tokens begin with `BAhb`, the start of a Ruby object in base64, as samples
 * look; the page has no example.
 */
export const basecamp = {
  id: 'basecamp',
  name: 'Basecamp',
  docs: 'https://github.com/basecamp/api/blob/master/sections/authentication.md',
  hosts: ['3.basecampapi.com', 'launchpad.37signals.com'],
  keys: {
    'basecamp-access-token': {
      name: 'Basecamp OAuth token',
      shape: ['BAhb', { base64: [60, 600] }, '--', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://launchpad.37signals.com/authorizations', steps: ['Apps that have access', 'Remove the app'] },
      reach: 'Does in Basecamp all that its user may do.',
    },
    'basecamp-client-secret': {
      name: 'Basecamp client secret',
      shape: [{ hex: 40 }],
      beside: [{ named: '*basecamp_client_secret' }, { named: '*basecamp_secret' }, { named: '*basecamp_oauth_secret' }],
      manual: {
        page: 'https://launchpad.37signals.com/integrations',
        steps: ['Open the integration', 'Reset the client secret'],
      },
      reach: 'Gets and renews tokens of users that authorize the app.',
    },
  },
} as const satisfies Service
