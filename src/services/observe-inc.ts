import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ds1`, 17 letters and digits, `:` and 32 characters of URL-safe base64, as samples look. */
export const observeInc = {
  id: 'observe-inc',
  name: 'Observe (logs)',
  docs: 'https://docs.observeinc.com/',
  hosts: ['*.observeinc.com'],
  keys: {
    'observe-inc-api-key': {
      name: 'Observe (logs) API key',
      shape: ['ds1', { base62: 17 }, ':', { base64url: 32 }],
      beside: [
        ...apiKeyNames('observe', 'observe_inc'),
        { named: '*token' },
        { named: '*datastream_token' },
        { named: '*ingest_token' },
        { word: 'observeinc.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.observeinc.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Adds logs to the owner’s streams.',
    },
  },
} as const satisfies Service
