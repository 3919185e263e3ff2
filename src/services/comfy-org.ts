import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `comfyui-` and 64 hexadecimal digits, as samples look. */
export const comfyOrg = {
  id: 'comfy-org',
  name: 'Comfy.org',
  docs: 'https://docs.comfy.org/interface/user',
  hosts: ['api.comfy.org', 'cloud.comfy.org'],
  keys: {
    'comfy-org-api-key': {
      name: 'Comfy.org API key',
      shape: ['comfyui-', { hex: 64 }],
      beside: [...apiKeyNames('comfy', 'comfy_org', 'comfyui', 'comfy_cloud')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.comfy.org/interface/user',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Asks models through nodes at the owner’s credits.',
    },
  },
} as const satisfies Service
