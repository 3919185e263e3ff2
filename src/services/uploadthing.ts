import type { Service } from '../model/service.ts'

/**
 * A token is a JSON object in base64 that begins with the API key, which its own code parses; the key has 64 hex digits behind
 * `sk_live_`, as samples look.
 */
export const uploadthing = {
  id: 'uploadthing',
  name: 'UploadThing',
  docs: 'https://docs.uploadthing.com/api-reference/ut-api',
  hosts: ['api.uploadthing.com', 'uploadthing.com'],
  keys: {
    'uploadthing-token': {
      name: 'UploadThing token',
      source:
        'https://github.com/pingdotgg/uploadthing/blob/1bced7064519992f07a5d5706355080ef2da628c/packages/uploadthing/src/_internal/shared-schemas.ts',
      shape: ['eyJhcGlLZXkiOiJza19saXZl', { base64: [91, 300] }],
      check: { json: ['apiKey', 'appId', 'regions'] },
      access: 'full',
      manual: { page: 'https://uploadthing.com/dashboard', steps: ['Open the app, API keys', 'Delete the key'] },
      reach: 'Uploads, lists and deletes all files of one app.',
    },
  },
} as const satisfies Service
