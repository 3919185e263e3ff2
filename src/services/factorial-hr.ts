import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const factorialHr = {
  id: 'factorial-hr',
  name: 'Factorial HR',
  docs: 'https://apidoc.factorialhr.com/',
  hosts: ['api.factorialhr.com'],
  keys: {
    'factorial-hr-api-key': {
      name: 'Factorial HR API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('factorial_hr'), { word: 'api.factorialhr.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://apidoc.factorialhr.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
