import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  readStoreSpec
} from "./chunk-TV3G5MHN.js";
import {
  defaults
} from "./chunk-2CBYYGJK.js";
import {
  openYaml
} from "./chunk-HXBE52SE.js";
import {
  require_dist
} from "./chunk-ZGBAV5EP.js";
import {
  accesses,
  nameInTemplate,
  signedBy,
  waysOf
} from "./chunk-6DUGKLXN.js";
import {
  alphabets,
  enough,
  firstsOf,
  isAlphabet,
  isChecksum,
  isUntil,
  lengthOf,
  literalOf,
  readRun
} from "./chunk-UBZBO4EL.js";
import {
  Fault,
  nearest
} from "./chunk-V66PPTEQ.js";
import {
  __toESM
} from "./chunk-WWVBEYK2.js";

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context2, label2, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context2.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context2.kind,
    type: context2.type,
    input,
    expected,
    received,
    message: `Invalid ${label2}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context2.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context2.kind === "schema";
  const message$1 = other?.message ?? context2.message ?? /* @__PURE__ */ getSpecificMessage(context2.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list2 = [...new Set(values$1)];
  if (list2.length > 1) return `(${list2.join(` ${separator} `)})`;
  return list2[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: false,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.check(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function lazy(getter) {
  return _standardSchema({
    kind: "schema",
    type: "lazy",
    reference: lazy,
    expects: "unknown",
    async: false,
    getter,
    "~run"(dataset, config$1) {
      return this.getter(dataset.value)["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictTuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_tuple",
    reference: strictTuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
        if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
          input: input[this.items.length],
          expected: "never",
          path: [{
            type: "array",
            origin: "value",
            input,
            key: this.items.length,
            value: input[this.items.length]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/model/incident.ts
var steps = [
  "found",
  "recall",
  "verify",
  "plan",
  "create",
  "store",
  "prove",
  "after-store",
  "disable",
  "revoke",
  "rotate",
  "prove-dead",
  "remind",
  "notify",
  "attest"
];
var outcomes = ["begun", "done", "gone", "denied", "unknown", "lost"];
var policies = ["report", "disable", "revoke", "rotate"];

// src/config/words.ts
function mapping(entries) {
  const known = Object.keys(entries);
  const strict = strictObject(entries, (issue) => {
    if (issue.expected === "never") return unknownKey(String(issue.input), known);
    return issue.path?.[0]?.origin === "key" ? "is missing" : "must be a mapping (`key: value`)";
  });
  return unlessList(strict);
}
function unknownKey(key, known) {
  const near = nearest(key, known);
  return near === void 0 ? `is not known here; known: ${known.join(", ")}` : `is not known here; did you mean \`${near}\`?`;
}
var named = (name, item) => unlessList(record(name, item, "must be a mapping (`key: value`)"));
var forms = /* @__PURE__ */ new WeakMap();
function depending(all, choose) {
  const schema = lazy(choose);
  forms.set(schema, all);
  return schema;
}
function unlessList(schema) {
  const refused = custom(() => false, "must be a mapping (`key: value`), not a list");
  const unless = lazy((input) => Array.isArray(input) ? refused : schema);
  forms.set(unless, [schema]);
  return unless;
}
var listOf = (item, most2 = 500) => pipe(array(item, "must be a list"), maxLength(most2, `must have at most ${most2} members`));
var listOfSome = (item) => pipe(listOf(item), minLength(1, "must not be empty"));
var oneOrMore = (item) => {
  const list2 = listOfSome(item);
  return depending([item, list2], (input) => Array.isArray(input) ? list2 : item);
};
function formOf(known, otherwise) {
  return depending([...Object.values(known), otherwise], (input) => {
    const key = Object.keys(known).find((each) => input !== null && typeof input === "object" && Object.hasOwn(input, each));
    return key === void 0 ? otherwise : known[key];
  });
}
var refuse = (message) => custom(() => false, message);
var oneOf = (words) => picklist(words, `must be one of ${words.join(", ")}`);
var yesOrNo = boolean("must be true or false");
var count = (least, most2) => {
  const message = `must be a whole number from ${least} to ${most2}`;
  return pipe(number(message), integer(message), minValue(least, message), maxValue(most2, message));
};
var matching = (pattern, message) => pipe(string(message), regex(pattern, message));
var sentence = matching(
  /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,500}$/u,
  "must be one line of text, at most 500 characters, without control characters"
);
var ascii = matching(/^[\x20-\x7e]{1,2000}$/, "must be text of printable ASCII characters, at most 2000");
var id = matching(
  /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,59}$/,
  "must be lower-case words with hyphens, beginning with a letter"
);
var field = matching(
  /^[A-Za-z][A-Za-z0-9_-]{0,59}$/,
  "must be a name of letters, digits, `_` and `-`, beginning with a letter"
);
var environmentVariable = matching(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "must be the name of an environment variable");
var secretName = matching(
  /^(?!github_)[A-Za-z_][A-Za-z0-9_]{0,99}$/i,
  "must be a secret\u2019s: letters, digits and `_`, not beginning with a digit or GITHUB_"
);
var glob = matching(/^[^\p{Cc}]{1,300}$/u, "must be a glob of at most 300 characters");
var page = matching(
  /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][\x21-\x7e]*)?|[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\.md)$/i,
  "must be an https address, or the path of a Markdown page in the repository"
);
var time = (least) => {
  const message = `must be a time such as 90d, 24h or 30m${least > 0 ? ", more than none" : ""}, at most 3650d`;
  return pipe(
    string(message),
    regex(/^\d{1,7}[dhm]$/, message),
    transform((text) => Number(text.slice(0, -1)) * { d: 86400, h: 3600, m: 60 }[text.at(-1)]),
    minValue(least, message),
    maxValue(3650 * 86400, message)
  );
};
var day = pipe(
  string("must be a day such as 2027-03-01"),
  check((text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, "must be a day such as 2027-03-01")
);

// src/config/request-schema.ts
var optional = exactOptional;
var headerName = pipe(
  string("must be the name of a header"),
  regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, "must be the name of a header"),
  check(
    (name) => !/^(?:host|connection|content-length|transfer-encoding|te|trailer|upgrade|proxy-.*)$/i.test(name),
    "is a header that no description may set"
  )
);
var status = count(100, 599);
var path = pipe(string("must be a path"), regex(/^[\x20-\x7e]{0,200}$/, "must be a path"));
var word = union([string(), boolean(), number()], "must be a word, a number, true or false");
var whenMore = formOf(
  {
    header: mapping({ status, header: headerName, is: optional(ascii) }),
    // Before `at`, which it has as well.
    begins: mapping({ status, at: path, begins: ascii }),
    at: mapping({ status, at: path, is: optional(oneOrMore(word)) }),
    empty: mapping({ status, empty: picklist([true, "{}"], "can only be true or `{}`") })
  },
  refuse("must be a status, or one of {status: ..., at: ...}, {status: ..., header: ...}, {status: ..., empty: true}")
);
var when = depending(
  [status, whenMore],
  (input) => input === null || typeof input !== "object" ? status : whenMore
);
var json = custom(isJson, "must be JSON");
function isJson(value) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "object" && Object.values(value).every(isJson);
}
var methods = "GET, POST, PUT, PATCH or DELETE";
var address = pipe(
  string(`must be a method (${methods}) and an https address`),
  regex(
    /^(?:GET|POST|PUT|PATCH|DELETE) https:\/\/[^/?#\s@\\]+(?:\/[^?#\s\\]*)?(?:\?[^#\s\\]*)?$/,
    `must be a method (${methods}), a space and an https address without user or fragment`
  )
);
var asking = pipe(
  address,
  check((request2) => request2.startsWith("POST "), "asks for a token, which is a POST")
);
var sent = {
  headers: optional(named(headerName, ascii)),
  json: optional(json),
  form: optional(named(ascii, ascii)),
  answer: optional(oneOf(["json", "xml"]))
};
var signatures = {
  sigv4: mapping({ sign: oneOf(["sigv4"]), service: ascii, region: ascii }),
  "google-jwt": mapping({ sign: oneOf(["google-jwt"]), scope: ascii }),
  "github-app": mapping({ sign: oneOf(["github-app"]) })
};
var signed = depending(Object.values(signatures), (input) => {
  const word2 = input.sign;
  const known = typeof word2 === "string" && Object.hasOwn(signatures, word2);
  return known ? signatures[word2] : refuse(`must sign with one of ${Object.keys(signatures).join(", ")}`);
});
var direct = {
  header: mapping({ header: headerName, value: ascii }),
  query: mapping({ query: ascii }),
  basic: mapping({ basic: ascii }),
  sign: signed
};
var forms2 = `{header: ..., value: ...}, {query: ...}, {basic: ...}, {sign: ${Object.keys(signatures).join(" or ")}, ...}`;
var exchange = mapping({
  request: asking,
  ...sent,
  carrier: optional(formOf(direct, refuse(`must be one of ${forms2}`))),
  of: optional(when)
});
var carrier = formOf(
  { ...direct, digest: mapping({ digest: ascii }), exchange: mapping({ exchange, gives: path }) },
  refuse(`must be one of ${forms2}, {digest: ...}, {exchange: ..., gives: ...}`)
);
var request = {
  request: address,
  as: optional(oneOf(["key", "admin", "none"])),
  carrier: optional(carrier),
  needs: optional(listOfSome(ascii)),
  ...sent
};

// src/config/service-schema.ts
var optional2 = exactOptional;
var alphabetNames = Object.keys(alphabets);
var most = 1e4;
var [atOnce, between] = [
  count(1, most),
  strictTuple([count(0, most), count(1, most)], "must be a number, or two: [least, most]")
];
var length = depending([atOnce, between], (input) => Array.isArray(input) ? between : atOnce);
var run = pipe(
  mapping({
    ...Object.fromEntries(alphabetNames.map((name) => [name, optional2(length)])),
    as: optional2(field),
    holds: optional2(ascii)
  }),
  check((piece2) => alphabetNames.filter((name) => name in piece2).length === 1, "must name one alphabet with its length")
);
var pieceMore = formOf(
  {
    oneOf: mapping({ oneOf: listOfSome(ascii) }),
    crc32: mapping({
      crc32: oneOf(["base62", "base62Swapped", "base36", "hex", "hexSwapped"]),
      length: count(1, 20),
      over: oneOf(["runs", "run", "all", "separated"])
    }),
    until: mapping({ until: ascii, not: ascii, max: count(1, 1e6) })
  },
  run
);
var piece = depending([ascii, pieceMore], (input) => typeof input === "string" ? ascii : pieceMore);
var shape = listOfSome(piece);
var context = formOf(
  {
    named: mapping({ named: sentence, in: optional2(sentence) }),
    word: mapping({ word: sentence, within: count(1, 1e4) }),
    command: mapping({ command: sentence, flag: sentence })
  },
  refuse("must be one of {named: ...}, {word: ..., within: ...}, {command: ..., flag: ...}")
);
var means = (meanings) => mapping(Object.fromEntries(meanings.map((meaning) => [meaning, optional2(oneOrMore(when))])));
var sourceMore = formOf(
  {
    header: mapping({ header: headerName, split: optional2(ascii) }),
    jwt: mapping({ jwt: ascii, of: ascii }),
    at: mapping({ at: ascii, after: ascii, until: optional2(ascii) }),
    base64: mapping({ base64: ascii, of: ascii })
  },
  refuse("must be a path, or one of {header: ...}, {jwt: ..., of: ...}, {at: ..., after: ...}, {base64: ..., of: ...}")
);
var source = depending([ascii, sourceMore], (input) => typeof input === "string" ? ascii : sourceMore);
var gives = named(field, source);
var readFields = [
  "id",
  "name",
  "owner",
  "account",
  "scopes",
  "access",
  "created",
  "used",
  "expires",
  "page"
];
var reads = mapping(
  Object.fromEntries(readFields.map((name) => [name, optional2(source)]))
);
var call = (meanings) => ({
  ...request,
  means: means(meanings),
  reads: optional2(reads),
  inferred: optional2(literal(true, "can only be true"))
});
var act = { ...call(["done", "gone", "denied"]), batch: optional2(count(1, 1e4)), settles: optional2(count(1, 86400)) };
var mint = { ...call(["done", "denied"]), gives, settles: optional2(count(1, 600)), ifLost: optional2(listOf(sentence)) };
var link = literal("link", "must be `link`, {cursor: ..., param: ...}, {page: ..., size: ...} or {offset: ..., size: ...}");
var nextMore = formOf(
  {
    cursor: mapping({ cursor: source, param: ascii }),
    page: mapping({ page: ascii, size: count(1, 1e4), from: optional2(literal(0, "can only be 0")) }),
    offset: mapping({ offset: ascii, size: count(1, 1e4) })
  },
  refuse("must be `link`, {cursor: ..., param: ...}, {page: ..., size: ...} or {offset: ..., size: ...}")
);
var list = mapping({
  ...call(["done", "denied"]),
  items: path,
  next: optional2(
    depending([link, nextMore], (input) => typeof input === "string" ? link : nextMore)
  ),
  match: formOf(
    {
      equals: mapping({ equals: ascii }),
      id: mapping({ id: source, is: ascii }),
      first: mapping({ first: ascii, least: optional2(count(3, 1e3)) }),
      last: mapping({ last: ascii }),
      mask: mapping({ mask: ascii })
    },
    refuse("must be one of {equals: ...}, {id: ..., is: ...}, {first: ...}, {last: ...}, {mask: ...}")
  ),
  own: optional2(literal(true, "can only be true")),
  label: optional2(ascii),
  gives: optional2(gives)
});
var pageOrTemplate = pipe(
  string("must be an https address"),
  regex(
    /^(?:https:\/\/|\{verify\.\w+\})[\x21-\x7e]*$/,
    "must be an https address, or begin with what verify read: {verify.page}"
  )
);
var marvin = mapping({
  marvin: listOfSome(ascii),
  kept: count(3, 4),
  text: optional2(literal(true, "can only be true"))
});
var checkWord = oneOf(["jwt", "pem", "macaroon", "bech32", "base58check", "crc16", "ed25519"]);
var checkMore = formOf({ json: mapping({ json: listOfSome(ascii) }) }, marvin);
var check2 = depending([checkWord, checkMore], (input) => typeof input === "string" ? checkWord : checkMore);
var part = mapping({ shape, public: optional2(literal(true, "can only be true")), beside: optional2(listOfSome(context)) });
var looks = ["shape", "shapes", "parts"];
var keySchema = pipe(
  mapping({
    name: sentence,
    source: optional2(page),
    weak: optional2(literal(true, "can only be true")),
    shared: optional2(literal(true, "can only be true")),
    beside: optional2(listOfSome(context)),
    alone: optional2(literal(true, "can only be true")),
    shape: optional2(shape),
    shapes: optional2(listOfSome(shape)),
    parts: optional2(named(field, part)),
    within: optional2(count(1, 1e3)),
    check: optional2(check2),
    carriers: optional2(listOfSome(carrier)),
    admin: optional2(mapping({ is: ascii, env: environmentVariable })),
    pair: optional2(oneOf(["ssh"])),
    verify: optional2(mapping(call(["live", "dead", "limited"]))),
    privilege: optional2(mapping(call(accesses))),
    list: optional2(list),
    disable: optional2(oneOrMore(mapping({ ...act, undo: mapping(act) }))),
    revoke: optional2(oneOrMore(mapping(act))),
    create: optional2(oneOrMore(mapping(mint))),
    rotate: optional2(oneOrMore(mapping({ ...mint, old: oneOf(["dies", "chosen", "stays"]) }))),
    scopes: optional2(
      mapping(
        Object.fromEntries(accesses.map((each) => [each, optional2(listOf(ascii))]))
      )
    ),
    access: optional2(oneOf(accesses)),
    manual: optional2(mapping({ page: pageOrTemplate, steps: listOfSome(sentence) })),
    less: optional2(mapping({ page: pageOrTemplate, steps: listOfSome(sentence) })),
    personal: optional2(sentence),
    reach: optional2(sentence)
  }),
  check((key) => looks.filter((each) => key[each] !== void 0).length === 1, "must have one of shape, shapes and parts"),
  check(
    (key) => key.parts === void 0 === (key.within === void 0),
    "must have `within` (lines) with `parts`, and only there"
  ),
  check((key) => key.parts === void 0 || key.check === void 0, "can\u2019t have a check on a key in parts")
);
var use = formOf(
  {
    action: mapping({ action: sentence, input: optional2(sentence) }),
    command: mapping({ command: sentence }),
    request: mapping({ request: sentence })
  },
  refuse("must be one of {action: ...}, {command: ...}, {request: ...}")
);
var service = mapping({
  name: sentence,
  docs: page,
  // An empty list is a service that nobody can be asked about: a private key, or a server of somebody's own.
  hosts: listOf(ascii, 50),
  selfHosted: optional2(literal(true, "can only be true")),
  vars: optional2(
    named(
      field,
      pipe(
        mapping({
          env: environmentVariable,
          default: optional2(ascii),
          before: optional2(ascii),
          after: optional2(ascii),
          path: optional2(literal(true, "can only be true"))
        }),
        check((each) => each.before === void 0 || each.after === void 0, "can\u2019t have both before and after")
      )
    )
  ),
  lookups: optional2(named(field, mapping({ ...request, of: optional2(when), gives }))),
  keys: named(id, keySchema),
  usage: optional2(mapping({ read: optional2(listOf(use)), write: optional2(listOf(use)), keyless: optional2(listOf(use)) })),
  limits: optional2(
    mapping({
      perSecond: optional2(count(1, 1e4)),
      perHour: optional2(count(1, 1e6)),
      active: optional2(count(1, 1e6))
    })
  )
});

// src/config/file-schema.ts
var optional3 = exactOptional;
var policy = oneOf(policies);
var conditions = ["service", "kind", "branch", "environment"];
var never = pipe(
  union([literal(false), literal("never")], "must be false or never: a rule can only say less than policy.verify"),
  transform(() => false)
);
var rule = pipe(
  mapping({
    service: optional3(glob),
    kind: optional3(glob),
    branch: optional3(glob),
    environment: optional3(glob),
    "on-leak": optional3(policy),
    verify: optional3(never)
  }),
  check(
    (each) => conditions.some((name) => each[name] !== void 0),
    "must have a condition: service, kind, branch or environment"
  ),
  check((each) => each["on-leak"] !== void 0 || each.verify !== void 0, "must say something: on-leak or verify")
);
var binding = pipe(ascii, regex(/^v1:[0-9a-f]{32}:[0-9a-f]{64}$/, "must be a binding that rekey made: v1:SALT:DIGEST"));
var canary = pipe(
  mapping({
    service: optional3(id),
    account: optional3(ascii),
    id: optional3(glob),
    value: optional3(binding),
    reason: optional3(sentence)
  }),
  check(
    ({ account, id: id2, value }) => [account, id2, value].some((each) => each !== void 0),
    "must say which key is one: account, id or value"
  )
);
var onOrOff = pipe(
  union([literal("on"), literal("off"), boolean()], "must be on or off"),
  transform((value) => value === true || value === "on" ? "on" : "off")
);
var afterStore = pipe(
  mapping({
    workflow: optional3(pipe(ascii, regex(/^[\w.-]+\.ya?ml$/, "must be the file name of a workflow: `deploy.yml`"))),
    ref: optional3(glob),
    inputs: optional3(named(field, sentence)),
    mark: optional3(field),
    command: optional3(listOf(sentence, 50)),
    "time-limit": optional3(time(60))
  }),
  check(
    ({ workflow, command }) => workflow === void 0 !== (command === void 0),
    "must have `workflow` or `command`, and one of them alone"
  )
);
var program = pipe(
  listOfSome(ascii),
  check(
    ([first = ""]) => /^(?:[\w.+-]+|\/[\w./+-]+|[A-Za-z]:\\.+)$/.test(first) && !/^\.+$/.test(first),
    "must begin with the name or the absolute path of a program"
  ),
  check(([, ...args]) => args.some((word2) => word2.includes("{name}")), "must have `{name}`, the secret\u2019s name, in an argument"),
  check(
    (words) => !words.some((word2) => /\{(?!name\})[a-z]+\}/.test(word2)),
    "has an argument that nothing fills; the key itself comes on standard input"
  )
);
var handedOn = pipe(environmentVariable, regex(/^(?!REKEY_|INPUT_)/i, "must not be one of rekey\u2019s own variables"));
var commandStore = pipe(
  mapping({ write: program, remove: program, env: optional3(listOf(handedOn, 50)) }),
  transform(({ env = [], ...rest }) => ({ ...rest, env }))
);
var webhookAddress = "must be an https address without a user and without a fragment";
var webhookStore = mapping({
  url: pipe(
    ascii,
    regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[!-~]*)?$/i, webhookAddress),
    check(
      (url) => URL.canParse(url) && !url.includes("#") && (/^https:/i.test(url) || /^http:\/\/(?:127\.\d+\.\d+\.\d+|localhost):\d+(?:\/|$)/i.test(url)),
      webhookAddress
    )
  ),
  secret: environmentVariable
});
var store = formOf(
  { write: commandStore, remove: commandStore, url: webhookStore, secret: webhookStore },
  refuse("must be a command (`write`, `remove`) or a webhook (`url`, `secret`)")
);
var inventoryEntry = mapping({
  service: id,
  kind: optional3(id),
  access: optional3(oneOf(accesses)),
  owner: optional3(sentence),
  environment: optional3(sentence),
  "rotate-every": optional3(time(3600)),
  "on-leak": optional3(policy),
  stores: optional3(listOf(ascii, 20)),
  parts: optional3(named(field, secretName)),
  record: optional3(ascii),
  account: optional3(ascii),
  vars: optional3(named(field, ascii)),
  "allow-interruption": optional3(yesOrNo),
  "after-store": optional3(afterStore),
  admin: optional3(secretName),
  created: optional3(day),
  snooze: optional3(mapping({ until: day, reason: sentence }))
});
var suppression = pipe(
  mapping({
    path: optional3(glob),
    key: optional3(glob),
    audit: optional3(glob),
    secret: optional3(glob),
    fingerprint: optional3(pipe(ascii, regex(/^[\w:.-]{8,200}$/, "must be a fingerprint as a report shows it"))),
    value: optional3(binding),
    reason: sentence,
    owner: optional3(sentence),
    until: optional3(day)
  }),
  check(
    ({ path: path2, key, audit, fingerprint, value }) => [path2, key, audit, fingerprint, value].some((each) => each !== void 0),
    "must say what is ignored: path, key, audit, fingerprint or value"
  ),
  check(
    ({ secret, audit }) => secret === void 0 || audit !== void 0,
    "must name the `audit` whose findings about this secret are ignored"
  ),
  check(
    ({ audit, key, value }) => audit === void 0 || key === void 0 && value === void 0,
    "must be about findings (`audit`) or about leaks (`key`, `value`), not both"
  )
);
var ownPath = pipe(
  ascii,
  check(
    (path2) => !path2.startsWith("/") && !/^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(path2),
    "must be a path inside the repository, with `/`"
  )
);
var marksAlone = pipe(
  literal(true, "must be true: only its marks beside keys are read"),
  transform(() => [])
);
var foreign = pipe(
  union([literal(true), ownPath, listOf(ownPath, 20)], "must be true, a path inside the repository, or a list of such paths"),
  transform((given) => given === true ? [] : typeof given === "string" ? [given] : given)
);
var file = mapping({
  version: optional3(literal(1, "must be 1, the only version there is")),
  policy: optional3(
    mapping({
      "on-leak": optional3(policy),
      "on-age": optional3(oneOf(["report", "remind", "rotate"])),
      "max-age": optional3(time(3600)),
      ages: optional3(named(id, time(3600))),
      "warn-before": optional3(time(0)),
      grace: optional3(time(0)),
      verify: optional3(union([yesOrNo, never], "must be true, false or never")),
      "max-acts": optional3(count(0, 1e3)),
      remind: optional3(
        pipe(
          listOf(time(3600), 20),
          check(
            (times) => times.slice(1, -1).every((each, index) => each > times[index]),
            "must be times that grow, with the pace that follows them as the last one: [1d, 3d, 7d, 14d]"
          )
        )
      ),
      acts: optional3(onOrOff),
      "ask-at-most": optional3(mapping({ service: optional3(count(0, 1e5)), author: optional3(count(0, 1e5)) })),
      rules: optional3(listOf(rule))
    })
  ),
  owners: optional3(named(id, listOfSome(sentence))),
  keys: optional3(named(secretName, inventoryEntry)),
  services: optional3(named(id, service)),
  limits: optional3(
    named(
      id,
      mapping({
        "per-second": optional3(count(1, 1e3)),
        "per-hour": optional3(count(1, 1e6)),
        "per-run": optional3(count(0, 1e6))
      })
    )
  ),
  canaries: optional3(listOf(canary, 2e3)),
  stores: optional3(named(id, store)),
  ignore: optional3(listOf(suppression, 2e3)),
  foreign: optional3(
    mapping({
      gitleaks: optional3(foreign),
      trufflehog: optional3(marksAlone),
      "detect-secrets": optional3(foreign),
      secretlint: optional3(marksAlone)
    })
  ),
  exclude: optional3(listOf(glob))
});

// src/config/inventory-rules.ts
function inventoryProblems(file2, services) {
  const known = new Map(services.map((service2) => [service2.id, service2]));
  return [
    ...(file2.policy?.rules ?? []).flatMap((rule2, index) => {
      const path2 = ["policy", "rules", index];
      const [service2, kind] = [plainName(rule2.service), plainName(rule2.kind)];
      const kinds = rule2.service === void 0 || service2 === void 0 ? services.flatMap(kindsOf) : kindsOf(known.get(service2));
      return [
        ...service2 === void 0 ? [] : unknown(service2, known.keys(), "service", [...path2, "service"]),
        ...kind === void 0 || kinds.length === 0 ? [] : unknown(kind, kinds, "kind of key", [...path2, "kind"])
      ];
    }),
    ...Object.keys(file2.policy?.ages ?? {}).flatMap((id2) => unknown(id2, known.keys(), "service", ["policy", "ages", id2], true)),
    ...Object.keys(file2.limits ?? {}).flatMap((id2) => unknown(id2, known.keys(), "service", ["limits", id2], true)),
    ...(file2.canaries ?? []).flatMap(
      ({ service: service2 }, index) => service2 === void 0 ? [] : unknown(service2, known.keys(), "service", ["canaries", index, "service"])
    ),
    ...Object.keys(file2.owners ?? {}).flatMap((id2) => unknown(id2, known.keys(), "service", ["owners", id2], true)),
    ...sameSecretTwice(Object.keys(file2.keys ?? {})),
    ...overwritingProblems(file2.keys ?? {}, known),
    ...Object.entries(file2.keys ?? {}).flatMap(([secret, row]) => {
      const path2 = ["keys", secret];
      const service2 = known.get(row.service);
      return [
        ...service2 === void 0 ? unknown(row.service, known.keys(), "service", [...path2, "service"]) : [...kindProblems(row, service2, path2), ...varProblems(row, service2, path2)],
        ...storeProblems(row.stores ?? [], file2.stores ?? {}, [...path2, "stores"])
      ];
    })
  ];
}
var plainName = (name) => name === void 0 || /[*?[\]{}()!+@\\]/.test(name) ? void 0 : name;
var kindsOf = (service2) => Object.keys(service2?.keys ?? {});
function sameSecretTwice(names) {
  const upper = names.map((name) => name.toUpperCase());
  return names.flatMap(
    (name, index) => upper.indexOf(name.toUpperCase()) < index ? [
      {
        path: ["keys", name],
        onKey: true,
        text: "this secret is in the inventory already; GitHub does not tell capitals from small letters"
      }
    ] : []
  );
}
function overwritingProblems(rows, known) {
  const places = Object.entries(rows).flatMap(([secret, row]) => {
    const service2 = known.get(row.service);
    const kind = row.kind ?? kindsOf(service2)[0] ?? "";
    const parts = service2 !== void 0 && Object.hasOwn(service2.keys, kind) ? service2.keys[kind].parts : void 0;
    return Object.entries(row.parts ?? { [whole]: secret }).map(([part2, name]) => ({
      ...{ secret, name: name.toUpperCase(), stores: row.stores ?? [], isPublic: parts?.[part2]?.public === true },
      path: part2 === whole ? ["keys", secret] : ["keys", secret, "parts", part2]
    }));
  });
  return places.flatMap((place, index) => {
    const isTaken = places.slice(0, index).some((other) => {
      const isOneKey = other.secret === place.secret;
      const isShared = isOneKey || place.stores.some((store2) => other.stores.includes(store2));
      return other.name === place.name && isShared && (isOneKey || !(place.isPublic && other.isPublic));
    });
    const keeper = places.find(
      ({ name, stores }) => place.name === `${name}_OLD` && stores.some((store2) => place.stores.length === 0 || place.stores.includes(store2))
    );
    return [
      ...isTaken ? [{ path: place.path, onKey: true, text: "this secret holds another key, or another part of it, already" }] : [],
      ...keeper === void 0 ? [] : [
        {
          path: place.path,
          onKey: true,
          text: `a rotation keeps the old value of ${keeper.secret} under this name, and removes it afterwards: it needs another one`
        }
      ]
    ];
  });
}
var whole = "";
function kindProblems(row, service2, path2) {
  const kinds = kindsOf(service2);
  if (row.kind === void 0 && kinds.length > 1)
    return [
      { path: [...path2, "service"], text: `\`kind\` is missing: ${service2.id} has several kinds of key (${kinds.join(", ")})` }
    ];
  const kind = row.kind ?? kinds[0];
  const key = service2.keys[kind];
  if (key === void 0 || !kinds.includes(kind)) return unknown(kind, kinds, `kind of ${service2.id} key`, [...path2, "kind"]);
  const parts = Object.keys(key.parts ?? {});
  const given = Object.keys(row.parts ?? {});
  if (parts.length === 0)
    return given.length === 0 ? [] : [{ path: [...path2, "parts"], onKey: true, text: `${service2.id}/${kind} is a key of one part; leave out \`parts\`` }];
  const missing = parts.filter((part2) => !given.includes(part2));
  if (missing.length > 0)
    return [
      {
        path: [...path2, "parts"],
        text: `\`parts\` must say which secret holds each part of ${service2.id}/${kind}; missing: ${missing.join(", ")}`
      }
    ];
  return given.flatMap((part2) => unknown(part2, parts, "part", [...path2, "parts", part2], true));
}
function varProblems(row, service2, path2) {
  return Object.keys(row.vars ?? {}).flatMap(
    (name) => unknown(name, Object.keys(service2.vars ?? {}), `setting of ${service2.id}`, [...path2, "vars", name], true)
  );
}
function storeProblems(specs, described, path2) {
  return specs.flatMap((spec, index) => {
    const at = [...path2, index];
    const read = readStoreSpec(spec);
    if (read.problem !== void 0) return [{ path: at, text: `this ${read.problem}` }];
    if (specs.indexOf(spec) < index) return [{ path: at, text: "this place is named twice" }];
    const { word: word2 } = read.form;
    if (word2 !== "command" && word2 !== "webhook") return [];
    const fitting = Object.keys(described).filter((name) => (word2 === "command" ? "write" : "url") in described[name]);
    return unknown(read.what, fitting, `${word2} of \`stores\``, at);
  });
}
var few = 10;
function unknown(word2, words, what, path2, onKey = false) {
  const all = [...words];
  if (all.includes(word2)) return [];
  const near = nearest(word2, all);
  const hint = near !== void 0 ? `; did you mean \`${near}\`?` : all.length === 0 ? "; there is none" : `; known: ${all.slice(0, few).join(", ")}${all.length > few ? ` and ${all.length - few} more` : ""}`;
  return [{ path: path2, ...onKey ? { onKey: true } : {}, text: `this ${what} is not known${hint}` }];
}

// src/detect/faults.ts
var longestRun = 4096;
var longestShape = 65536;
var mostPieces = 64;
function faultsOf(looks2, beside) {
  const given = looks2;
  if (!isRecord(given)) return ["a key needs `shape`, `shapes` or `parts`"];
  const forms3 = ["shape", "shapes", "parts"].filter((form) => given[form] !== void 0);
  if (forms3.length !== 1) return ["a key has one of `shape`, `shapes` and `parts`"];
  const faults = [];
  if (given.check !== void 0 && !["jwt", "pem", "macaroon", "bech32", "base58check", "crc16", "ed25519"].includes(given.check) && !isChecked(given.check))
    faults.push(
      "`check` is none of `jwt`, `pem`, `macaroon`, `bech32`, `base58check`, `crc16`, `ed25519`, `{json}` with names, and `{marvin, kept}` with seeds of eight characters"
    );
  faults.push(...faultsOfContexts(beside));
  const context2 = hasContext(beside);
  const least = given.alone === true ? enough.alone : enough.usually;
  if (forms3[0] === "shape") faults.push(...faultsOfShape(given.shape, "", context2, least));
  else if (forms3[0] === "shapes") {
    if (!Array.isArray(given.shapes) || given.shapes.length === 0) return [...faults, "`shapes` is a list of at least one shape"];
    for (const [i, shape2] of given.shapes.entries()) faults.push(...faultsOfShape(shape2, `layout ${i + 1}, `, context2, least));
  } else if (given.alone !== void 0) return [...faults, "`alone` is of a key in one piece, not in `parts`"];
  else faults.push(...faultsOfParts(given, context2));
  const layouts = given.shapes ?? [given.shape];
  if (faults.length === 0 && given.alone === true && layouts.every((shape2) => literalOf(shape2) < enough.alone))
    faults.push(`\`alone\` needs a layout with a literal of ${enough.alone} characters`);
  return faults;
}
function isChecked(check3) {
  if (!isRecord(check3)) return false;
  const texts = (list2, form) => Array.isArray(list2) && list2.length > 0 && list2.every((each) => typeof each === "string" && form.test(each));
  return texts(check3.json, /./) || texts(check3.marvin, /^[!-~]{8}$/) && (check3.kept === 3 || check3.kept === 4);
}
function faultsOfParts(given, context2) {
  const { parts, within } = given;
  if (!isRecord(parts) || Object.keys(parts).length === 0) return ["`parts` names at least one part"];
  const faults = [];
  if (!isWhole(within) || within < 1 || within > 200) faults.push("`within` is a whole number of lines from 1 to 200");
  const entries = Object.entries(parts);
  if (entries.every(([, part2]) => isRecord(part2) && part2.public === true))
    faults.push("all parts are `public`: none of them would be a leak");
  const literals = entries.filter(([, part2]) => isRecord(part2) && faultsOfShape(part2.shape, "", true).length === 0);
  for (const [name, part2] of entries) {
    if (!isRecord(part2)) {
      faults.push(`part '${name}': it needs a \`shape\``);
      continue;
    }
    const sibling = literals.some(
      ([other, its]) => other !== name && literalOf(its.shape) >= enough.usually
    );
    const own = part2.beside;
    faults.push(...faultsOfContexts(own).map((fault) => `part '${name}': ${fault}`));
    faults.push(...faultsOfShape(part2.shape, `part '${name}', `, context2 || sibling || hasContext(own)));
  }
  return faults;
}
function faultsOfShape(shape2, where, context2, least = enough.usually) {
  if (!Array.isArray(shape2) || shape2.length === 0) return [`${where}the shape is empty: it is a list of pieces`];
  if (shape2.length > mostPieces) return [`${where}the shape has more than ${mostPieces} pieces`];
  const faults = [];
  let sound = true;
  const names = /* @__PURE__ */ new Set();
  for (const [i, piece2] of shape2.entries()) {
    const own = faultsOfPiece(piece2, i);
    sound &&= own.length === 0;
    if (isRecord(piece2) && typeof piece2.as === "string") {
      if (names.has(piece2.as)) own.push(`the name '${piece2.as}' is taken by an earlier piece`);
      names.add(piece2.as);
    }
    faults.push(...own.map((fault) => `${where}piece ${i + 1}: ${fault}`));
  }
  if (!sound) return faults;
  const pieces = shape2;
  for (const [i, piece2] of pieces.entries())
    for (const fault of faultsBetween(piece2, pieces[i + 1])) faults.push(`${where}piece ${i + 1}: ${fault}`);
  const most2 = pieces.reduce((sum, piece2) => sum + lengthOf(piece2)[1], 0);
  if (most2 > longestShape) faults.push(`${where}the shape can be ${most2} characters long; ${longestShape} are the most`);
  if (!context2 && literalOf(pieces) < least)
    faults.push(`${where}no literal of ${least} characters: say in \`beside\` what the key stands next to`);
  return faults;
}
function faultsOfPiece(piece2, i) {
  if (typeof piece2 === "string") return faultsOfText(piece2, "the literal");
  if (!isRecord(piece2)) return ["it is neither a literal nor a run, a choice, a checksum or an `until`"];
  if ("oneOf" in piece2) return faultsOfChoice(piece2);
  if ("crc32" in piece2) return faultsOfChecksum(piece2, i);
  if ("until" in piece2) return faultsOfUntil(piece2, i);
  return faultsOfRun(piece2);
}
function faultsOfText(text, what) {
  if (typeof text !== "string" || text === "") return [`${what} is empty or no text`];
  if (!/^[\x20-\x7e]+$/.test(text)) return [`${what} has characters that are not printable ASCII`];
  return text.length > 256 ? [`${what} is longer than 256 characters`] : [];
}
function faultsOfChoice(piece2) {
  const { oneOf: oneOf2, ...rest } = piece2;
  if (!Array.isArray(oneOf2) || oneOf2.length === 0) return ["`oneOf` is a list of at least one literal"];
  if (oneOf2.length > 64) return ["`oneOf` has more than 64 literals"];
  const faults = [...unknown2(rest, []), ...oneOf2.flatMap((text) => faultsOfText(text, "an alternative"))];
  if (faults.length > 0) return faults;
  for (const [i, a] of oneOf2.entries())
    for (const b of oneOf2.slice(i + 1))
      if (b.startsWith(a)) faults.push(`'${a}' hides '${b}', which comes after it and begins with it`);
  return faults;
}
function faultsOfChecksum(piece2, i) {
  const { crc32, length: length2, over, ...rest } = piece2;
  const faults = unknown2(rest, ["crc32", "length", "over"]);
  if (!["base62", "base62Swapped", "base36", "hex", "hexSwapped"].includes(crc32))
    faults.push("`crc32` is none of `base62`, `base62Swapped`, `base36`, `hex` and `hexSwapped`");
  if (!["runs", "run", "all", "separated"].includes(over))
    faults.push("`over` is none of `runs`, `run`, `all` and `separated`");
  const needed = crc32 === "base36" ? 7 : String(crc32).startsWith("base62") ? 6 : 8;
  if (!isWhole(length2) || length2 < needed || length2 > 32)
    faults.push(`a CRC-32 in ${String(crc32)} needs a \`length\` from ${needed} to 32`);
  if (i === 0) faults.push("a checksum needs pieces before it");
  return faults;
}
function faultsOfUntil(piece2, i) {
  const { until, not, max, ...rest } = piece2;
  const faults = unknown2(rest, ["until", "not", "max"]);
  faults.push(...faultsOfText(until, "`until`"), ...faultsOfText(not, "`not`"));
  if (!isWhole(max) || max < 1 || max > longestShape - 1024)
    faults.push(`\`max\` is a whole number from 1 to ${longestShape - 1024}`);
  if (i === 0) faults.push("text up to a mark needs a literal before it");
  if (faults.length === 0 && until.startsWith(not))
    faults.push("`until` begins with what may not occur: it could never be reached");
  return faults;
}
function faultsOfRun(piece2) {
  const { as, holds, ...rest } = piece2;
  const named2 = Object.keys(rest);
  const [alphabet] = named2.filter(isAlphabet);
  if (alphabet === void 0) {
    const [word2 = ""] = named2;
    const near = nearest(word2, [...Object.keys(alphabets), "oneOf", "crc32", "until"]);
    return [`unknown alphabet '${printable(word2)}'${near === void 0 ? "" : `; did you mean '${near}'?`}`];
  }
  if (named2.length > 1) return [`it says more than one thing: ${named2.map((name) => `'${printable(name)}'`).join(", ")}`];
  const length2 = rest[alphabet];
  const bounds = typeof length2 === "number" ? [length2, length2] : length2;
  if (!Array.isArray(bounds) || bounds.length !== 2 || !bounds.every((n) => isWhole(n) && n >= 1))
    return ["its length is a whole number of at least 1, or two of them"];
  const [least, most2] = bounds;
  const faults = [];
  if (least > most2) faults.push("its least length is greater than its most");
  if (most2 > longestRun) faults.push(`it can be ${most2} characters long; ${longestRun} are the most`);
  if (as !== void 0 && (typeof as !== "string" || !/^[a-z][a-z0-9_-]{0,31}$/i.test(as) || as === "key"))
    faults.push("`as` is a word of letters and digits, and not `key`");
  if (holds !== void 0) {
    if (typeof holds !== "string" || holds === "") faults.push("`holds` is empty or no text");
    else if (holds.length > least) faults.push("`holds` is longer than the run can be");
    else if ([...holds].some((character) => !alphabets[alphabet].includes(character)))
      faults.push("`holds` has characters that are not of the run's alphabet");
  }
  return faults;
}
function faultsBetween(piece2, next) {
  if (next === void 0) return [];
  const firsts = firstsOf(next);
  const follows = (character) => firsts === null || firsts.includes(character);
  if (isUntil(piece2) || isChecksum(piece2)) return [];
  if (typeof piece2 === "string") return [];
  if ("oneOf" in piece2)
    return piece2.oneOf.flatMap(
      (long) => piece2.oneOf.filter((short) => short !== long && long.startsWith(short) && follows(long[short.length])).map((short) => `'${short}' and what follows it can be read as '${long}'`)
    );
  const { alphabet, least, most: most2 } = readRun(piece2);
  return least !== most2 && [...alphabets[alphabet]].some(follows) ? ["an open run before a piece that can start inside it"] : [];
}
function faultsOfContexts(beside) {
  if (beside === void 0) return [];
  if (!Array.isArray(beside)) return ["`beside` is a list"];
  return beside.flatMap((context2, i) => faultsOfContext(context2).map((fault) => `\`beside\` ${i + 1}: ${fault}`));
}
function faultsOfContext(context2) {
  if (!isRecord(context2)) return ["it is none of `named`, `word` and `command`"];
  if (typeof context2.named === "string") {
    if (!/^\*?[\w.-]+\*?$/.test(context2.named))
      return [`the name '${printable(context2.named)}' may have letters, digits, '_', '-' and '.', and '*' at its ends only`];
    return letters(context2.named) < 3 ? [`the name '${context2.named}' needs at least three letters or digits`] : [];
  }
  if (typeof context2.word === "string") {
    const faults = faultsOfText(context2.word, "the word");
    if (letters(context2.word) < 3) faults.push("the word needs at least three letters or digits");
    if (!isWhole(context2.within) || context2.within < 1 || context2.within > 400)
      faults.push("`within` is a whole number of characters from 1 to 400");
    return faults;
  }
  if (typeof context2.command === "string") {
    const faults = faultsOfText(context2.command, "the command");
    if (letters(context2.command) < 2) faults.push("the command needs at least two letters or digits");
    if (typeof context2.flag !== "string" || !/^--?[\w][\w.-]*$/.test(context2.flag))
      faults.push("`flag` is written as it is used: `-k` or `--key`");
    return faults;
  }
  return ["it is none of `named`, `word` and `command`"];
}
var hasContext = (beside) => Array.isArray(beside) && beside.length > 0;
var letters = (text) => text.replace(/[^A-Za-z0-9]/g, "").length;
var printable = (text) => text.replace(/[^\x20-\x7e]/g, "?").slice(0, 60);
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isWhole = (value) => typeof value === "number" && Number.isSafeInteger(value);
function unknown2(rest, known) {
  return Object.keys(rest).map((key) => {
    const near = nearest(key, known);
    return `unknown '${printable(key)}'${near === void 0 ? "" : `; did you mean '${near}'?`}`;
  });
}

// src/config/template-rules.ts
var whole2 = "";
var sourcesIn = (text) => [...text.matchAll(nameInTemplate)].map(([, source2]) => source2);
function templateProblems(texts, names, path2) {
  const used = texts.flatMap((text) => [...text.matchAll(nameInTemplate)]);
  return used.flatMap(([written, source2, field2 = whole2]) => {
    const fields = Object.hasOwn(names, source2) ? names[source2] : void 0;
    if (fields?.includes(field2)) return [];
    const known = Object.entries(names).flatMap(
      ([of, its]) => its.map((each) => each === whole2 ? `{${of}}` : `{${of}.${each}}`)
    );
    return [{ path: path2, text: `nothing gives ${written} here; known: ${known.length === 0 ? "none" : known.join(", ")}` }];
  });
}
var hostNames = (service2) => ({ var: Object.keys(service2.vars ?? {}) });
var covers = (host, authority) => host === authority || host.startsWith("*.") && authority.endsWith(host.slice(1)) && authority.length > host.length - 1;
var textsOf = ({ headers, form, json: json2 }) => [
  ...Object.values(headers ?? {}),
  ...Object.values(form ?? {}),
  ...textsIn(json2)
];
function textsIn(json2) {
  if (typeof json2 === "string") return [json2];
  return typeof json2 === "object" && json2 !== null ? Object.values(json2).flatMap((each) => textsIn(each)) : [];
}
function partsOfAddress(request2) {
  const [, authority = "", rest = ""] = /^\S+ https:\/\/([^/?#]+)((?:[/?#].*)?)$/.exec(request2) ?? [];
  return [authority, rest];
}
function addressProblems(request2, service2, names, path2) {
  const [authority, rest] = partsOfAddress(request2);
  const known = service2.hosts.some((host) => covers(host, authority));
  const strange = known ? [] : [{ path: path2, text: `this call goes to a host that is not in \`hosts\` of ${service2.id}` }];
  return [...strange, ...templateProblems([authority], hostNames(service2), path2), ...templateProblems([rest], names, path2)];
}

// src/config/carrier-rules.ts
function partsOf(key) {
  const shapes = key.parts !== void 0 ? Object.values(key.parts).map(({ shape: shape2 }) => shape2) : key.shapes ?? [key.shape];
  const pieces = shapes.flat().flatMap((piece2) => typeof piece2 === "object" && "as" in piece2 && piece2.as !== void 0 ? [piece2.as] : []);
  return [...key.parts === void 0 ? [whole2, "key"] : Object.keys(key.parts), ...pieces];
}
function carrierProblems(carrier2, key, service2, path2) {
  const parts = partsOf(key);
  if ("exchange" in carrier2) {
    const { exchange: exchange2 } = carrier2;
    const names = { key: parts, var: Object.keys(service2.vars ?? {}) };
    const at = [...path2, "exchange"];
    return [
      ...addressProblems(exchange2.request, service2, names, [...at, "request"]),
      ...templateProblems(textsOf(exchange2), names, at),
      ...exchange2.carrier === void 0 ? uncarried([exchange2.request, ...textsOf(exchange2)], at) : carrierProblems(exchange2.carrier, key, service2, [...at, "carrier"])
    ];
  }
  if ("sign" in carrier2) {
    const needed = signedBy[carrier2.sign];
    const missing = needed.filter((part2) => !parts.includes(part2));
    return missing.length === 0 ? [] : [{ path: path2, text: `to sign, the key needs the parts ${needed.join(" and ")}; missing: ${missing.join(", ")}` }];
  }
  if ("query" in carrier2)
    return parts.includes("key") ? [] : [{ path: path2, text: "a key in parts can\u2019t travel in one query parameter" }];
  const text = "basic" in carrier2 ? carrier2.basic : "digest" in carrier2 ? carrier2.digest : carrier2.value;
  return [...uncarried([text], path2), ...templateProblems([text], { key: parts }, path2)];
}
var uncarried = (texts, path2) => texts.some((text) => text.includes("{")) ? [] : [{ path: path2, text: "this carrier does not carry the key: write {key} or {key.PART} where it stands" }];

// src/config/part-rules.ts
function partProblems(key, service2, path2) {
  if (key.verify === void 0) return [];
  const proved = provedBy(key.verify, key, service2);
  if (proved.has(whole3)) return [];
  const ways = (act2) => waysOf(key[act2]).flatMap((way) => [
    [[...path2, act2], namedIn(way, service2)],
    ..."undo" in way ? [[[...path2, act2], namedIn(way.undo, service2)]] : []
  ]);
  const matched = key.list !== void 0 && "id" in key.list.match ? partsIn(key.list.match.is) : [];
  return [...ways("disable"), ...ways("revoke"), ...ways("rotate"), [[...path2, "list", "match"], matched]].flatMap(
    ([at, named2]) => [...new Set(named2)].filter((part2) => part2 !== whole3 && part2 !== "public" && !proved.has(part2)).map((part2) => ({
      path: at,
      text: `{key.${part2}} names the key that is ended, and \`verify\` does not carry it: it may be another key\u2019s`
    }))
  );
}
var whole3 = "";
var partsIn = (text) => [...text.matchAll(nameInTemplate)].flatMap(([, source2, field2 = whole3]) => source2 === "key" ? [field2] : []);
var namedIn = (request2, service2) => {
  const texts = [request2.request, ...textsOf(request2)];
  const lookups = Object.entries(service2.lookups ?? {}).filter(([name]) => texts.some((text) => text.includes(`{${name}.`)));
  return [...texts, ...lookups.flatMap(([, lookup]) => [lookup.request, ...textsOf(lookup)])].flatMap(partsIn);
};
function provedBy(verify, key, service2) {
  const carrier2 = verify.as === void 0 || verify.as === "key" ? verify.carrier ?? key.carriers?.[0] : void 0;
  const parts = [...namedIn(verify, service2), ...carrier2 === void 0 ? [] : carriedBy(carrier2)];
  return new Set(key.parts === void 0 ? parts.map((part2) => part2 === "key" ? whole3 : part2) : parts);
}
function carriedBy(carrier2) {
  if ("exchange" in carrier2) {
    const { exchange: exchange2 } = carrier2;
    return [
      ...[exchange2.request, ...textsOf(exchange2)].flatMap(partsIn),
      ...exchange2.carrier === void 0 ? [] : carriedBy(exchange2.carrier)
    ];
  }
  if ("sign" in carrier2) return [...signedBy[carrier2.sign], ...carrier2.sign === "google-jwt" ? ["private_key_id"] : []];
  if ("query" in carrier2) return ["key"];
  return partsIn("basic" in carrier2 ? carrier2.basic : "digest" in carrier2 ? carrier2.digest : carrier2.value);
}

// src/config/service-rules.ts
function serviceProblems(service2, builtIn) {
  const path2 = ["services", service2.id];
  const taken = builtIn.some(({ id: id2 }) => id2 === service2.id) ? [{ path: path2, onKey: true, text: `the service ${service2.id} is built in; give yours another name` }] : [];
  const kinds = Object.entries(service2.keys);
  const none = kinds.length === 0 ? [{ path: [...path2, "keys"], text: "`keys` must describe at least one kind of key" }] : [];
  return [
    ...taken,
    ...service2.hosts.flatMap((host, index) => hostProblems(host, service2, [...path2, "hosts", index])),
    ...lookupProblems(service2, path2),
    ...none,
    ...kinds.flatMap(([kind, key]) => keyProblems(key, kind, service2, [...path2, "keys", kind]))
  ];
}
var variable = /^\{var\.([A-Za-z0-9_-]+)\}$/;
var label = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?|\{var\.[A-Za-z0-9_-]+\})$/;
function hostProblems(host, service2, path2) {
  if (variable.test(host)) return templateProblems([host], hostNames(service2), path2);
  const labels = (host.startsWith("*.") ? host.slice(2) : host).split(".");
  const last = labels.at(-1);
  const isName = labels.length > 1 && labels.every((each) => label.test(each)) && /[a-z]/.test(last) && !last.startsWith("{");
  if (!isName)
    return [
      {
        path: path2,
        text: "a host is a name such as keys.acme.test, *.acme.test or {var.host}: lower case, without scheme, port or path, and no address"
      }
    ];
  return templateProblems([host], hostNames(service2), path2);
}
function keyProblems(key, kind, service2, path2) {
  const names = namesOf(key, service2);
  const own = `${service2.id}/${kind}`;
  return [
    ...faultsOf(key, key.beside).map((text) => ({ path: placeOfLooks(key, path2), text: `${own}: ${text}` })),
    ...(key.carriers ?? []).flatMap((carrier2, index) => carrierProblems(carrier2, key, service2, [...path2, "carriers", index])),
    ...adminProblems(key, service2, path2),
    ...callsOf(key).flatMap(({ call: call2, at }) => requestProblems(call2, key, service2, names, [...path2, ...at])),
    ...mintsOf(key).flatMap(({ mint: mint2, at }) => givesProblems(mint2, key, [...path2, ...at])),
    ...partProblems(key, service2, path2),
    ...key.manual === void 0 ? [] : templateProblems([key.manual.page], names, [...path2, "manual"])
  ];
}
var placeOfLooks = (key, path2) => [
  ...path2,
  key.parts !== void 0 ? "parts" : key.shapes !== void 0 ? "shapes" : "shape"
];
function namesOf(key, service2) {
  const lookups = Object.entries(service2.lookups ?? {}).map(([name, { gives: gives2 }]) => [name, Object.keys(gives2)]);
  const made = mintsOf(key).length === 0 ? {} : { new: key.pair === void 0 ? partsOf(key) : ["public"] };
  return {
    ...Object.fromEntries(lookups),
    key: [...partsOf(key), ...key.pair === void 0 ? [] : ["public"]],
    var: Object.keys(service2.vars ?? {}),
    verify: Object.keys(key.verify?.reads ?? {}),
    list: [...key.list?.reads?.id === void 0 ? [] : ["id"], ...Object.keys(key.list?.gives ?? {})],
    incident: ["label"],
    ...made
  };
}
function callsOf(key) {
  const ways = (act2, given) => waysOf(given).map((call2, index) => ({ call: call2, at: Array.isArray(given) ? [act2, index] : [act2] }));
  const disables = ways("disable", key.disable);
  return [
    ...ways("verify", key.verify),
    ...ways("privilege", key.privilege),
    ...ways("list", key.list),
    ...disables,
    ...disables.map(({ call: call2, at }) => ({ call: call2.undo, at: [...at, "undo"] })),
    ...ways("revoke", key.revoke),
    ...ways("create", key.create),
    ...ways("rotate", key.rotate)
  ];
}
function mintsOf(key) {
  return callsOf(key).flatMap(({ call: call2, at }) => at[0] === "create" || at[0] === "rotate" ? [{ mint: call2, at }] : []);
}
function givesProblems(mint2, key, path2) {
  if (key.pair !== void 0) return [];
  const needed = key.parts === void 0 ? ["key"] : Object.entries(key.parts).flatMap(([part2, { public: isPublic }]) => isPublic === true ? [] : [part2]);
  const missing = needed.filter((part2) => !Object.hasOwn(mint2.gives, part2));
  return missing.length === 0 ? [] : [
    {
      path: [...path2, "gives"],
      text: `\`gives\` must say where the new key stands in the answer; missing: ${missing.join(", ")}`
    }
  ];
}
function requestProblems(call2, key, service2, names, path2) {
  const carried = call2.as === "admin" ? adminOf(key, service2) : key;
  return [
    ...addressProblems(call2.request, service2, names, [...path2, "request"]),
    ...templateProblems(textsOf(call2), names, path2),
    ...call2.carrier === void 0 || carried === null ? [] : carrierProblems(call2.carrier, carried, service2, [...path2, "carrier"]),
    ...credentialProblems(call2, key, path2)
  ];
}
function credentialProblems(call2, key, path2) {
  const as = call2.as ?? "key";
  if (as === "admin" && key !== null && key.admin === void 0)
    return [{ path: [...path2, "as"], text: "`as: admin` needs `admin`, the credential that is meant" }];
  if (as === "key" && key !== null && call2.carrier === void 0 && key.carriers === void 0)
    return [
      {
        path: path2,
        text: "nothing says how the key travels: `carriers` is missing (or `as: none`, for a call that holds it in its body)"
      }
    ];
  return [];
}
function adminOf(key, service2) {
  const kind = Object.keys(service2.keys).find((each) => key?.admin?.is === `${service2.id}/${each}`);
  return kind === void 0 ? null : service2.keys[kind];
}
function adminProblems(key, service2, path2) {
  if (key.admin === void 0) return [];
  const kinds = Object.keys(service2.keys).map((kind) => `${service2.id}/${kind}`);
  const calls = callsOf(key).filter(({ call: call2 }) => call2.as === "admin");
  const isForeign = !key.admin.is.startsWith(`${service2.id}/`) && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(key.admin.is);
  return kinds.includes(key.admin.is) || isForeign && calls.length > 0 && calls.every(({ call: call2 }) => call2.carrier !== void 0) ? [] : [
    {
      path: [...path2, "admin", "is"],
      text: `the admin credential must be a kind of key of the same service; known: ${kinds.join(", ")}`
    }
  ];
}
var reserved = ["key", "new", "var", "verify", "list", "incident"];
function lookupProblems(service2, path2) {
  const lookups = Object.entries(service2.lookups ?? {});
  const keys = Object.values(service2.keys);
  const fields = (source2) => [...new Set(keys.flatMap((key) => namesOf(key, service2)[source2] ?? []))];
  const names = {
    ...Object.fromEntries(lookups.map(([name, { gives: gives2 }]) => [name, Object.keys(gives2)])),
    key: fields("key"),
    var: Object.keys(service2.vars ?? {}),
    verify: fields("verify"),
    list: fields("list"),
    incident: ["label"]
  };
  return lookups.flatMap(([name, lookup]) => {
    const at = [...path2, "lookups", name];
    if (reserved.includes(name))
      return [{ path: at, onKey: true, text: `a lookup can\u2019t be called ${name}; templates mean something else by it` }];
    const circle = leansOn(name, service2, /* @__PURE__ */ new Set()) ? [{ path: at, onKey: true, text: "this lookup leans on itself" }] : [];
    return [...circle, ...requestProblems(lookup, null, service2, names, at)];
  });
}
function leansOn(name, service2, seen, from = name) {
  const request2 = service2.lookups?.[from];
  if (request2 === void 0) return false;
  const texts = [request2.request, ...textsOf(request2)];
  const sources = texts.flatMap(sourcesIn);
  return sources.some((source2) => {
    if (source2 === name) return true;
    if (seen.has(source2)) return false;
    seen.add(source2);
    return leansOn(name, service2, seen, source2);
  });
}

// src/config/yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var largest = 1024 * 1024;
var mostValues = 5e4;
var deepest = 48;
function readYaml(text, source2) {
  const { document, at } = openYaml(text, source2, { largest, what: "configuration", schema: "core" });
  const placeAt = (offset) => {
    const { line, column } = at(offset);
    return `${source2}:${line}:${column}`;
  };
  const value = plain(document, source2);
  const problem = problemIn(value);
  const place = ({ path: path2, onKey }) => placeAt(offsetOf(document, path2, onKey === true));
  if (problem !== null) throw new Fault(`${place(problem)}: ${problem.text}.`);
  const position = ({ path: path2, onKey }) => at(offsetOf(document, path2, onKey === true));
  return { value, place, position, line: (path2) => at(offsetOf(document, path2, false)).line };
}
function plain(document, source2) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new Fault(`${source2}: an alias or a merge of this YAML can't be followed: too many, or not of a mapping.`, { cause });
  }
}
function problemIn(top) {
  let left = mostValues;
  const search = (value, path2) => {
    if (--left < 0) return { path: [], text: `this file holds more than ${mostValues} values, aliases counted out` };
    if (path2.length > deepest) return { path: path2.slice(0, deepest), text: `this is nested more than ${deepest} deep` };
    if (value === null || typeof value !== "object") return null;
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && name in Object.prototype)
        return { path: [...path2, name], onKey: true, text: "this name is not allowed" };
      const found = search(inner, [...path2, Array.isArray(value) ? Number(name) : name]);
      if (found !== null) return found;
    }
    return null;
  };
  return search(top, []);
}
function offsetOf(document, path2, onKey) {
  let node = resolved(document.contents, document);
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path2.entries()) {
    const found = child(node, step, document);
    if (found === void 0) return offset;
    const wanted = onKey && index === path2.length - 1 ? found.key : found.value ?? found.key;
    offset = wanted?.range?.[0] ?? offset;
    node = resolved(found.value, document);
  }
  return offset;
}
function child(node, step, document) {
  if ((0, import_yaml.isSeq)(node)) return { key: null, value: node.items[Number(step)] ?? null };
  if (!(0, import_yaml.isMap)(node)) return void 0;
  const merged = [];
  for (const pair of node.items) {
    const key = pair.key;
    if ((0, import_yaml.isScalar)(key) && String(key.value) === String(step)) return { key, value: pair.value };
    if ((0, import_yaml.isScalar)(key) && key.source === "<<") merged.push(pair.value);
  }
  for (const source2 of merged.map((each) => resolved(each, document)))
    for (const map of (0, import_yaml.isSeq)(source2) ? source2.items.map((each) => resolved(each, document)) : [source2]) {
      const found = (0, import_yaml.isMap)(map) ? child(map, step, document) : void 0;
      if (found !== void 0) return found;
    }
  return void 0;
}
var resolved = (node, document) => (0, import_yaml.isAlias)(node) ? node.resolve(document) ?? null : (0, import_yaml.isPair)(node) ? null : node;

// src/config/read.ts
function readConfiguration(text, source2, known) {
  const yaml = readYaml(text, source2);
  const parsed = safeParse(file, yaml.value ?? {});
  if (!parsed.success) throw faultOf(parsed.issues.map(problemOf).sort(mistypedFirst), yaml);
  const services = Object.entries(parsed.output.services ?? {}).map(([id2, described]) => ({ id: id2, ...described }));
  const all = [...known.services, ...services];
  const problems = [
    ...services.flatMap((service2) => serviceProblems(service2, known.services)),
    ...inventoryProblems(parsed.output, all)
  ];
  if (problems.length > 0) throw faultOf(problems, yaml);
  return frozen(configurationOf(parsed.output, services, source2, yaml));
}
function problemOf(issue) {
  const path2 = (issue.path ?? []).map((item) => item.key);
  const onKey = issue.path?.at(-1)?.origin === "key" && issue.message !== "is missing";
  return { path: path2, ...onKey ? { onKey } : {}, text: `${subject(path2, onKey, issue.message)} ${issue.message}` };
}
var mistypedFirst = (a, b) => Number(b.onKey === true) - Number(a.onKey === true);
function subject(path2, onKey, message) {
  const last = path2.at(-1);
  if (last === void 0) return "the configuration";
  if (onKey) return message.startsWith("is not known") ? "this key" : "this name";
  const isWord = typeof last === "string" && !userNamed.has(String(path2.at(-2)));
  return isWord ? `\`${last}\`` : "this";
}
var userNamed = /* @__PURE__ */ new Set([
  "owners",
  "ages",
  "keys",
  "services",
  "stores",
  "parts",
  "vars",
  "lookups",
  "gives",
  "headers",
  "form"
]);
function faultOf(problems, yaml) {
  const [first, ...more] = problems;
  const count2 = more.length === 0 ? "" : ` (and ${more.length} more problem${more.length === 1 ? "" : "s"})`;
  const stop = /[.?!]$/.test(first.text) ? "" : ".";
  return new Fault(`${yaml.place(first)}: ${first.text}${stop}${count2}`);
}
function configurationOf(given, services, source2, yaml) {
  const policy2 = given.policy ?? {};
  const usual = defaults.policy;
  return {
    version: 1,
    policy: {
      onLeak: policy2["on-leak"] ?? usual.onLeak,
      onAge: policy2["on-age"] ?? usual.onAge,
      maxAge: policy2["max-age"] ?? usual.maxAge,
      ages: policy2.ages ?? {},
      warnBefore: policy2["warn-before"] ?? usual.warnBefore,
      grace: policy2.grace ?? usual.grace,
      verify: policy2.verify ?? usual.verify,
      maxActs: policy2["max-acts"] ?? usual.maxActs,
      remind: policy2.remind ?? usual.remind,
      acts: policy2.acts ?? usual.acts,
      askAtMost: { ...usual.askAtMost, ...policy2["ask-at-most"] },
      rules: (policy2.rules ?? []).map(
        ({ "on-leak": onLeak, ...rest }) => ({ ...rest, ...onLeak === void 0 ? {} : { onLeak } })
      )
    },
    owners: given.owners ?? {},
    keys: Object.fromEntries(
      Object.entries(given.keys ?? {}).map(([secret, row]) => {
        const place = yaml.position({ path: ["keys", secret], onKey: true, text: "" });
        return [secret, entryOf(secret, row, { path: source2, ...place })];
      })
    ),
    services,
    limits: Object.fromEntries(Object.entries(given.limits ?? {}).map(([id2, row]) => [id2, limitsOf(row)])),
    canaries: (given.canaries ?? []).map(
      ({ service: service2 = null, account = null, id: id2 = null, value = null, reason = null }) => ({
        ...{ service: service2, account, id: id2, value, reason }
      })
    ),
    stores: given.stores ?? {},
    ignore: (given.ignore ?? []).map(
      (each, index) => ({
        source: `${source2}:${yaml.line(["ignore", index])}`,
        path: each.path ?? null,
        key: each.key ?? null,
        audit: each.audit ?? null,
        secret: each.secret ?? null,
        fingerprint: each.fingerprint ?? null,
        value: each.value ?? null,
        reason: each.reason,
        owner: each.owner ?? null,
        until: each.until ?? null
      })
    ),
    foreign: given.foreign ?? {},
    exclude: given.exclude ?? []
  };
}
var limitsOf = (row) => ({
  ...row["per-second"] === void 0 ? {} : { perSecond: row["per-second"] },
  ...row["per-hour"] === void 0 ? {} : { perHour: row["per-hour"] },
  ...row["per-run"] === void 0 ? {} : { perRun: row["per-run"] }
});
function entryOf(secret, row, place) {
  return {
    secret,
    service: row.service,
    kind: row.kind ?? null,
    access: row.access ?? null,
    owner: row.owner ?? null,
    environment: row.environment ?? null,
    rotateEvery: row["rotate-every"] ?? null,
    onLeak: row["on-leak"] ?? null,
    stores: row.stores ?? [],
    parts: row.parts ?? {},
    record: row.record ?? null,
    account: row.account ?? null,
    vars: row.vars ?? {},
    allowInterruption: row["allow-interruption"] ?? false,
    afterStore: row["after-store"] === void 0 ? null : afterStoreOf(row["after-store"]),
    admin: row.admin ?? null,
    created: row.created ?? null,
    snooze: row.snooze ?? null,
    place
  };
}
var usualTimeLimit = 1800;
var afterStoreOf = (row) => ({
  workflow: row.workflow ?? null,
  ref: row.ref ?? null,
  inputs: row.inputs ?? {},
  mark: row.mark ?? null,
  command: row.command ?? null,
  timeLimit: row["time-limit"] ?? usualTimeLimit
});
function frozen(value) {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

export {
  steps,
  outcomes,
  policies,
  readConfiguration
};
