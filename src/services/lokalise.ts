import type { Act, Service } from '../model/service.ts'

const ota = 'https://ota.lokalise.com/v3/teams/{var.team}/projects/{var.project}/tokens'
// OTA calls take no API token but a JWT that one is exchanged for: https://developers.lokalise.com/reference/working-with-the-ota-api
const asOta = { as: 'none', headers: { authorization: 'Bearer {ota.jwt}' } } as const
const denied = [
  { status: 401, at: 'message' },
  { status: 403, at: 'message' },
] as const

const drop: Act = {
  ...asOta,
  request: 'DELETE https://ota.lokalise.com/v3/teams/{var.team}/projects/{var.project}/tokens/{list.id}',
  means: { done: { status: 200, at: 'data.deleted', is: true }, gone: { status: 404, at: 'message' }, denied },
}

/**
 * API tokens can be asked about, and revoked by hand alone; whether one is read-only no call tells. SDK (OTA) tokens are listed whole and
 * deleted with an API token of the same team (https://docs.lokalise.com/en/articles/1929556-api-tokens,
 * https://developers.lokalise.com/reference/api-errors). No page shows a layout. OAuth 2 tokens have none that could be told.
 */
export const lokalise = {
  id: 'lokalise',
  name: 'Lokalise',
  docs: 'https://docs.lokalise.com/en/articles/1929556-api-tokens',
  hosts: ['api.lokalise.com', '{var.ota}', 'ota.lokalise.com'],
  vars: {
    team: { env: 'LOKALISE_TEAM_ID' },
    project: { env: 'LOKALISE_PROJECT_ID' },
    // A variable, so that a first refusal is no proof: a new SDK token is refused for up to a minute, as the issuer's page says.
    ota: { env: 'REKEY_LOKALISE_OTA', default: 'ota.lokalise.com' },
  },
  lookups: {
    ota: {
      request: 'POST https://api.lokalise.com/api2/projects/{var.project}/tokens',
      as: 'admin',
      json: { service: 'ota' },
      gives: { jwt: 'jwt' },
    },
  },
  keys: {
    'lokalise-api-token': {
      name: 'Lokalise API token',
      shape: [{ base36: 40 }],
      beside: [
        { named: '*lokalise_api_token' },
        { named: '*lokalise_token' },
        { named: '*lokalise_api_key' },
        { named: '*lokalise_apitoken' },
        { named: 'token', in: '**/{lokalise,.lokalise}*' },
        { command: 'lokalise2', flag: '--token' },
        { command: 'lokalise2', flag: '-t' },
      ],
      carriers: [{ header: 'X-Api-Token', value: '{key}' }],
      verify: {
        request: 'GET https://api.lokalise.com/api2/projects?limit=1',
        means: {
          live: { status: 200, at: 'projects' },
          dead: { status: 401, at: 'error.code', is: 401 },
          // 403 is a key that was recognized and not granted this; so is 429, which counts calls for each token and each address.
          limited: { status: 403, at: 'error.code', is: 403 },
        },
        reads: { owner: 'projects.0.created_by_email', account: 'projects.0.team_id' },
      },
      manual: {
        page: 'https://app.lokalise.com/profile#apitokens',
        steps: [
          'Click your avatar in the bottom left corner, Profile settings, API tokens',
          'Click Delete token beside the token',
        ],
      },
      less: {
        page: 'https://docs.lokalise.com/en/articles/1929556-api-tokens',
        steps: ['As a user who may do no more than this, open Profile settings, API tokens', 'Generate new token, Read-only'],
      },
      personal: 'Make a user of its own with restricted rights, and let that user generate the token; one for each service.',
      reach: 'Does in all projects what the person who made it may do: as a team owner everything; read-only tokens read.',
    },
    'lokalise-sdk-token': {
      name: 'Lokalise SDK (OTA) token',
      shape: [{ base36: [32, 44] }],
      beside: [
        { named: '*lokalise_sdk_token' },
        { named: '*lokalise_ota_token' },
        { named: '*lokalise_ota_sdk_token' },
        { named: '*lokaliseSdkToken' },
      ],
      carriers: [{ header: 'x-ota-api-token', value: '{key}' }],
      admin: { is: 'lokalise/lokalise-api-token', env: 'REKEY_LOKALISE_ADMIN' },
      access: 'read',
      verify: {
        request:
          'GET https://{var.ota}/v3/lokalise/projects/{var.project}/frameworks/android_sdk?appVersion=1.0.0&transVersion=0',
        means: { live: { status: 200, at: 'data' }, dead: { status: 401, at: 'errorCode' } },
      },
      list: {
        ...asOta,
        request: `GET ${ota}`,
        items: 'data',
        match: { equals: 'token' },
        means: { done: { status: 200, at: 'data' }, denied },
        reads: { id: 'id', created: 'createdAt' },
      },
      revoke: drop,
      create: {
        ...asOta,
        request: `POST ${ota}`,
        means: { done: [200, 201], denied },
        gives: { key: 'data.token' },
        settles: 60,
        reads: { id: 'data.id' },
        ifLost: ['Open the project, Settings, General, Lokalise OTA Tokens', 'Delete the newest token: its value never arrived'],
      },
      manual: {
        page: 'https://app.lokalise.com/projects',
        steps: ['Open the project, Settings, General', 'Delete the token under Lokalise OTA Tokens'],
      },
      reach: 'Downloads the published translations of one project.',
    },
  },
  usage: {
    // The method tells nothing here: downloads are POST.
    read: [
      { action: 'lokalise/lokalise-pull-action', input: 'api_token' },
      { request: 'GET /api2/*' },
      { request: 'POST /api2/projects/*/files/download' },
      { request: 'POST /api2/projects/*/files/async-download' },
      // https://github.com/lokalise/lokalise-cli-2-go/tree/master/docs: list and retrieve read, all else changes something.
      { command: 'lokalise2 file download' },
      { command: 'lokalise2 * list' },
      { command: 'lokalise2 * retrieve' },
    ],
    write: [
      { action: 'lokalise/lokalise-push-action', input: 'api_token' },
      { request: 'POST /api2/projects/*/files/upload' },
      { request: '{PUT,PATCH,DELETE} /api2/*' },
      { command: 'lokalise2 file upload' },
      { command: 'lokalise2 file delete' },
      { command: 'lokalise2 project empty' },
      { command: 'lokalise2 snapshot restore' },
      { command: 'lokalise2 * create' },
      { command: 'lokalise2 * update' },
      { command: 'lokalise2 * delete' },
    ],
  },
  limits: { perSecond: 6 },
} as const satisfies Service
