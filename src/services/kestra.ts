import type { Service } from '../model/service.ts'

/** Secrets: no page says how long; 24 to 64 letters and digits are looked at. */
export const kestra = {
  id: 'kestra',
  name: 'Kestra',
  docs: 'https://kestra.io/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'kestra-secret': {
      name: 'Kestra secret',
      shape: [{ base62: [24, 64] }],
      beside: [{ named: '*kestra_basic_auth_password' }, { named: '*kestra_api_token' }],
      manual: { page: 'https://kestra.io/docs', steps: ['Find where the secret was made', 'End it there, and make another'] },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
