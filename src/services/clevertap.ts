import type { Service } from '../model/service.ts'

/**
 * API keys: 3 capital letters and digits, `-`, 3 capital letters and digits, `-` and 4 capital letters and digits, as
 * samples look.
 */
export const clevertap = {
  id: 'clevertap',
  name: 'CleverTap',
  docs: 'https://developer.clevertap.com/docs',
  hosts: ['api.clevertap.com', 'eu1.api.clevertap.com', 'in1.api.clevertap.com'],
  keys: {
    'clevertap-api-key': {
      name: 'CleverTap API key',
      shape: [{ base36upper: 3 }, '-', { base36upper: 3 }, '-', { base36upper: 4 }],
      beside: [{ named: '*clevertap_passcode' }, { named: '*X-CleverTap-Passcode' }, { word: 'api.clevertap.com', within: 160 }],
      carriers: [{ header: 'X-CleverTap-Passcode', value: '{key}' }],
      manual: {
        page: 'https://developer.clevertap.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
