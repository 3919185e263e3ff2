import type { Service } from '../model/service.ts'

/** Credentials of a mail server, for its API and for SMTP: 24 letters and digits, as its own code makes them. */
export const postalServer = {
  id: 'postal-server',
  name: 'Postal (mail server)',
  docs: 'https://docs.postalserver.io/developer/api',
  hosts: [],
  selfHosted: true,
  keys: {
    'postal-server-server-key': {
      name: 'Postal (mail server) server API key',
      source: 'https://github.com/postalserver/postal/blob/0b352f83b9e95abdbf595ff568039018ae65b5b1/app/models/credential.rb',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*postal_api_key' },
        { named: '*postal_server_key' },
        { named: '*postal_server_api_key' },
        { named: '*postal_server_server_key' },
        { named: '*postal_server_server_api_key' },
        { named: '*postal_smtp_api_key' },
        { named: '*postal_smtp_server_key' },
        { named: '*postal_smtp_server_api_key' },
        { named: '*X-Server-API-Key' },
      ],
      carriers: [{ header: 'X-Server-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.postalserver.io/developer/api',
        steps: ['Find where the server API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
