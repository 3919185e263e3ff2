import type { Service } from '../model/service.ts'

/**
 * Virtual keys that a LiteLLM proxy makes: `sk-` and 16 random bytes in base64url. The proxy is the user's own: `LITELLM_PROXY_API_BASE`
 * names it.
 */
export const litellm = {
  id: 'litellm',
  name: 'LiteLLM',
  docs: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  hosts: [],
  selfHosted: true,
  keys: {
    'litellm-virtual-key': {
      name: 'LiteLLM virtual key',
      source:
        'https://github.com/BerriAI/litellm/blob/00670428e1ec49f6f79eee1e58df7be472b719ab/litellm/proxy/management_endpoints/key_management_endpoints.py',
      shape: ['sk-', { base64url: 22 }],
      beside: [
        { named: '*litellm_api_key' },
        { named: '*litellm_key' },
        { named: '*litellm_virtual_key' },
        { named: '*litellm_proxy_api_key' },
        { named: '*litellm_master_key' },
        { named: 'litellm_proxy_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
        steps: ['Open the proxy’s /ui, Virtual Keys', 'Delete the key'],
      },
      reach: 'Calls models through the proxy within the key’s budget.',
    },
  },
} as const satisfies Service
