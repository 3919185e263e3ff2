import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

const ends = ['_auth_password', '_password', '_app_secret', '_secret', '_component_secret', '_recorder_password']

/** Passwords of its parts among themselves: 32 hexadecimal digits, as the script of its images makes them. */
export const jitsi = {
  id: 'jitsi',
  name: 'Jitsi',
  docs: 'https://jitsi.github.io/handbook/',
  hosts: [],
  selfHosted: true,
  keys: {
    'jitsi-password': {
      name: 'Jitsi password',
      source: 'https://github.com/jitsi/docker-jitsi-meet/blob/master/gen-passwords.sh',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['jitsi', 'jicofo', 'jvb', 'jibri', 'jibri_xmpp'], ends),
        { named: '*jibri_recorder_auth_password' },
        { named: '*jibri_recorder_app_secret' },
        { named: '*jibri_recorder_secret' },
        { named: '*jibri_recorder_component_secret' },
        { named: '*jibri_recorder_recorder_password' },
        ...named(['jigasi', 'jigasi_xmpp'], ends),
        ...named(
          ['jicofo_auth', 'jvb_auth'],
          ['_auth_password', '_app_secret', '_secret', '_component_secret', '_recorder_password'],
        ),
        { named: '*jicofo_component_auth_password' },
        { named: '*jicofo_component_password' },
        { named: '*jicofo_component_app_secret' },
        { named: '*jicofo_component_component_secret' },
        { named: '*jicofo_component_recorder_password' },
        ...named(['jitsi_jwt_app', 'jwt_app'], ends),
      ],
      manual: {
        page: 'https://jitsi.github.io/handbook/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Signs in to the server as one of its parts.',
    },
  },
} as const satisfies Service
