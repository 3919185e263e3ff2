import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are `persona_`, an environment and a UUID, as samples look. */
export const persona = {
  id: 'persona',
  name: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  hosts: ['api.withpersona.com', 'withpersona.com'],
  keys: {
    'persona-api-key': {
      name: 'Persona API key',
      shape: ['persona_production_', ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.withpersona.com/dashboard/api-keys', steps: ['API, API Keys', 'Expire the key'] },
      reach: 'Reads the identity papers of people, as far as its permissions go.',
    },
    'persona-sandbox-api-key': {
      name: 'Persona sandbox API key',
      shape: ['persona_sandbox_', ...uuid],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.withpersona.com/dashboard/api-keys', steps: ['API, API Keys', 'Expire the key'] },
      reach: 'Reads and changes test data.',
    },
  },
} as const satisfies Service
