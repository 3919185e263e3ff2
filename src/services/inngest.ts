import type { Service } from '../model/service.ts'

/**
 * A signing key is `signkey-`, the environment and 64 hex digits; an event key has 86 characters of base64. The SDK
 * takes the first apart so, without the length; that and the event key rest on samples.
 */
export const inngest = {
  id: 'inngest',
  name: 'Inngest',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  hosts: ['api.inngest.com', 'inn.gs', 'app.inngest.com'],
  keys: {
    'inngest-signing-key': {
      name: 'Inngest signing key',
      source:
        'https://github.com/inngest/inngest-js/blob/013468e09d5e5c108a4780ba1a329d5aaa358a24/packages/inngest/src/helpers/strings.ts',
      shape: [
        { oneOf: ['signkey-prod-', 'signkey-branch-', 'signkey-test-', 'signkey-staging-', 'signkey-dev-'] },
        { hex: [32, 64] },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://app.inngest.com/env/production/manage/signing-key',
        steps: ['Create a new signing key and set the old one as fallback', 'Rotate the key'],
      },
      reach: 'Calls the app’s functions as Inngest does, and uses the API of the environment.',
    },
    'inngest-event-key': {
      name: 'Inngest event key',
      shape: [{ base64url: 86 }],
      beside: [{ named: '*inngest_event_key' }, { named: '*inngest_event_api_key' }],
      access: 'write',
      manual: { page: 'https://app.inngest.com/env/production/manage/keys', steps: ['Event keys', 'Delete the key'] },
      reach: 'Sends events into the environment, which start functions.',
    },
  },
} as const satisfies Service
