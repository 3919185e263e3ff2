import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('courtlistener'),
        { named: '*courtlistener_secret' },
        { named: '*courtlistener_api_secret' },
        { named: '*courtlistener_access_key' },
        ...tokenNames('free_law'),
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
