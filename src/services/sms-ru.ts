import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const smsRu = {
  id: 'sms-ru',
  name: 'SMS.ru',
  docs: 'https://sms.ru/api',
  hosts: ['sms.ru'],
  keys: {
    'sms-ru-api-key': {
      name: 'SMS.ru API key',
      shape: uuidAny,
      beside: [{ named: '*smsru_api_id' }, ...apiKeyNames('smsru'), { word: 'sms.ru', within: 160 }],
      carriers: [{ query: 'api_id' }],
      manual: { page: 'https://sms.ru/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
