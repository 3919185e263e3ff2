import type { Service } from '../model/service.ts'

/**
 * Delivery tokens are `cs` and 24 hex digits, as in the tests of its own client, or 40, as samples look, and so are those for
 * management; API keys of a stack are `blt` and 16, which are no secret alone.
 */
export const contentstack = {
  id: 'contentstack',
  name: 'Contentstack',
  docs: 'https://www.contentstack.com/docs/developers/create-tokens/about-tokens',
  hosts: ['api.contentstack.io', 'cdn.contentstack.io', 'eu-api.contentstack.com', 'eu-cdn.contentstack.com'],
  keys: {
    'contentstack-management-token': {
      name: 'Contentstack management token',
      shapes: [
        ['cs', { hex: 24 }],
        ['cs', { hex: 40 }],
      ],
      beside: [
        { named: '*contentstack_management_token' },
        { named: '*contentstack_management' },
        { named: '*cs_management_token' },
      ],
      carriers: [{ header: 'authorization', value: '{key}' }],
      access: 'write',
      manual: {
        page: 'https://app.contentstack.com/',
        steps: ['Open the stack, Settings, Tokens, Management Tokens', 'Delete the token'],
      },
      reach: 'Reads and changes the content of one stack.',
    },
    'contentstack-delivery-token': {
      name: 'Contentstack delivery or preview token',
      source: 'https://github.com/contentstack/contentstack-python/blob/master/tests/test_stack.py',
      shapes: [
        ['cs', { hex: 24 }],
        ['cs', { hex: 40 }],
      ],
      beside: [
        { named: '*contentstack_delivery_token' },
        { named: '*contentstack_access_token' },
        { named: '*contentstack_preview_token' },
        { named: '*cs_delivery_token' },
        { named: '*contentstack_token' },
      ],
      carriers: [{ header: 'access_token', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://app.contentstack.com/',
        steps: ['Open the stack, Settings, Tokens, Delivery Tokens', 'Delete the token'],
      },
      reach: 'Reads the content of one environment.',
    },
  },
} as const satisfies Service
