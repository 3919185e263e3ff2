import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: `cqt_wF` or `cqt_rQ` and 26 letters and digits that can’t be taken for another; before that `ckey_` and 27
 * hexadecimal digits. The own client of the service checks both.
 */
export const covalent = {
  id: 'covalent',
  name: 'Covalent (GoldRush)',
  docs: 'https://goldrush.dev/docs/',
  hosts: ['api.covalenthq.com'],
  keys: {
    'covalent-api-key': {
      name: 'Covalent (GoldRush) API key',
      source:
        'https://github.com/covalenthq/covalent-api-sdk-go/blob/9ae991be6aa96f8a4bf0c0afa27e8e1ba542b027/utils/api_key_validator.go',
      shapes: [
        ['cqt_', { oneOf: ['wF', 'rQ'] }, { base58: 26 }],
        ['ckey_', { hex: 27 }],
      ],
      beside: [...apiKeyNames('covalent', 'goldrush', 'covalenthq'), { named: '*api_key' }],
      alone: true,
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://goldrush.dev/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
