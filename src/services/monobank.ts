import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of persons and of acquiring: `u` and 32 bytes in URL-safe base64, as samples look. */
export const monobank = {
  id: 'monobank',
  name: 'monobank',
  docs: 'https://api.monobank.ua/docs/',
  hosts: ['api.monobank.ua'],
  keys: {
    'monobank-token': {
      name: 'monobank API token',
      shape: ['u', { base64url: 43 }],
      beside: [...tokenNames('monobank', 'mono_bank'), { named: 'x_token' }, { word: 'api.monobank.ua', within: 300 }],
      carriers: [{ header: 'X-Token', value: '{key}' }],
      manual: { page: 'https://api.monobank.ua/', steps: ['Sign in with the app', 'Delete the token; make a new one'] },
      reach: 'Reads the owner’s accounts and statements; a shop’s takes and refunds payments.',
    },
  },
} as const satisfies Service
