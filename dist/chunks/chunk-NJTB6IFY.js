import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  Fault
} from "./chunk-V66PPTEQ.js";

// src/world/process.ts
import { hostname } from "node:os";
var thisProcess = {
  id: process.pid,
  host: hostname(),
  isAlive(id) {
    try {
      process.kill(id, 0);
      return true;
    } catch (error) {
      return error.code === "EPERM";
    }
  }
};

// src/world/files.ts
import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, readSync } from "node:fs";
import { link, mkdir, open, readdir as readdir2, readFile, rename, rm as rm2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join2 } from "node:path";

// src/world/temporaries.ts
import { createHash, randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
var form = /^\.rekey-([0-9a-f]{8})([0-9a-f]{8})[0-9a-f]{12}\.tmp$/;
var machine = createHash("sha256").update(thisProcess.host).digest("hex").slice(0, 8);
var longest = 36e5;
var temporaryBeside = (path) => {
  const own = thisProcess.id.toString(16).padStart(8, "0");
  return join(dirname(path), `.rekey-${machine}${own}${randomBytes(6).toString("hex")}.tmp`);
};
var swept = /* @__PURE__ */ new Set();
async function sweep(folder) {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder).catch(() => [])) {
    const [, where, id = ""] = form.exec(name) ?? [];
    if (where === void 0) continue;
    const path = join(folder, name);
    const isLeft = where === machine ? !thisProcess.isAlive(Number.parseInt(id, 16)) : Date.now() - ((await stat(path).catch(() => void 0))?.mtimeMs ?? Date.now()) > longest;
    if (isLeft) await rm(path, { force: true }).catch(() => {
    });
  }
}

// src/world/files.ts
function why(error) {
  const code = error.code;
  const words = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is no folder",
    ENOENT: "no such path",
    ENOSPC: "no space left",
    EROFS: "the disk is read-only",
    ELOOP: "too many links",
    ERR_FS_FILE_TOO_LARGE: "it is too large"
  };
  return words[code ?? ""] ?? code ?? "unknown error";
}
var fault = (what, path, error) => new Fault(`can't ${what} ${typeof path === "string" ? path : Buffer.from(path).toString("utf8")}: ${why(error)}`);
var absent = (error) => ["ENOENT", "ENOTDIR"].includes(error.code ?? "");
var files = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      throw fault("read", path, error);
    }
  },
  async readIfThere(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (absent(error)) return void 0;
      throw fault("read", path, error);
    }
  },
  async write(path, bytes, mode = 420) {
    const temporary = temporaryBeside(path);
    await sweep(dirname2(path));
    try {
      const there = await stat2(path).catch((error) => {
        if (absent(error)) return void 0;
        throw error;
      });
      if (there && !there.isFile()) throw Object.assign(new Error(), { code: "it is no regular file" });
      const file = await open(temporary, "wx", 384);
      try {
        await file.writeFile(bytes);
        await file.chmod(there ? there.mode & 4095 : mode);
        if (there) await file.chown(there.uid, there.gid).catch(() => {
        });
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      await flushFolder(dirname2(path));
    } catch (error) {
      await rm2(temporary, { force: true }).catch(() => {
      });
      throw fault("write", path, error);
    }
  },
  async create(path, text, mode) {
    const temporary = temporaryBeside(path);
    try {
      const file = await open(temporary, "wx", mode);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await link(temporary, path);
      return true;
    } catch (error) {
      if (error.code === "EEXIST") return false;
      throw fault("write", path, error);
    } finally {
      await rm2(temporary, { force: true }).catch(() => {
      });
    }
  },
  async remove(path) {
    try {
      await rm2(path, { force: true });
      await flushFolder(dirname2(path));
    } catch (error) {
      throw fault("remove", path, error);
    }
  },
  async makeFolder(path) {
    try {
      await mkdir(path, { recursive: true, mode: 448 });
    } catch (error) {
      throw fault("make the folder", path, error);
    }
  },
  async list(folder) {
    const found = [];
    const visit = async (below2) => {
      for (const entry of await readdir2(join2(folder, below2), { withFileTypes: true })) {
        const path = below2 === "" ? entry.name : `${below2}/${entry.name}`;
        if (entry.isDirectory()) await visit(path);
        else if (entry.isFile()) found.push(path);
      }
    };
    try {
      await visit("");
    } catch (error) {
      throw fault("read", folder, error);
    }
    return found.sort();
  },
  async kind(path) {
    try {
      const there = await stat2(path);
      return there.isFile() ? "file" : there.isDirectory() ? "folder" : "other";
    } catch (error) {
      if (absent(error)) return "none";
      throw fault("read", path, error);
    }
  },
  async look(path) {
    try {
      const there = lstatSync(Buffer.from(path));
      const kind = there.isFile() ? "file" : there.isDirectory() ? "folder" : there.isSymbolicLink() ? "link" : "other";
      return { kind, size: there.size };
    } catch (error) {
      if (absent(error)) return { kind: "none", size: 0 };
      throw fault("read", path, error);
    }
  },
  async contents(path) {
    try {
      const buffer = Buffer.from(path);
      return lstatSync(buffer).isSymbolicLink() ? readlinkSync(buffer, { encoding: "buffer" }) : readFileSync(buffer);
    } catch (error) {
      throw fault("read", path, error);
    }
  },
  slices: (path) => slicesOf(path),
  async *walk(folder) {
    yield* below(Buffer.from(folder), Buffer.alloc(0));
  }
};
function slicesOf(path) {
  let file;
  try {
    file = openSync(path, "r");
    const there = fstatSync(file);
    if (there.isFile()) {
      const opened = file;
      return {
        size: there.size,
        read: (offset, length, into) => readAt(opened, path, offset, length, into),
        close: () => closeSync(opened)
      };
    }
  } catch {
  }
  if (file !== void 0) closeSync(file);
  return void 0;
}
function readAt(file, path, offset, length, into) {
  const bytes = into ?? Buffer.allocUnsafe(length);
  let filled = 0;
  try {
    while (filled < length) {
      const now = readSync(file, bytes, filled, length - filled, offset + filled);
      if (now === 0) break;
      filled += now;
    }
  } catch (error) {
    throw fault("read", path, error);
  }
  return bytes.subarray(0, filled);
}
async function* below(folder, path) {
  const slash = Buffer.from("/");
  const names = await readdir2(Buffer.concat([folder, slash, path]), { withFileTypes: true, encoding: "buffer" }).catch(
    () => void 0
  );
  if (names === void 0) return yield { path, unread: true };
  for (const entry of names.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const inner = path.length === 0 ? entry.name : Buffer.concat([path, slash, entry.name]);
    if (entry.isDirectory()) yield* below(folder, inner);
    else if (entry.isFile() || entry.isSymbolicLink()) yield { path: inner, unread: false };
  }
}
async function flushFolder(folder) {
  const handle = await open(folder, "r").catch(() => void 0);
  try {
    await handle?.sync().catch(() => {
    });
  } finally {
    await handle?.close();
  }
}

export {
  thisProcess,
  why,
  absent,
  files
};
