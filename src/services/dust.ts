import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 32 hexadecimal digits, as its code makes them. Keys of others look like that, too, so that a name is asked for. */
export const dust = {
  id: 'dust',
  name: 'Dust',
  docs: 'https://docs.dust.tt/reference/developer-platform-overview',
  hosts: ['dust.tt', 'eu.dust.tt'],
  keys: {
    'dust-api-key': {
      name: 'Dust API key',
      source: 'https://github.com/dust-tt/dust/blob/025c40aa1b6b797588f6cb4eb14a8dba40515e99/front/lib/resources/key_resource.ts',
      shape: ['sk-', { hex: 32 }],
      beside: [...apiKeyNames('dust', 'dust_tt', 'dust_prod'), { word: 'dust.tt/api', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.dust.tt/reference/developer-platform-overview',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Runs the agents of the workspace, and reads and changes its data sources.',
    },
  },
} as const satisfies Service
