import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const instabug = {
  id: 'instabug',
  name: 'Luciq (Instabug)',
  docs: 'https://docs.luciq.ai/',
  hosts: ['api.instabug.com'],
  keys: {
    'instabug-api-key': {
      name: 'Luciq (Instabug) API key',
      source:
        'https://github.com/Instabug/Instabug-React-Native/blob/00941f141e84d0ef88eabd049bb4f62a8f625c29/examples/default/src/App.tsx',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('instabug'),
        { named: '*instabug_app_token' },
        ...tokenNames('luciq'),
        { named: '*luciq_app_token' },
        { word: 'api.instabug.com', within: 160 },
      ],
      manual: { page: 'https://docs.luciq.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
