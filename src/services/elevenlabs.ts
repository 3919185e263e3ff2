import type { Service, Verify } from '../model/service.ts'

const beside = [
  { named: '*elevenlabs_api_key' },
  { named: '*eleven_labs_api_key' },
  { named: '*eleven_api_key' },
  { named: '*elevenlabs_key' },
  { named: 'xi-api-key' },
  { named: 'xi_api_key' },
] as const

/**
 * 401 has many a meaning, which stands in `detail.status`: `invalid_api_key`
 * (https://help.elevenlabs.io/hc/en-us/articles/19572237925521), a scope that the key lacks, a quota, an activity that looks unusual.
 */
const verify: Verify = {
  request: 'GET https://api.elevenlabs.io/v1/user',
  means: {
    live: { status: 200, at: 'subscription' },
    dead: { status: 401, at: 'detail.status', is: 'invalid_api_key' },
    limited: { status: 401, at: 'detail.status', is: 'missing_permissions' },
  },
  reads: { id: 'user_id' },
}

/**
 * ElevenLabs’ API keys: `sk_` with 48 hex digits, as samples look; old ones are 32 small letters and digits, as the page’s
 * example has.
 */
export const elevenlabs = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  hosts: ['api.elevenlabs.io', 'api.us.elevenlabs.io'],
  keys: {
    'elevenlabs-legacy-key': {
      name: 'ElevenLabs API key (legacy)',
      source: 'https://elevenlabs.io/docs/api-reference/user/get',
      shape: [{ base36: 32 }],
      beside,
      carriers: [{ header: 'xi-api-key', value: '{key}' }],
      verify,
      manual: { page: 'https://elevenlabs.io/app/settings/api-keys', steps: ['Delete the key'] },
      reach: 'Speaks, clones voices and reads recordings at the cost of the account.',
    },
    'elevenlabs-api-key': {
      name: 'ElevenLabs API key',
      shape: ['sk_', { hex: 48 }],
      beside: [...beside, { word: 'elevenlabs', within: 120 }],
      carriers: [{ header: 'xi-api-key', value: '{key}' }],
      verify,
      manual: { page: 'https://elevenlabs.io/app/settings/api-keys', steps: ['Open the menu beside the key', 'Delete it'] },
      reach: 'Speaks, clones voices and reads recordings at the cost of the account, within the key’s permissions.',
    },
  },
} as const satisfies Service
