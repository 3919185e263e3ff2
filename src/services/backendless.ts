import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const backendless = {
  id: 'backendless',
  name: 'Backendless',
  docs: 'https://backendless.com/docs/rest/',
  hosts: ['api.backendless.com', 'eu-api.backendless.com'],
  keys: {
    'backendless-api-key': {
      name: 'Backendless API key',
      shape: uuidAny,
      beside: [
        ...named(['backendless', 'bkndlss'], ['_api_key', '_rest_api_key', '_rest_key', '_js_api_key', '_key']),
        { word: 'api.backendless.com', within: 160 },
      ],
      manual: { page: 'https://develop.backendless.com/', steps: ['Manage, App settings: regenerate the key'] },
      reach: 'Reads and writes data of an application, as its rules allow.',
    },
  },
} as const satisfies Service
