import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const metOffice = {
  id: 'met-office',
  name: 'Met Office',
  docs: 'https://datahub.metoffice.gov.uk/docs',
  hosts: ['data.hub.api.metoffice.gov.uk', 'datapoint.metoffice.gov.uk'],
  keys: {
    'met-office-api-key': {
      name: 'Met Office API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*met_office_api_key' },
        { named: '*met_office_key' },
        { named: '*met_office_token' },
        { named: '*met_office_api_token' },
        { named: '*met_office_access_token' },
        { named: '*met_office_secret' },
        { named: '*met_office_api_secret' },
        { named: '*met_office_access_key' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://datahub.metoffice.gov.uk/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
