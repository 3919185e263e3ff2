import type { Service } from '../model/service.ts'

/**
 * API tokens of the Python package index and of its test index: `pypi-` and a macaroon in base64url. A macaroon begins with its
 * version, the field of the place and the place’s name, so that the first letters never vary; behind them are an identifier of 36
 * characters, caveats and a signature of 32 bytes. GitHub tells the index of tokens in public repositories, and it deletes them.
 */
export const pypi = {
  id: 'pypi',
  name: 'PyPI',
  docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
  hosts: ['{var.upload}'],
  vars: { upload: { env: 'TWINE_REPOSITORY_URL' } },
  keys: {
    'pypi-api-token': {
      name: 'PyPI API token',
      source:
        'https://github.com/pypi/warehouse/blob/08ca81be063b97c50dc3b7f63329e3eccd11dc75/warehouse/integrations/github/utils.py',
      shape: ['pypi-AgEIcHlwaS5vcmc', { base64url: [85, 1000] }],
      carriers: [{ basic: '__token__:{key}' }],
      manual: {
        page: 'https://packaging.python.org/en/latest/specifications/pypirc/',
        steps: ['On the index’s website: Account settings, API tokens', 'Options, Remove token'],
      },
      reach: 'Uploads releases of one project, or of all of its owner’s, which others install.',
    },
    'pypi-test-api-token': {
      name: 'TestPyPI API token',
      source:
        'https://github.com/pypi/warehouse/blob/08ca81be063b97c50dc3b7f63329e3eccd11dc75/warehouse/integrations/github/utils.py',
      shape: ['pypi-AgENdGVzdC5weXBpLm9yZw', { base64url: [85, 1000] }],
      carriers: [{ basic: '__token__:{key}' }],
      manual: {
        page: 'https://packaging.python.org/en/latest/guides/using-testpypi/',
        steps: ['On the test index’s website: Account settings, API tokens', 'Options, Remove token'],
      },
      reach: 'Uploads releases to the test index.',
    },
  },
} as const satisfies Service
