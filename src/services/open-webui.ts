import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `sk-` and 32 hex digits, as its own code makes them. It runs on servers of one’s own. */
export const openWebui = {
  id: 'open-webui',
  name: 'Open WebUI',
  docs: 'https://docs.openwebui.com/reference/api-endpoints',
  hosts: [],
  selfHosted: true,
  keys: {
    'open-webui-api-key': {
      name: 'Open WebUI API key',
      source:
        'https://github.com/open-webui/open-webui/blob/00d20f642d743f963fb44a86539e05660bdfd3f3/backend/open_webui/utils/auth.py',
      shape: ['sk-', { hex: 32 }],
      beside: [
        ...plainKeyNames('open_webui', 'openwebui', 'owui'),
        { word: 'openwebui', within: 200 },
        { word: 'open-webui', within: 200 },
        { word: 'OPENWEBUI', within: 200 },
        { word: 'OPEN_WEBUI', within: 200 },
        { word: 'open_webui', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.openwebui.com/reference/api-endpoints',
        steps: ['Settings, Account, API keys', 'Delete the key or make a new one'],
      },
      reach: 'Uses the server’s models and reads chats, as its user.',
    },
  },
} as const satisfies Service
