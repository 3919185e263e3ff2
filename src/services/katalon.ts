import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const katalon = {
  id: 'katalon',
  name: 'Katalon',
  docs: 'https://docs.katalon.com/',
  hosts: ['testops.katalon.io'],
  keys: {
    'katalon-api-key': {
      name: 'Katalon API key',
      shape: uuid,
      beside: [...apiKeyNames('katalon'), { word: 'testops.katalon.io', within: 160 }],
      manual: { page: 'https://docs.katalon.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
