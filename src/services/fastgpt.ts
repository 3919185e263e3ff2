import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `fastgpt-` and letters and digits, 24 in the first code and 52 to 66 in later one. */
export const fastgpt = {
  id: 'fastgpt',
  name: 'FastGPT',
  docs: 'https://doc.fastgpt.io/docs/introduction/development/openapi/intro',
  hosts: ['api.fastgpt.in', 'cloud.fastgpt.io'],
  selfHosted: true,
  keys: {
    'fastgpt-api-key': {
      name: 'FastGPT API key',
      source: 'https://github.com/labring/FastGPT/blob/e05eb79a7837a0d2b608fbe87868abaa64cd7ea8/src/pages/api/openapi/postKey.ts',
      shape: ['fastgpt-', { base62: [24, 66] }],
      beside: [...apiKeyNames('fastgpt', 'fast_gpt')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://doc.fastgpt.io/docs/introduction/development/openapi/intro',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls an application of the account, or reads and changes its data sets.',
    },
  },
} as const satisfies Service
