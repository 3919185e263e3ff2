import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const courtlistener = {
  id: 'courtlistener',
  name: 'CourtListener',
  docs: 'https://www.courtlistener.com/help/api/',
  hosts: ['www.courtlistener.com'],
  keys: {
    'courtlistener-api-key': {
      name: 'CourtListener API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*courtlistener_token' },
        { named: '*courtlistener_api_token' },
        { named: '*courtlistener_access_token' },
        { named: '*courtlistener_api_key' },
        { named: '*courtlistener_key' },
        { named: '*courtlistener_pat' },
        { named: '*courtlistener_personal_access_token' },
        { named: '*courtlistener_auth_token' },
        { named: '*courtlistener_secret' },
        { named: '*courtlistener_api_secret' },
        { named: '*courtlistener_access_key' },
        { named: '*free_law_token' },
        { named: '*free_law_api_token' },
        { named: '*free_law_access_token' },
        { named: '*free_law_api_key' },
        { named: '*free_law_key' },
        { named: '*free_law_pat' },
        { named: '*free_law_personal_access_token' },
        { named: '*free_law_auth_token' },
        { named: '*free_law_secret' },
        { named: '*free_law_api_secret' },
        { named: '*free_law_access_key' },
        { word: 'www.courtlistener.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://www.courtlistener.com/help/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
