import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const leadfeeder = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/',
  hosts: ['api.leadfeeder.com'],
  keys: {
    'leadfeeder-api-key': {
      name: 'Leadfeeder API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*leadfeeder_token' },
        { named: '*leadfeeder_api_token' },
        { named: '*leadfeeder_access_token' },
        { named: '*leadfeeder_api_key' },
        { named: '*leadfeeder_key' },
        { named: '*leadfeeder_pat' },
        { named: '*leadfeeder_personal_access_token' },
        { named: '*leadfeeder_auth_token' },
        { named: '*dealfront_token' },
        { named: '*dealfront_api_token' },
        { named: '*dealfront_access_token' },
        { named: '*dealfront_api_key' },
        { named: '*dealfront_key' },
        { named: '*dealfront_pat' },
        { named: '*dealfront_personal_access_token' },
        { named: '*dealfront_auth_token' },
        { word: 'api.leadfeeder.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://docs.leadfeeder.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads who visited the owner’s sites.',
    },
  },
} as const satisfies Service
