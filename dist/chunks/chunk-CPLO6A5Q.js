import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);

// src/world/network.ts
function makeNetwork(options) {
  let trusting;
  const trusted = () => trusting ??= import("node:tls").then(
    ({ createSecureContext }) => createSecureContext(options.ca === void 0 ? {} : { ca: options.ca })
  );
  return {
    async ask(call) {
      try {
        return await ask(call, options, trusted);
      } catch {
        return failed("unreachable");
      }
    }
  };
}
var failed = (why) => ({ status: null, why });
async function ask(call, options, trusted) {
  const { timeoutMs = 1e4, maxBytes = 1 << 20, environment } = options;
  const started = performance.now();
  const [{ Client, ProxyAgent }, { lookup }, { isIP }, { isLoopback, isPublic }] = await Promise.all([
    import("./undici-LKV6OBFA.js"),
    import("node:dns"),
    import("node:net"),
    import("./addresses-CDJKKYQC.js")
  ]);
  const url = URL.canParse(call.url) ? new URL(call.url) : void 0;
  const scheme = call.loopback ? /^https?:$/ : /^https:$/;
  if (url === void 0 || !scheme.test(url.protocol) || url.username !== "" || url.password !== "")
    return failed("refused address");
  const allowed = call.loopback ? isLoopback : isPublic;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !allowed(host)) return failed("refused address");
  let refused = false;
  const guarded = guardedLookup(options.lookup ?? lookup, allowed, () => {
    refused = true;
  });
  const tls = { rejectUnauthorized: true, timeout: timeoutMs, secureContext: await trusted() };
  const proxy = call.loopback ? void 0 : proxyFor(url, environment);
  const dispatcher = proxy === void 0 ? new Client(url.origin, { connect: { ...tls, lookup: guarded }, headersTimeout: 0, bodyTimeout: 0 }) : new ProxyAgent({ uri: proxy.href, proxyTls: tls, requestTls: tls, headersTimeout: 0, bodyTimeout: 0 });
  return new Promise((resolve) => {
    const end = (answer) => {
      clearTimeout(timer);
      resolve(answer);
      dispatcher.destroy().catch(() => {
      });
    };
    const timer = setTimeout(() => end(failed("time-out")), Math.max(0, timeoutMs - (performance.now() - started)));
    const chunks = [];
    let sent = false;
    let status = 0;
    let headers = {};
    let size = 0;
    const handler = {
      onConnect() {
        sent = true;
      },
      onHeaders(code, raw) {
        if (code < 200) return true;
        status = code;
        headers = headersOf(raw);
        if (Number(headers["content-length"]) > maxBytes && call.method !== "HEAD") end(failed("too large"));
        return true;
      },
      onData(chunk) {
        size += chunk.length;
        if (size > maxBytes) end(failed("too large"));
        else chunks.push(chunk);
        return true;
      },
      onComplete() {
        end({ status, headers, body: new TextDecoder().decode(Buffer.concat(chunks)) });
      },
      onError(error) {
        if (refused) end(failed("refused address"));
        else if ("code" in error && error.code === "UND_ERR_HEADERS_OVERFLOW") end(failed("too large"));
        else if ("code" in error && error.code === "UND_ERR_CONNECT_TIMEOUT") end(failed("time-out"));
        else end(failed(sent ? "cut off" : "unreachable"));
      }
    };
    try {
      dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method: call.method,
          // Without a user agent GitHub answers nothing but 403; an answer that came packed could not be read.
          headers: { "user-agent": "rekey", "accept-encoding": "identity", ...lowerCased(call.headers) },
          body: call.body,
          // One call, one connection.
          reset: true
        },
        handler
      );
    } catch {
      end(failed(sent ? "cut off" : "unreachable"));
    }
  });
}
var lowerCased = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
function headersOf(raw) {
  const headers = /* @__PURE__ */ new Map();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i].toString("latin1").toLowerCase();
    const value = raw[i + 1].toString("latin1");
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(headers);
}
function guardedLookup(resolve, allowed, onRefusal) {
  return (hostname, options, callback) => resolve(hostname, { ...options, all: true }, (error, found) => {
    const addresses = Array.isArray(found) ? found : [];
    if (error !== null) return callback(error, "");
    if (addresses.length === 0 || !addresses.every(({ address }) => allowed(address))) {
      onRefusal();
      return callback(new Error("refused address"), "");
    }
    return options.all ? callback(null, addresses) : callback(null, addresses[0].address, addresses[0].family);
  });
}
function proxyFor(url, environment) {
  const setting = (name) => environment[name] || environment[name.toUpperCase()] || "";
  const text = setting(url.protocol === "https:" ? "https_proxy" : "http_proxy");
  if (text === "") return void 0;
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const host = url.hostname.replace(/\.$/, "");
  const passesBy = setting("no_proxy").toLowerCase().split(/[\s,]+/).some((word) => {
    const [, name = "", wanted] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(word) ?? [];
    if (name === "" || wanted !== void 0 && wanted !== port) return false;
    const parent = name.replace(/^\*?\./, "");
    return name === "*" || host === parent || host.endsWith(`.${parent}`);
  });
  return passesBy ? void 0 : new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
}
function fetchThroughProxy(environment, ca) {
  const dispatchers = /* @__PURE__ */ new Map();
  const send = async (input, init) => {
    const undici = await import("./undici-LKV6OBFA.js");
    const request = typeof input === "string" || input instanceof URL ? void 0 : input;
    const url = new URL(request === void 0 ? String(input) : request.url);
    const proxy = proxyFor(url, environment);
    const name = proxy?.href ?? "";
    const tls = { rejectUnauthorized: true, ...ca === void 0 ? {} : { ca } };
    const dispatcher = dispatchers.get(name) ?? (proxy === void 0 ? new undici.Agent({ connect: tls }) : new undici.ProxyAgent({ uri: proxy.href, proxyTls: tls, requestTls: tls }));
    dispatchers.set(name, dispatcher);
    const wanted = request === void 0 ? url : new undici.Request(request.url, request);
    return undici.fetch(wanted, { ...init, dispatcher });
  };
  return send;
}

export {
  makeNetwork,
  proxyFor,
  fetchThroughProxy
};
