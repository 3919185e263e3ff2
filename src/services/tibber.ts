import type { Service } from '../model/service.ts'

/**
 * Access tokens: no page says how long; 30 to 43 capital letters and digits, `-` and 1 digits are looked at. Access token
 * (long form)s: no page says how long; 60 to 100 letters and digits are looked at.
 */
export const tibber = {
  id: 'tibber',
  name: 'Tibber',
  docs: 'https://developer.tibber.com/',
  hosts: ['api.tibber.com'],
  keys: {
    'tibber-token': {
      name: 'Tibber access token',
      shape: [{ base36upper: [30, 43] }, '-', { digit: 1 }],
      beside: [
        { named: '*tibber_token' },
        { named: '*tibber_api_token' },
        { named: '*tibber_access_token' },
        { named: '*tibber_api_key' },
        { named: '*tibber_key' },
        { named: '*tibber_pat' },
        { named: '*tibber_personal_access_token' },
        { named: '*tibber_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.tibber.com/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads what a home or a plant uses and makes.',
    },
    'tibber-long-token': {
      name: 'Tibber access token (long form)',
      shape: [{ base62: [60, 100] }],
      beside: [
        { named: '*tibber_token' },
        { named: '*tibber_api_token' },
        { named: '*tibber_access_token' },
        { named: '*tibber_api_key' },
        { named: '*tibber_key' },
        { named: '*tibber_pat' },
        { named: '*tibber_personal_access_token' },
        { named: '*tibber_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.tibber.com/',
        steps: ['Find where the access token (long form) was made', 'End it there, and make another'],
      },
      reach: 'Reads what a home or a plant uses and makes.',
    },
  },
} as const satisfies Service
