import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as the public code of the site makes them. */
export const luarocks = {
  id: 'luarocks',
  name: 'LuaRocks',
  docs: 'https://luarocks.org/settings/api-keys',
  hosts: ['luarocks.org'],
  keys: {
    'luarocks-api-key': {
      name: 'LuaRocks API key',
      source: 'https://github.com/luarocks/luarocks-site/blob/master/models/api_keys.moon',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('luarocks'), { word: 'luarocks.org', within: 160 }, { command: 'luarocks', flag: '--api-key' }],
      manual: { page: 'https://luarocks.org/settings/api-keys', steps: ['Revoke the key'] },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
