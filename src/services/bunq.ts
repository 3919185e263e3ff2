import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*bunq_api_key' },
        { named: '*bunq_key' },
        { named: '*bunq_token' },
        { named: '*bunq_api_token' },
        { named: '*bunq_access_token' },
        { named: '*bunq_secret' },
        { named: '*bunq_api_secret' },
        { named: '*bunq_access_key' },
        { word: 'api.bunq.com', within: 160 },
      ],
      manual: { page: 'https://doc.bunq.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
    'bunq-sandbox-key': {
      name: 'bunq sandbox key',
      shape: ['sandbox_', { hex: 56 }],
      weak: true,
      beside: [
        { named: '*bunq_api_key' },
        { named: '*bunq_key' },
        { named: '*bunq_token' },
        { named: '*bunq_api_token' },
        { named: '*bunq_access_token' },
        { named: '*bunq_secret' },
        { named: '*bunq_api_secret' },
        { named: '*bunq_access_key' },
        { named: '*api_key' },
      ],
      manual: { page: 'https://doc.bunq.com/', steps: ['Find where the sandbox key was made', 'End it there, and make another'] },
      reach: 'Acts in the sandbox alone.',
    },
  },
} as const satisfies Service
