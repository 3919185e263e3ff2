import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 to 64 hexadecimal digits are looked at; no page says how many. */
export const drugbank = {
  id: 'drugbank',
  name: 'DrugBank',
  docs: 'https://docs.drugbank.com/',
  hosts: ['api.drugbank.com'],
  keys: {
    'drugbank-api-key': {
      name: 'DrugBank API key',
      shape: [{ hex: [32, 64] }],
      beside: [...apiKeyNames('drugbank')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.drugbank.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data that the owner pays for.',
    },
  },
} as const satisfies Service
