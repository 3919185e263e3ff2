import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. Sandbox keys: `sandbox_` and 56 hexadecimal digits, as samples look. */
export const bunq = {
  id: 'bunq',
  name: 'bunq',
  docs: 'https://doc.bunq.com/',
  hosts: ['api.bunq.com', 'public-api.sandbox.bunq.com'],
  keys: {
    'bunq-api-key': {
      name: 'bunq API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('bunq'), { word: 'api.bunq.com', within: 160 }],
      manual: { page: 'https://doc.bunq.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
    'bunq-sandbox-key': {
      name: 'bunq sandbox key',
      shape: ['sandbox_', { hex: 56 }],
      weak: true,
      beside: [...apiKeyNames('bunq'), { named: '*api_key' }],
      manual: { page: 'https://doc.bunq.com/', steps: ['Find where the sandbox key was made', 'End it there, and make another'] },
      reach: 'Acts in the sandbox alone.',
    },
  },
} as const satisfies Service
