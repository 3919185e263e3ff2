import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const pythonanywhere = {
  id: 'pythonanywhere',
  name: 'PythonAnywhere',
  docs: 'https://help.pythonanywhere.com/pages/API/',
  hosts: ['www.pythonanywhere.com', 'eu.pythonanywhere.com'],
  keys: {
    'pythonanywhere-api-token': {
      name: 'PythonAnywhere API token',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('pythonanywhere', 'python_anywhere', 'pa')],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      access: 'full',
      manual: {
        page: 'https://help.pythonanywhere.com/pages/API/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Changes files, consoles and web apps of an account.',
    },
  },
} as const satisfies Service
