import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are 32 bytes in base64, without its signs, as its own code makes them. It runs on servers of one’s own. */
export const immich = {
  id: 'immich',
  name: 'Immich',
  docs: 'https://immich.app/docs/features/command-line-interface',
  hosts: [],
  selfHosted: true,
  keys: {
    'immich-api-key': {
      name: 'Immich API key',
      source: 'https://github.com/immich-app/immich/blob/main/server/src/repositories/crypto.repository.ts',
      shape: [{ base62: [36, 43] }],
      beside: [...plainKeyNames('immich'), { named: '*immich_instance_key' }, { command: 'immich', flag: '--key' }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://immich.app/docs/features/command-line-interface',
        steps: ['Account settings, API keys', 'Delete the key'],
      },
      reach: 'Reads, uploads and deletes pictures of its user, as far as its permissions go.',
    },
  },
} as const satisfies Service
