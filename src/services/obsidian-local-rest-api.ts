import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Keys of the plug-in Local REST API: a SHA-256 in hexadecimal digits, as its code makes them. */
export const obsidianLocalRestApi = {
  id: 'obsidian-local-rest-api',
  name: 'Obsidian Local REST API',
  docs: 'https://coddingtonbear.github.io/obsidian-local-rest-api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'obsidian-local-rest-api-key': {
      name: 'Obsidian Local REST API key',
      source:
        'https://github.com/coddingtonbear/obsidian-local-rest-api/blob/0019f2e50a1632ee5dcb9cc01b4124d00a13aea0/src/main.ts',
      shape: [{ hex: 64 }],
      beside: [
        ...apiKeyNames('obsidian', 'obsidian_rest', 'obsidian_local_rest_api', 'obsidian_local_rest'),
        { named: 'apiKey', in: '**/obsidian-local-rest-api/data.json' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://coddingtonbear.github.io/obsidian-local-rest-api/',
        steps: ['Settings of the plug-in', 'Re-generate the API key (Reset all cryptography)'],
      },
      reach: 'Reads and changes all notes of the vault, where its port can be reached.',
    },
  },
} as const satisfies Service
