import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, as samples look. */
export const memcachier = {
  id: 'memcachier',
  name: 'MemCachier',
  docs: 'https://www.memcachier.com/documentation/',
  hosts: ['*.memcachier.com'],
  keys: {
    'memcachier-api-key': {
      name: 'MemCachier API key',
      shape: [{ hexUpper: 32 }],
      beside: [
        ...named(['memcachier', 'memcache'], ['_password', '_pass', '_passwd', '_pwd', '_api_password']),
        { word: 'memcachier.com', within: 160 },
      ],
      manual: {
        page: 'https://www.memcachier.com/documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the owner’s cache.',
    },
  },
} as const satisfies Service
