import type { Service } from '../model/service.ts'

/**
 * Devin's keys. The page shows the prefixes `apk_user_`, `apk_` and `cog_`; that base64 follows the first two rests on public
 * samples. What follows `cog_` is not documented, so that it counts only beside Devin's names.
 */
export const devin = {
  id: 'devin',
  name: 'Devin',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  hosts: ['api.devin.ai'],
  keys: {
    'devin-personal-key': {
      name: 'Devin personal API key',
      source: 'https://docs.devin.ai/es/api-reference/authentication',
      shapes: [
        ['apk_user_', { base64: [80, 240] }, { oneOf: ['==', '='] }],
        ['apk_user_', { base64: [80, 240] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.devin.ai/settings/api-keys', steps: ['Revoke the key'] },
      reach: 'Starts sessions in the person’s organization, and with them reaches its repositories and secrets.',
    },
    'devin-service-key': {
      name: 'Devin service API key',
      source: 'https://docs.devin.ai/es/api-reference/authentication',
      shapes: [
        ['apk_', { base64: [80, 240] }, { oneOf: ['==', '='] }],
        ['apk_', { base64: [80, 240] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.devin.ai/settings/api-keys', steps: ['Revoke the key'] },
      reach: 'Starts sessions in the organization, and with them reaches its repositories and secrets.',
    },
    'devin-service-user-key': {
      name: 'Devin service user key or personal access token',
      source: 'https://docs.devin.ai/es/api-reference/authentication',
      shape: ['cog_', { base62: [24, 100] }],
      beside: [
        { named: '*devin_api_key' },
        { named: '*devin_token' },
        { named: '*devin_api_token' },
        { named: '*devin_key' },
        { word: 'api.devin.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.devin.ai/settings', steps: ['Service users', 'Revoke the key'] },
      reach: 'Does in Devin what its roles allow: sessions, secrets, members.',
    },
  },
} as const satisfies Service
