import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const abnormalSecurity = {
  id: 'abnormal-security',
  name: 'Abnormal Security',
  docs: 'https://app.swaggerhub.com/apis/abnormal-security/',
  hosts: ['api.abnormalplatform.com'],
  keys: {
    'abnormal-security-api-key': {
      name: 'Abnormal Security API key',
      shape: uuid,
      beside: [
        ...tokenNames('abnormal_security'),
        { named: '*abnormal_security_secret' },
        { named: '*abnormal_security_api_secret' },
        { named: '*abnormal_security_access_key' },
        { word: 'api.abnormalplatform.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.swaggerhub.com/apis/abnormal-security/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
