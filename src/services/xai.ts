import type { Service } from '../model/service.ts'

/**
 * xAI's API keys. No page of the issuer shows a layout: `xai-` and 80 letters and digits rest on public samples. Of management keys not
 * even that is known.
 */
export const xai = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/console/faq/security',
  hosts: ['api.x.ai'],
  keys: {
    'xai-api-key': {
      name: 'xAI API key',
      shape: ['xai-', { base62: 80 }],
      beside: [{ named: '*xai_api_key' }, { named: '*grok_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.x.ai', steps: ['API Keys', 'Disable or delete the key'] },
      reach: 'Calls models at the cost of the team, within the endpoints and models that the key allows.',
    },
  },
} as const satisfies Service
