import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API keys: three groups of 16 with `-` between. The example in its documentation has letters beyond `f`, so small letters and
 * digits.
 */
export const viber = {
  id: 'viber',
  name: 'Viber',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/',
  hosts: ['chatapi.viber.com'],
  keys: {
    'viber-api-key': {
      name: 'Viber API key',
      source: 'https://developers.viber.com/docs/api/rest-bot-api/',
      shape: [{ base36: 16 }, '-', { base36: 16 }, '-', { base36: 16 }],
      beside: [
        ...tokenNames('viber', 'viber_bot'),
        { named: '*viber_auth_api_token' },
        { named: '*viber_auth_access_token' },
        { named: '*viber_auth_api_key' },
        { named: '*viber_auth_key' },
        { named: '*viber_auth_pat' },
        { named: '*viber_auth_personal_access_token' },
        { named: '*viber_auth_auth_token' },
        { word: 'chatapi.viber.com', within: 160 },
      ],
      carriers: [{ header: 'X-Viber-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://developers.viber.com/docs/api/rest-bot-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages as the bot.',
    },
  },
} as const satisfies Service
