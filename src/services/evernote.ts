import type { Service } from '../model/service.ts'

/**
 * Developer and OAuth tokens are fields between colons: shard, user, times in hex, permissions, consumer, version and
 * hash. The sample answer that the authentication article shows looks so.
 */
export const evernote = {
  id: 'evernote',
  name: 'Evernote',
  docs: 'https://dev.evernote.com/doc/articles/authentication.php',
  hosts: ['www.evernote.com', 'sandbox.evernote.com'],
  keys: {
    'evernote-token': {
      name: 'Evernote authentication token',
      source: 'https://gist.github.com/evernotegists/972fc4d63aaaf7adb890',
      shape: [
        'S=s',
        { digit: [1, 4] },
        ':U=',
        { hex: [1, 10], as: 'user' },
        ':E=',
        { hex: [8, 14] },
        ':C=',
        { hex: [8, 14] },
        ':P=',
        { hex: [1, 6] },
        ':A=',
        { base64url: [1, 40] },
        ':V=',
        { digit: [1, 2] },
        ':H=',
        { hex: 32 },
      ],
      alone: true,
      beside: [
        { named: '*evernote_token' },
        { named: '*evernote_dev_token' },
        { named: '*evernote_developer_token' },
        { named: '*evernote_auth_token' },
        { named: '*evernote_access_token' },
        { named: 'authToken' },
        { named: 'developer_token' },
        { named: 'dev_token' },
        { word: 'evernote', within: 400 },
      ],
      manual: {
        page: 'https://www.evernote.com/secure/AuthorizedServices.action',
        steps: ['Settings, Connected services', 'Revoke access; for a developer token: api/DeveloperToken.action, Revoke'],
      },
      reach: 'Reads and changes all notes of its user, as far as its permissions go.',
    },
  },
} as const satisfies Service
