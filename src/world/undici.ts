/**
 * The parts of `undici` that are used, by name: the package is CommonJS, and a bundler's own `import()` of such a package gives its
 * names to nobody. Imported lazily, since only what is sent pays for it.
 */
export { Agent, Client, fetch, ProxyAgent, Request } from 'undici'
