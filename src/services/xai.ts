import type { Service } from '../model/service.ts'

/** xAI's keys. No page of the issuer shows a layout: prefixes and lengths rest on public samples. */
export const xai = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/developers/management-api',
  hosts: ['api.x.ai', 'management-api.x.ai'],
  keys: {
    'xai-api-key': {
      name: 'xAI API key',
      shape: ['xai-', { base62: 80 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.x.ai', steps: ['API Keys', 'Disable or delete the key'] },
      reach: 'Calls models at the cost of the team, within the endpoints and models that the key allows.',
    },
    'xai-management-key': {
      name: 'xAI management key',
      shape: ['xai-token-', { base62: 80 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.x.ai', steps: ['Settings, Management Keys', 'Delete the key'] },
      reach: 'Makes and deletes the team’s API keys and changes its collections and billing.',
    },
  },
} as const satisfies Service
