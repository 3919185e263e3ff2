import type { Service } from '../model/service.ts'

/**
 * A read-only and a full access key look alike; `POST /api/auth/verify` tells them apart, since the former gets 403 for any POST
 * (https://localise.biz/api/docs/auth/authverify). Errors are `{status, error}`. Nothing but the dashboard revokes. No page shows a
 * layout: four public samples are 32 characters of base64url.
 */
export const loco = {
  id: 'loco',
  name: 'Loco',
  docs: 'https://localise.biz/help/developers/api-keys',
  hosts: ['localise.biz'],
  keys: {
    'loco-api-key': {
      name: 'Loco API key',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*loco_api_key' },
        { named: '*loco_key' },
        { named: '*loco_export_key' },
        { named: '*loco_access_key' },
        { named: 'api_key_loco' },
        { named: 'accessKey', in: '**/{loco.config.*,.locorc*}' },
        { named: 'token', in: '**/.loco-cli.yml' },
        { command: 'loco-cli', flag: '-a' },
        { command: 'loco-cli', flag: '--access-key' },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Authorization', value: 'Loco {key}' },
        { basic: '{key}:' },
        { query: 'key' },
      ],
      verify: {
        request: 'GET https://localise.biz/api/auth/verify',
        means: { live: { status: 200, at: 'project.id' }, dead: { status: 401, at: 'status', is: 401 } },
        reads: { owner: 'user.name', account: 'group.name', name: 'project.name', page: 'project.url' },
      },
      privilege: {
        request: 'POST https://localise.biz/api/auth/verify',
        means: { full: 200, read: { status: 403, at: 'status', is: 403 } },
      },
      manual: {
        page: '{verify.page}',
        steps: [
          'Open the project and click the wrench in its top right corner: the Developer tools open',
          'Click the bin beside the key; for a masked key enter the full key, so that no other is removed',
        ],
      },
      less: {
        page: 'https://localise.biz/help/developers/api-keys',
        steps: [
          'Open the project and click the wrench in its top right corner',
          'Add a read-only key, with a label that says what it is for',
        ],
      },
      reach: 'Reads a project of translations; with full access it changes and deletes them, too.',
    },
  },
  usage: {
    read: [{ request: 'GET /api/*' }, { command: 'loco-cli pull' }, { command: 'loco-cli status' }],
    write: [{ request: '{POST,PATCH,DELETE} /api/*' }, { command: 'loco-cli push' }],
    keyless: [{ request: 'GET /api/ping' }],
  },
  // No figure is documented; the pages ask for fair use and no polling.
  limits: { perSecond: 1 },
} as const satisfies Service
