import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Server and account tokens of Postmark are UUIDs; a server’s is the SMTP password, too. */
export const postmark = {
  id: 'postmark',
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  hosts: ['api.postmarkapp.com', 'smtp.postmarkapp.com'],
  keys: {
    'postmark-server-token': {
      name: 'Postmark server token',
      shape: uuid,
      beside: [
        { named: '*postmark_api_token' },
        { named: '*postmark_server_token' },
        { named: '*postmark_api_key' },
        { named: '*postmark_token' },
        { named: '*postmark_server_api_token' },
        { named: '*postmark_key' },
        { named: '*x-postmark-server-token' },
        { named: '*postmark_secret' },
        { named: '*postmark_smtp_password' },
        { named: '*postmark_password' },
      ],
      carriers: [{ header: 'X-Postmark-Server-Token', value: '{key}' }],
      // https://postmarkapp.com/developer/api/server-api, https://postmarkapp.com/developer/api/overview#error-codes (10)
      verify: {
        request: 'GET https://api.postmarkapp.com/server',
        means: { live: { status: 200, at: 'ID' }, dead: { status: 401, at: 'ErrorCode', is: 10 } },
        reads: { id: 'ID', name: 'Name' },
        inferred: true,
      },
      manual: {
        page: 'https://account.postmarkapp.com/servers',
        steps: ['Open the server, API Tokens', 'Generate another token, use it, delete this one'],
      },
      reach: 'Sends mail from the server and reads what it sent.',
    },
    'postmark-account-token': {
      name: 'Postmark account token',
      shape: uuid,
      beside: [
        { named: '*postmark_account_token' },
        { named: '*postmark_account_api_token' },
        { named: '*x-postmark-account-token' },
        { named: '*postmark_account_key' },
      ],
      carriers: [{ header: 'X-Postmark-Account-Token', value: '{key}' }],
      // https://postmarkapp.com/developer/api/servers-api
      verify: {
        request: 'GET https://api.postmarkapp.com/servers?count=1&offset=0',
        means: { live: { status: 200, at: 'Servers' }, dead: { status: 401, at: 'ErrorCode', is: 10 } },
        inferred: true,
      },
      access: 'full',
      manual: { page: 'https://account.postmarkapp.com/api_tokens', steps: ['Generate another token, use it, delete this one'] },
      reach: 'Manages servers, domains and signatures of the account.',
    },
  },
} as const satisfies Service
