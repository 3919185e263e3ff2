import type { Spot } from '../model/workflow.ts'
import { commandOf, type Started, wordsFor } from './command-words.ts'
import { type ProgramUse, usesIn } from './program-text.ts'
import { interpreters, type Language, languageOf } from './programs.ts'
import { type Script, scriptFile, scriptIn } from './script.ts'
import { environmentOf, type Given, type Io, markUsed, pathOf, type ShellState, type WordValue } from './shell-state.ts'
import { keysIn, known, originOf } from './value.ts'

/**
 * Follows keys into a program of another language: one line of it, or a file of the repository. False where its text is not there, so
 * that nothing can be said.
 */
export function followProgram(state: ShellState, name: string, started: Started, io: Io): boolean {
  const { language, line } = interpreters[name]!
  const { words } = started
  let from = 0
  if (known(words[0]?.value ?? []) === 'run') from = 1
  for (; from < words.length; from++) {
    const option = known(words[from]!.value) ?? ''
    if (!option.startsWith('-')) break
    if (line.has(option)) {
      const text = words[from + 1]
      if (text === undefined) return false
      return follow(state, name, language, scriptIn(text.value, text.at), words.slice(from + 2), started, io)
    }
    if (['-r', '--require', '--import', '--loader', '-m', '--env-file', '-W', '-X'].includes(option)) return false
  }
  const file = words[from]
  const path = file === undefined ? null : pathOf(state, file.value)
  const text = path === null ? undefined : state.walk.library.text(path)
  if (path === null || text === undefined) return false
  const kind = languageOf(path) ?? language
  return kind !== 'shell' && follow(state, name, kind, scriptFile(path, text), words.slice(from + 1), started, io)
}

function follow(
  state: ShellState,
  name: string,
  language: Language,
  script: Script,
  words: readonly WordValue[],
  started: Started,
  io: Io,
): boolean {
  const environment = environmentOf(state, started.local)
  markUsed(state, environment)
  const uses = usesIn(script, language, { environment, words: words.map(({ value }) => value) })
  tellUses(state, name, started, uses)
  const command = commandOf(state, name, started, null)
  started.words.forEach(({ value, at }, word) => {
    // A line of a program that holds a key itself is read already; but it stands on the command line all the same.
    const by = { by: 'argument', flag: null, word } as const
    if (
      !uses.some(
        ({ keys, does }) =>
          does !== 'unknown' && keys.some((key) => keysIn(value).some((one) => originOf(one.from) === originOf(key.from))),
      )
    )
      state.walk.tell(keysIn(value), { kind: 'command', command, by }, at, `\`${name}\` gets it ${wordsFor(by)}`)
  })
  if (io.stdin !== null)
    state.walk.tell(
      keysIn(io.stdin),
      { kind: 'command', command, by: { by: 'stdin' } },
      started.at,
      `\`${name}\` gets it as its input`,
    )
  if (usesOthers(script.text, language)) tellEnvironment(state, name, started, environment)
  return true
}

export function tellUses(state: ShellState, name: string, started: Started, uses: readonly ProgramUse[]): void {
  for (const { keys, at, does } of uses) {
    if (does === 'unknown') {
      state.walk.tell(
        keys,
        { kind: 'unknown', why: `what the program does with it can’t be said from its text` },
        at,
        'the program reads it here',
      )
      continue
    }
    const here = { ...started, at }
    if (does === 'prints') {
      state.walk.tell(
        keys,
        { kind: 'printed', command: commandOf(state, name, here, null), by: 'print' },
        at,
        'the program prints it here',
      )
      continue
    }
    const command = commandOf(state, name, here, does.sends)
    state.walk.tell(keys, { kind: 'command', command, by: does.by }, at, `the program sends it ${wordsFor(does.by)}`)
  }
}

/** What a program names itself may also be read by what it loads or starts. */
function tellEnvironment(state: ShellState, name: string, started: Started, environment: readonly Given[]): void {
  const at: Spot = started.at
  for (const { name: variable, value } of environment) {
    const keys = keysIn(value)
    const command = commandOf(state, name, started, null)
    state.walk.tell(
      keys,
      { kind: 'command', command, by: { by: 'environment', variable } },
      at,
      `\`${name}\` has it in its environment as \`${variable}\``,
      false,
    )
  }
}

const builtIn: Readonly<Record<Language, ReadonlySet<string>>> = {
  javascript: new Set(
    (
      'fs fs/promises path os util url crypto assert buffer events http https stream zlib readline querystring timers timers/promises string_decoder ' +
      'process axios got ky node-fetch undici superagent form-data dotenv yargs commander minimist chalk glob fast-glob yaml js-yaml'
    ).split(' '),
  ),
  python: new Set(
    (
      'os sys re json time datetime math random hashlib hmac base64 pathlib itertools functools collections typing logging argparse glob csv io ' +
      'string textwrap shutil tempfile urllib urllib.request urllib.parse urllib.error http requests httpx dataclasses enum copy xml uuid'
    ).split(' '),
  ),
  ruby: new Set('json net/http uri time date csv set fileutils digest base64 openssl yaml erb optparse'.split(' ')),
}

/** Loads what may read the environment by itself, or starts other programs, which get it. */
function usesOthers(text: string, language: Language): boolean {
  const loads: Readonly<Record<Language, RegExp>> = {
    javascript: /(?:\bfrom\s*|\bimport\s*(?:\(\s*)?|\brequire\s*\(\s*)['"`]([^'"`\n]+)['"`]/g,
    python: /(?:^|;)[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([^\n;#]+))/gm,
    ruby: /^[ \t]*require(?:_relative)?[\s(]+['"]([^'"\n]+)['"]/gm,
  }
  for (const [, first, second] of text.matchAll(loads[language]))
    for (const each of first === undefined ? (second ?? '').split(',') : [first]) {
      const name = language === 'python' ? each.replace(/\sas\s.*/s, '').trim() : each.replace(/^node:/, '')
      if (!builtIn[language].has(name)) return true
    }
  return starters[language].test(text)
}

const starters: Readonly<Record<Language, RegExp>> = {
  javascript: /child_process|execa|Bun\.(?:\$|spawn)|from 'zx'/,
  python: /subprocess|os\.(?:system|popen|exec|spawn|posix_spawn|fork)/,
  ruby: /`[^`\n]*`|%x|\b(?:system|exec|spawn|fork|popen\w*)\b/,
}
