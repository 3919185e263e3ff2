import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `openuv-`, lower-case letters and digits, and `-io`; older ones have 32 hex digits. Both rest on samples. */
export const openuv = {
  id: 'openuv',
  name: 'OpenUV',
  docs: 'https://www.openuv.io/uvindex',
  hosts: ['api.openuv.io', 'www.openuv.io'],
  keys: {
    'openuv-api-key': {
      name: 'OpenUV API key',
      shape: ['openuv-', { base36: [10, 32] }, '-io'],
      carriers: [{ header: 'x-access-token', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://www.openuv.io/console', steps: ['Console', 'Delete the API key'] },
      reach: 'Reads UV data at the cost of the account.',
    },
    'openuv-old-key': {
      name: 'OpenUV API key (without prefix)',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('open_uv', 'openuv'),
      access: 'read',
      manual: { page: 'https://www.openuv.io/console', steps: ['Console', 'Delete the API key'] },
      reach: 'Reads UV data at the cost of the account.',
    },
  },
} as const satisfies Service
