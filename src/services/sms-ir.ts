import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const smsIr = {
  id: 'sms-ir',
  name: 'SMS.ir',
  docs: 'https://app.sms.ir/developer/help/',
  hosts: ['api.sms.ir'],
  keys: {
    'sms-ir-api-key': {
      name: 'SMS.ir API key',
      shape: [{ base62: [60, 70] }],
      beside: [...apiKeyNames('sms_ir', 'smsir')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://app.sms.ir/developer/help/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends texts at the owner’s cost.',
    },
  },
} as const satisfies Service
