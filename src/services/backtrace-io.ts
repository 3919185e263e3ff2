import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const backtraceIo = {
  id: 'backtrace-io',
  name: 'Backtrace.io',
  docs: 'https://docs.saucelabs.com/error-reporting/',
  hosts: ['submit.backtrace.io', '*.sp.backtrace.io'],
  keys: {
    'backtrace-io-api-key': {
      name: 'Backtrace.io API key',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('backtrace'),
        { named: '*backtrace_submit_token' },
        ...tokenNames('backtrace_io'),
        { named: '*backtrace_io_submit_token' },
        ...tokenNames('backtrace_submission'),
        { named: '*backtrace_submission_submit_token' },
        { word: 'submit.backtrace.io', within: 160 },
      ],
      manual: {
        page: 'https://docs.saucelabs.com/error-reporting/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
