import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 43 characters of URL-safe base64, as the token that Tibber shows for trials; of old, 64 capital
 * hexadecimal digits, `-` and a digit, as the trial token then was. */
export const tibber = {
  id: 'tibber',
  name: 'Tibber',
  docs: 'https://developer.tibber.com/',
  hosts: ['api.tibber.com'],
  keys: {
    'tibber-token': {
      name: 'Tibber access token (older form)',
      shape: [{ hexUpper: 64 }, '-', { digit: 1 }],
      beside: tokenNames('tibber'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.tibber.com/settings/access-token',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads what a home or a plant uses and makes.',
    },
    'tibber-long-token': {
      name: 'Tibber access token',
      shape: [{ base64url: 43 }],
      beside: tokenNames('tibber'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.tibber.com/settings/access-token',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads what a home or a plant uses and makes.',
    },
  },
} as const satisfies Service
