const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Give out what they get as input or words: the key goes on behind them. They talk to nobody. */
export const filters = words(`
  base64 base32 tr cut head tail sed awk gawk grep egrep fgrep rg sort uniq jq yq xxd od hexdump rev fold fmt paste nl wc openssl gzip gunzip zcat bzip2 xz
  envsubst column expand unexpand iconv dos2unix unix2dos strings sponge ts md5sum sha1sum sha256sum sha512sum shasum cksum numfmt expr basename dirname
  realpath readlink seq yes ConvertTo-SecureString ConvertTo-Json ConvertFrom-Json Select-Object ForEach-Object Where-Object Out-String`)

/** Use no key that they get in their environment alone: shells' own, and tools that work on files. */
export const quiet = new Set([
  ...filters,
  ...words(`
  cd pushd popd dirs pwd true false : exit return break continue shift wait trap ulimit umask hash type which whereis alias unalias shopt bind enable getopts
  let readonly local typeset declare export unset set test [ [[ sleep date ls mkdir rmdir rm cp mv ln touch chmod chown chgrp stat file find tree du df mktemp tar
  zip unzip 7z diff cmp patch comm dd truncate tee cat echo printf env printenv uname id whoami hostname uptime free nproc kill pgrep ps clear tput stty tty curl
  wget http https xh xhs Write-Host Write-Output Write-Verbose Write-Error Write-Warning Out-File Set-Content Add-Content Get-Content Test-Path New-Item
  Remove-Item Copy-Item Move-Item Join-Path Split-Path Get-ChildItem Set-Location Push-Location Pop-Location Start-Sleep Get-Date Invoke-RestMethod
  Invoke-WebRequest sync ssh-keyscan gpgconf apt apt-get apk yum dnf sysctl systemctl service ip ifconfig ping nslookup dig`),
])

/** Start the program that their words name, with these options of theirs taking a value. */
export const wrappers: Readonly<Record<string, ReadonlySet<string>>> = {
  sudo: words('-u -g -h -p -C -T -r -t -U --user --group'),
  env: words('-u --unset -C --chdir'),
  'cross-env': words('-'),
  'cross-env-shell': words('-'),
  command: words('-'),
  builtin: words('-'),
  exec: words('-a'),
  nohup: words('-'),
  time: words('-f -o --format --output'),
  nice: words('-n --adjustment'),
  ionice: words('-c -n -p'),
  stdbuf: words('-i -o -e'),
  unbuffer: words('-'),
  chronic: words('-'),
  setsid: words('-'),
  timeout: words('-s -k --signal --kill-after'),
  npx: words('-p --package -w --workspace'),
  bunx: words('-p --package'),
  pnpx: words('-p --package'),
  uvx: words('--from --with --python'),
  dotenv: words('-e -c -v'),
}
/** The same by their first two words. */
export const wrappingPairs: Readonly<Record<string, ReadonlySet<string>>> = {
  'npm exec': words('-p --package -w --workspace'),
  'npm x': words('-p --package'),
  'pnpm exec': words('-F --filter -C --dir'),
  'pnpm dlx': words('-p --package'),
  'yarn dlx': words('-p --package'),
  'yarn exec': words('-'),
  'bun x': words('-p --package'),
  'uv run': words('--with --python -p --project'),
  'pipx run': words('--spec --python'),
  'poetry run': words('-C'),
  'pipenv run': words('-'),
  'bundle exec': words('--gemfile'),
  'hatch run': words('-'),
}

export const shells = words('bash sh dash zsh ksh ash')
/** Programs that run a file of another language, or one line of it behind these options. */
export const interpreters: Readonly<Record<string, { readonly language: Language; readonly line: ReadonlySet<string> }>> = {
  node: { language: 'javascript', line: words('-e --eval -p --print -pe') },
  nodejs: { language: 'javascript', line: words('-e --eval -p --print -pe') },
  bun: { language: 'javascript', line: words('-e --eval') },
  tsx: { language: 'javascript', line: words('-e --eval -p --print') },
  'ts-node': { language: 'javascript', line: words('-e --eval -p --print') },
  'vite-node': { language: 'javascript', line: words('-') },
  zx: { language: 'javascript', line: words('--eval') },
  python: { language: 'python', line: words('-c') },
  python3: { language: 'python', line: words('-c') },
  py: { language: 'python', line: words('-c') },
  ruby: { language: 'ruby', line: words('-e') },
}
export type Language = 'javascript' | 'python' | 'ruby'

export const languageOf = (path: string): Language | 'shell' | null =>
  /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path)
    ? 'javascript'
    : path.endsWith('.py')
      ? 'python'
      : path.endsWith('.rb')
        ? 'ruby'
        : /\.(?:sh|bash|zsh|ksh)$/.test(path)
          ? 'shell'
          : null

/** A file's language by its first line. */
export function languageOfText(text: string): Language | 'shell' | null {
  const first = /^#!([^\n]*)/.exec(text)?.[1] ?? ''
  if (/\b(?:ba|z|da|k)?sh\b/.test(first)) return 'shell'
  return /\b(?:node|deno|bun|tsx)\b/.test(first)
    ? 'javascript'
    : /\bpython/.test(first)
      ? 'python'
      : /\bruby\b/.test(first)
        ? 'ruby'
        : null
}

/**
 * Names by which builds copy a variable into what browsers and apps get: Next.js, Vite, Create React App, Expo, Nuxt, Gatsby, Vue CLI,
 * SvelteKit and Astro, Angular with @ngx-env, Storybook, Quasar. Each is on the page about environment variables of that tool.
 */
const bundlePrefixes = [
  'NEXT_PUBLIC_',
  'VITE_',
  'REACT_APP_',
  'EXPO_PUBLIC_',
  'NUXT_PUBLIC_',
  'GATSBY_',
  'VUE_APP_',
  'PUBLIC_',
  'NG_APP_',
  'STORYBOOK_',
]
export const bundlePrefix = (name: string): string | null =>
  name.startsWith('PUBLIC_KEY') ? null : (bundlePrefixes.find((prefix) => name.startsWith(prefix)) ?? null)
