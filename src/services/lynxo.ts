import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

const byHand = {
  page: 'https://dashboard.lynxo.ai/developers',
  steps: ['Developers, API Keys', 'Find the key, click Revoke and confirm: it can’t be restored'],
} as const

// What jobs come in is not documented; a list, or one in an object, tells them from a page that a network shows to its guests.
const someJobs = [
  { status: 200, at: 'length' },
  { status: 200, at: 'jobs' },
  { status: 200, at: 'data' },
  { status: 200, at: 'items' },
] as const

/**
 * Two pages, two ways in: a static key as a bearer (https://docs.lynxo.ai/integrations/api-keys), and an OAuth client whose exchange is a
 * harmless question (https://docs.lynxo.ai/authentication). What a refused static key is answered is on neither, so that its `dead` is a
 * guess; the exchange answers as RFC 6749, section 5.2 has it. The access token that it gives, a JWT of one hour, looks like anyone's
 * and is not described.
 */
export const lynxo = {
  id: 'lynxo',
  name: 'Lynxo',
  docs: 'https://docs.lynxo.ai/integrations/api-keys',
  hosts: ['api.lynxo.ai'],
  keys: {
    'lynxo-api-key': {
      name: 'Lynxo API key',
      shape: [{ base64url: [20, 128] }],
      beside: [{ named: '*lynxo_api_key' }, { named: '*lynxo_key' }, { named: '*lynxo_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: { request: 'GET https://api.lynxo.ai/v1/jobs', means: { live: someJobs, dead: 401 }, inferred: true },
      manual: byHand,
      less: {
        page: 'https://docs.lynxo.ai/integrations/api-keys',
        steps: ['Developers, API Keys, Create New API Key', 'Choose Read Only, or the custom scopes that are needed'],
      },
      reach: 'Reads, or reads and changes, what the permissions that were chosen for it allow; no call tells which.',
    },
    'lynxo-oauth-client': {
      name: 'Lynxo OAuth client',
      source: 'https://docs.lynxo.ai/authentication',
      within: 20,
      parts: {
        id: {
          shape: uuid,
          public: true,
          beside: [{ named: '*lynxo_client_id' }],
        },
        secret: { shape: [{ hex: 32 }], beside: [{ named: '*lynxo_client_secret' }] },
      },
      verify: {
        request: 'POST https://api.lynxo.ai/v1/oauth/token',
        as: 'none',
        json: { client_id: '{key.id}', client_secret: '{key.secret}', grant_type: 'client_credentials' },
        means: {
          live: { status: 200, at: 'access_token' },
          dead: [
            { status: 401, at: 'error', is: 'invalid_client' },
            { status: 400, at: 'error', is: 'invalid_client' },
          ],
        },
        reads: { scopes: { jwt: 'user_roles', of: 'access_token' } },
      },
      manual: byHand,
      reach: 'Makes access tokens for an hour each, with the roles of the account.',
    },
  },
  usage: { read: [{ request: '{GET,HEAD} /v1/*' }], write: [{ request: '{POST,PUT,PATCH,DELETE} /v1/*' }] },
  limits: { active: 50 },
} as const satisfies Service
