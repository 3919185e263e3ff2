import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ragflow-` and 43 characters of URL-safe base64, as its code makes them; older ones have 32. */
export const ragflow = {
  id: 'ragflow',
  name: 'RAGFlow',
  docs: 'https://ragflow.io/docs/dev/acquire_ragflow_api_key',
  hosts: ['cloud.ragflow.io'],
  selfHosted: true,
  keys: {
    'ragflow-api-key': {
      name: 'RAGFlow API key',
      source: 'https://github.com/infiniflow/ragflow/blob/4a5aeb0112129df23cecf7e264f5a2579fe3b2a2/internal/utility/token.go',
      shape: ['ragflow-', { base64url: [32, 43] }],
      beside: [...apiKeyNames('ragflow')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://ragflow.io/docs/dev/acquire_ragflow_api_key',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the documents, data sets and chats of the account.',
    },
  },
} as const satisfies Service
