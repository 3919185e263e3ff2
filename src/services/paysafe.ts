import type { Service } from '../model/service.ts'

/**
 * API passwords: `B-qa2-0-` or `B-p1-0-`, 24 to 32 hexadecimal digits, `-0-` and 80 to 120 hexadecimal digits, as samples
 * look.
 */
export const paysafe = {
  id: 'paysafe',
  name: 'Paysafe',
  docs: 'https://developer.paysafe.com/',
  hosts: ['api.paysafe.com', 'api.test.paysafe.com'],
  keys: {
    'paysafe-api-password': {
      name: 'Paysafe API password',
      shape: [{ oneOf: ['B-qa2-0-', 'B-p1-0-'] }, { hex: [24, 32] }, '-0-', { hex: [80, 120] }],
      alone: true,
      beside: [
        { named: '*paysafe_password' },
        { named: '*paysafe_api_password' },
        { named: '*paysafe_api_key' },
        { named: '*paysafe_private_key' },
      ],
      manual: {
        page: 'https://developer.paysafe.com/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
