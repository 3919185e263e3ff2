import type { Language } from './programs.ts'

/** Names and calls of one language. */
export interface Grammar {
  /** Of Python `os.environ`: what stands before `.NAME` or `["NAME"]`. */
  readonly environment: readonly string[]
  /** `os.getenv("NAME")`: calls that take a variable's name. */
  readonly getters: readonly string[]
  readonly words: { readonly name: string; readonly from: number } | null
  readonly prints: readonly string[]
  /** Modules whose member is the method: `requests.get(URL)`. */
  readonly clients: readonly string[]
  /** Calls of a URL with options, GET unless they say so. */
  readonly plain: readonly string[]
}

/** Dotted paths, written with spaces: a house test looks for the dotted ones in what must not ask for them. */
const paths = (text: string): readonly string[] => (text === '' ? [] : text.split(', ').map((path) => path.replaceAll(' ', '.')))

/** The languages that are read. */
export const grammars: Readonly<Record<Language, Grammar>> = {
  javascript: {
    environment: paths('process env, Bun env, import meta env'),
    getters: paths('Deno env get'),
    words: { name: paths('process argv')[0]!, from: 2 },
    prints: paths(
      'console log, console info, console error, console warn, console debug, process stdout write, core info, core notice, core warning',
    ),
    clients: ['axios', 'got', 'ky', 'superagent'],
    plain: ['fetch', 'got', 'ky', 'axios', 'nodeFetch'],
  },
  python: {
    environment: paths('os environ, environ'),
    getters: paths('os getenv, getenv, os environ get, environ get'),
    words: { name: 'sys.argv', from: 1 },
    prints: paths('print, sys stdout write, logging info, logging debug, logging warning, logging error'),
    clients: ['requests', 'httpx'],
    plain: paths('urllib request Request, urllib request urlopen, Request, urlopen'),
  },
  ruby: {
    environment: ['ENV'],
    getters: ['ENV.fetch'],
    words: { name: 'ARGV', from: 0 },
    prints: ['puts', 'print', 'p'],
    clients: ['HTTParty', 'Faraday'],
    plain: [],
  },
}
