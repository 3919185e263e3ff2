import type { Service, When } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

// https://resend.com/docs/api-reference/errors
const refused = { status: 403, at: 'name', is: 'invalid_api_key' } as const
const sendsOnly = { status: 401, at: 'name', is: 'restricted_api_key' } as const
const all = { status: 200, at: 'object', is: 'list' } as const
const keys = 'https://api.resend.com/api-keys'
const denied = [refused, sendsOnly, { status: 422, at: 'name' }, { status: 400, at: 'name' }] as const satisfies readonly When[]

/**
 * Lists show nothing of a key, whose own id it does not tell: which one to delete a person has to say. A key with full access makes another
 * like it; one that sends can't be made anew without a person, who knows for which domain. API keys of Resend: `re_`, as its examples show, then 8 and 24 letters and digits joined by `_`, as samples look.
 */
export const resend = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  hosts: ['api.resend.com', 'smtp.resend.com'],
  keys: {
    'resend-api-key': {
      name: 'Resend API key',
      source: 'https://github.com/resend/resend-go/blob/2ae7f49e785f60c3bd65b52d38215a7b6bd9ecbe/README.md',
      shape: ['re_', { base62: 8, as: 'id' }, '_', { base62: 24 }],
      alone: true,
      beside: [
        ...credentialNames('resend'),
        { named: '*api_key' },
        { named: '*mail' },
        { named: '*smtp' },
        { named: '*email' },
        { word: 'resend', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: { request: `GET ${keys}`, means: { live: all, dead: refused, limited: sendsOnly } },
      privilege: { request: `GET ${keys}`, means: { full: all, write: sendsOnly } },
      create: {
        request: `POST ${keys}`,
        json: { name: '{incident.label}', permission: 'full_access' },
        means: { done: { status: 201, at: 'token' }, denied },
        gives: { key: 'token' },
        reads: { id: 'id' },
        ifLost: ['Open the API keys', 'Delete the newest key: its value never arrived'],
      },
      manual: { page: 'https://resend.com/api-keys', steps: ['Find the key by its first characters', 'Remove it'] },
      reach: 'Sends mail from the domains; with full access manages them and all keys.',
    },
  },
} as const satisfies Service
