import type { Service } from '../model/service.ts'

/**
 * API keys: `1986ad8c0a5b3df4d7028d5f3c06e936c`, which is the first administrator’s, and 32 hexadecimal digits, as keys in use
 * look; no page says so.
 */
export const acunetix = {
  id: 'acunetix',
  name: 'Acunetix and Invicti',
  docs: 'https://www.acunetix.com/resources/',
  hosts: ['online.acunetix.com'],
  keys: {
    'acunetix-api-key': {
      name: 'Acunetix and Invicti API key',
      shape: ['1986ad8c0a5b3df4d7028d5f3c06e936c', { hex: 32 }],
      carriers: [{ header: 'X-Auth', value: '{key}' }],
      manual: {
        page: 'https://www.acunetix.com/resources/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Scans the owner’s sites and reads what was found.',
    },
  },
} as const satisfies Service
