import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const embraceIo = {
  id: 'embrace-io',
  name: 'Embrace (mobile)',
  docs: 'https://embrace.io/docs/',
  hosts: ['api.embrace.io', 'dsym-store.emb-api.com'],
  keys: {
    'embrace-io-api-key': {
      name: 'Embrace (mobile) API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('embrace'),
        { named: '*embrace_symbol_upload_token' },
        { named: '*embrace_metrics_token' },
        ...tokenNames('embrace_io'),
        { named: '*embrace_io_symbol_upload_token' },
        { named: '*embrace_io_metrics_token' },
        ...tokenNames('embrace_symbol'),
        { named: '*embrace_symbol_symbol_upload_token' },
        { named: '*embrace_symbol_metrics_token' },
        { word: 'api.embrace.io', within: 160 },
      ],
      manual: { page: 'https://embrace.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
