import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * API keys are `sk-` and 32 random bytes in base64 without padding, as its own code makes them. It runs on servers of one’s
 * own.
 */
export const langflow = {
  id: 'langflow',
  name: 'Langflow',
  docs: 'https://docs.langflow.org/api-keys-and-authentication',
  hosts: [],
  selfHosted: true,
  keys: {
    'langflow-api-key': {
      name: 'Langflow API key',
      source:
        'https://github.com/langflow-ai/langflow/blob/02633e1c775c8351a0c9d9b4690223e38fa1a379/src/backend/base/langflow/services/database/models/api_key/crud.py',
      shape: ['sk-', { base64url: 43 }],
      beside: [
        ...plainKeyNames('langflow'),
        { named: '*langflow_application_token' },
        { word: 'langflow', within: 200 },
        { word: 'LANGFLOW', within: 200 },
        { word: 'Langflow', within: 200 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }, { query: 'x-api-key' }],
      manual: {
        page: 'https://docs.langflow.org/api-keys-and-authentication',
        steps: ['Settings, Langflow API keys', 'Delete the key'],
      },
      reach: 'Runs and changes flows, with the keys that they hold, as its user.',
    },
  },
} as const satisfies Service
