import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Tokens and webhooks of Mattermost are ids of 26 lower-case letters and digits, whoever runs the server; its public code demands the length of a token, and makes the id of a webhook alike.
 */
export const mattermost = {
  id: 'mattermost',
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  hosts: [],
  selfHosted: true,
  keys: {
    'mattermost-token': {
      name: 'Mattermost access token',
      source:
        'https://github.com/mattermost/mattermost/blob/0c97a1ef939a17caaaf7be9f789f5b14bda7f8e0/server/public/model/user_access_token.go',
      shape: [{ base36: 26 }],
      beside: [
        { named: '*mattermost_token' },
        { named: '*mattermost_access_token' },
        { named: '*mattermost_bot_token' },
        { named: '*mattermost_api_token' },
        { named: '*mattermost_personal_access_token' },
        { named: '*mm_token' },
        { named: '*mm_bot_token' },
        { named: '*mmauthtoken' },
        { named: '*mattermost_pat' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.mattermost.com/',
        steps: ['Profile, Security, Personal Access Tokens; or Integrations, Bot Accounts', 'Delete the token'],
      },
      reach: 'Acts as its user or bot on one server.',
    },
    'mattermost-webhook': {
      name: 'Mattermost incoming webhook',
      source:
        'https://github.com/mattermost/mattermost/blob/06ccc1e6919b069a79ae8d78e08376ddbad059d5/server/public/model/incoming_webhook.go',
      shape: ['/hooks/', { base36: 26 }],
      beside: [
        ...credentialNames('mattermost'),
        { named: '*mm_webhook' },
        { named: '*mm_hook' },
        { word: 'mattermost', within: 200 },
      ],
      access: 'write',
      manual: { page: 'https://docs.mattermost.com/', steps: ['Integrations, Incoming Webhooks', 'Delete the webhook'] },
      reach: 'Posts messages to one channel.',
    },
  },
} as const satisfies Service
