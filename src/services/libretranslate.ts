import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a random UUID, as the public code of the server makes them. */
export const libretranslate = {
  id: 'libretranslate',
  name: 'LibreTranslate',
  docs: 'https://docs.libretranslate.com/',
  hosts: ['libretranslate.com'],
  selfHosted: true,
  keys: {
    'libretranslate-api-key': {
      name: 'LibreTranslate API key',
      source:
        'https://github.com/LibreTranslate/LibreTranslate/blob/2b11e909d3e62ed69e56bc7a7fe6d63f63480041/libretranslate/api_keys.py',
      shape: uuid,
      beside: [...apiKeyNames('libretranslate', 'libre_translate'), { word: 'libretranslate.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://portal.libretranslate.com/',
        steps: ['Ask for the key’s end; on your own server: `ltmanage keys remove`'],
      },
      reach: 'Translates at the owner’s cost.',
    },
  },
} as const satisfies Service
