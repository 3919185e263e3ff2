import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);
import {
  nearest
} from "./chunk-V66PPTEQ.js";

// src/model/store-forms.ts
var storeForms = [
  { word: "repository", takes: null },
  { word: "environment", takes: "NAME" },
  { word: "organization", takes: "ORG" },
  { word: "dependabot", takes: null },
  { word: "dependabot", takes: "ORG" },
  { word: "codespaces", takes: null },
  { word: "codespaces", takes: "ORG" },
  { word: "env", takes: "PATH" },
  { word: "command", takes: "NAME" },
  { word: "webhook", takes: "NAME" }
];
var formInWords = ({ word, takes }) => takes === null ? word : `${word}:${takes}`;
function readStoreSpec(spec) {
  const cut = spec.indexOf(":");
  const [word, what] = cut < 0 ? [spec, ""] : [spec.slice(0, cut), spec.slice(cut + 1)];
  const forms = storeForms.filter((form2) => form2.word === word);
  if (forms.length === 0) {
    const near = nearest(
      word,
      storeForms.map((form2) => form2.word)
    );
    const all = [...new Set(storeForms.map(formInWords))].join(", ");
    return { problem: `is a store that is not known; ${near === void 0 ? `there are ${all}` : `did you mean \`${near}\`?`}` };
  }
  const form = forms.find(({ takes }) => takes === null === cut < 0);
  if (form === void 0) return { problem: `must be ${forms.map((each) => `\`${formInWords(each)}\``).join(" or ")}` };
  if (form.takes === "ORG" && !/^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(what))
    return { problem: `must name an organization of GitHub\u2019s: \`${word}:ORG\`` };
  if (form.takes !== null && (what.trim() === "" || what !== what.trim() || what.length > 255))
    return { problem: `must say which one: \`${formInWords(form)}\`` };
  return { form, what };
}

export {
  readStoreSpec
};
