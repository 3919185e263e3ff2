import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

const groups = [{ base36: 7 }, '-', { base36: 7 }, '-', { base36: 7 }, '-', { base36: 7 }] as const

/**
 * Helicone's keys: base 32 with hyphens, in lower case, in its server's code; groups of seven rest on Helicone's own test key and public
 * samples.
 */
export const helicone = {
  id: 'helicone',
  name: 'Helicone',
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  hosts: ['api.helicone.ai', 'ai-gateway.helicone.ai', 'eu.api.helicone.ai'],
  keys: {
    'helicone-api-key': {
      name: 'Helicone API key',
      source:
        'https://github.com/Helicone/helicone/blob/05a819cbf36d7d458f1dde0413c89723a10fd2ef/valhalla/jawn/src/managers/apiKeys/KeyManager.ts',
      shapes: [
        [{ oneOf: ['sk-helicone-', 'pk-helicone-'] }, ...groups],
        [{ oneOf: ['sk-helicone-eu-', 'pk-helicone-eu-'] }, ...groups],
      ],
      alone: true,
      beside: [{ named: '*helicone_api_key' }],
      carriers: [
        { header: 'Helicone-Auth', value: 'Bearer {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://us.helicone.ai/settings/api-keys', steps: ['Delete the key'] },
      reach: 'Reads logged prompts and answers, and calls models through the gateway at the cost of the organization.',
    },
    'helicone-proxy-key': {
      name: 'Helicone proxy key',
      source:
        'https://github.com/Helicone/helicone/blob/05a819cbf36d7d458f1dde0413c89723a10fd2ef/valhalla/jawn/src/managers/apiKeys/KeyManager.ts',
      shape: [{ oneOf: ['sk-helicone-eu-proxy-', 'sk-helicone-proxy-'] }, ...groups, '-', ...uuid],
      alone: true,
      beside: [{ named: '*helicone_proxy_key' }, { named: '*helicone_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://us.helicone.ai/settings', steps: ['Vault', 'Delete the proxy key'] },
      reach: 'Calls a provider’s models with the provider key that is kept behind it.',
    },
  },
} as const satisfies Service
