import type { Service } from '../model/service.ts'
import { apiKeyNames, tokenNames } from '../model/usual-names.ts'

/**
 * API keys: the zone, `-` and 40 hexadecimal digits, as the page has them. Clients that are told the zone’s host take them
 * without the zone.
 */
export const doofinder = {
  id: 'doofinder',
  name: 'Doofinder',
  docs: 'https://docs.doofinder.com/',
  hosts: ['eu1-search.doofinder.com', 'us1-api.doofinder.com'],
  keys: {
    'doofinder-api-key': {
      name: 'Doofinder API key',
      source: 'https://github.com/doofinder/php-doofinder/blob/af7b80029a48c0b69fc362e72e594bb9eca0a257/README.md',
      shape: [{ oneOf: ['eu1-', 'us1-', 'ap1-'] }, { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.doofinder.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
    'doofinder-zoneless-api-key': {
      name: 'Doofinder API key without its zone',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('doofinder'), ...tokenNames('doofinder'), { named: 'pydoof_token' }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.doofinder.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
