import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * Tokens of Upstash. Those of QStash are base64 of JSON with the fields `UserID` and `Password`, beside signing keys of `sig_` and 28
 * characters: so in the page on the emulator, whose published tokens are shorter. Of REST tokens its page has an example in base64, on which the first of the three shapes rests; the other layouts rest on public samples.
 */
export const upstash = {
  id: 'upstash',
  name: 'Upstash',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  hosts: ['*.upstash.io', 'qstash.upstash.io', 'api.upstash.com'],
  keys: {
    'upstash-rest-token': {
      name: 'Upstash REST token',
      source: 'https://github.com/upstash/docs/blob/0543011db0989fda44c06d0dd93687d804d9d234/redis/features/restapi.mdx',
      shapes: [[{ base64url: [40, 120] }, { oneOf: ['==', '='] }], [{ base64url: [40, 120] }], [{ hex: 32 }]],
      beside: [
        { named: '*upstash_redis_rest_token' },
        { named: '*upstash_redis_token' },
        { named: '*upstash_vector_rest_token' },
        { named: '*upstash_search_rest_token' },
        { named: '*upstash_kafka_rest_password' },
        { named: '*upstash_rest_token' },
        { named: '*kv_rest_api_token' },
        { named: '*kv_rest_api_read_only_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: '_token' }],
      manual: { page: 'https://console.upstash.com/', steps: ['Open the database', 'Reset its credentials'] },
      reach: 'Reads and writes one database; a read-only token reads it.',
    },
    'upstash-qstash-token': {
      name: 'Upstash QStash token',
      source: 'https://upstash.com/docs/qstash/howto/local-development',
      shape: ['eyJVc2VySUQiOi', { base64: [100, 140] }],
      check: { json: ['UserID', 'Password'] },
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.upstash.com/qstash', steps: ['Settings', 'Roll the token'] },
      reach: 'Publishes messages and schedules as the account.',
    },
    'upstash-signing-key': {
      name: 'Upstash QStash signing key',
      source: 'https://upstash.com/docs/qstash/howto/local-development',
      shape: ['sig_', { base62: [20, 40] }],
      beside: [{ named: '*qstash_current_signing_key' }, { named: '*qstash_next_signing_key' }],
      manual: { page: 'https://console.upstash.com/qstash', steps: ['Signing keys', 'Roll the keys, twice'] },
      reach: 'Makes messages that receivers take for QStash’s.',
    },
    'upstash-api-key': {
      name: 'Upstash management API key',
      shape: uuid,
      beside: [{ named: '*upstash_api_key' }, { named: '*upstash_management_api_key' }],
      manual: { page: 'https://console.upstash.com/account/api', steps: ['Management API', 'Delete the key'] },
      reach: 'Makes and deletes databases of the account, together with its email address.',
    },
  },
} as const satisfies Service
