import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 characters of URL-safe base64 are looked at. */
export const emqx = {
  id: 'emqx',
  name: 'EMQX',
  docs: 'https://docs.emqx.com/',
  hosts: ['*.emqxsl.com', 'cloud-intl.emqx.com'],
  keys: {
    'emqx-api-key': {
      name: 'EMQX API key',
      shape: [{ base64url: [40, 64] }],
      beside: secretNames('emqx', 'emqx_cloud'),
      manual: { page: 'https://docs.emqx.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes topics, and changes who may.',
    },
  },
} as const satisfies Service
