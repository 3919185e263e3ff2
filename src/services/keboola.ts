import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 2 to 6 digits, `-`, 4 to 10 digits, `-` and 40 letters and digits are looked at. */
export const keboola = {
  id: 'keboola',
  name: 'Keboola',
  docs: 'https://developers.keboola.com/',
  hosts: ['{var.host}', 'connection.keboola.com', '*.keboola.com'],
  vars: { host: { env: 'REKEY_KEBOOLA_HOST', default: 'connection.keboola.com' } },
  keys: {
    'keboola-api-key': {
      name: 'Keboola API key',
      shape: [{ digit: [2, 6] }, '-', { digit: [4, 10] }, '-', { base62: 40 }],
      beside: [
        ...tokenNames('keboola'),
        { named: '*keboola_storage_token' },
        ...tokenNames('kbc', 'kbc_storage'),
        { named: '*kbc_storage_storage_token' },
        { named: '*keboola_storage_api_token' },
        { named: '*keboola_storage_access_token' },
        { named: '*keboola_storage_api_key' },
        { named: '*keboola_storage_key' },
        { named: '*keboola_storage_pat' },
        { named: '*keboola_storage_personal_access_token' },
        { named: '*keboola_storage_auth_token' },
        { named: '*keboola_storage_storage_token' },
        { named: '*X-StorageApi-Token' },
      ],
      carriers: [{ header: 'X-StorageApi-Token', value: '{key}' }],
      // https://developers.keboola.com/overview/api/#storage-api; the refusal: tests of the issuer's own library, keboola/keboola-sdk-go
      verify: {
        request: 'GET https://{var.host}/v2/storage/tokens/verify',
        means: { live: { status: 200, at: 'owner.id' }, dead: { status: 401, at: 'code', is: 'storage.tokenInvalid' } },
        reads: { id: 'id', name: 'description', account: 'owner.name', created: 'created', expires: 'expires' },
      },
      manual: {
        page: 'https://developers.keboola.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
