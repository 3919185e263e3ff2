import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** SambaNova Cloud's API keys. That they are UUIDs rests on public samples. */
export const sambanova = {
  id: 'sambanova',
  name: 'SambaNova',
  docs: 'https://docs.sambanova.ai/docs/en/get-started/quickstart',
  hosts: ['api.sambanova.ai'],
  keys: {
    'sambanova-api-key': {
      name: 'SambaNova API key',
      shape: uuid,
      beside: [{ named: '*sambanova_api_key' }, { named: '*sambanova_key' }, { named: '*samba_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.sambanova.ai/apis', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
