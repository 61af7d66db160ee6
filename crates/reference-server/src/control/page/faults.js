// Faults on demand: which there are, a new one, and away with one.

import { byId, element } from "./elements.js";
import { addFault, faults, removeFault } from "./sandbox.js";

/** What a fault may say, as suggestions. */
const EXAMPLES = [
  "status=503",
  "status=429, retry-after=2",
  "delay=2s",
  "drop",
  "drop=after",
  "truncate",
  "delay=500ms, status=500",
];

/**
 * Wires the panel up; `acting` runs what may fail and shows why it did. Returns a function that brings the panel up to
 * date, for the page to call as time goes by.
 */
export function faultPanel(acting) {
  const button = byId("show-faults");
  const panel = byId("faults");
  byId("fault-examples").append(...EXAMPLES.map((value) => element("option", { value })));

  async function refresh() {
    const { faults: rules } = await faults();
    button.textContent = rules.length === 0 ? "Faults" : `Faults (${rules.length})`;
    show(rules.map((rule) => ({ key: JSON.stringify(rule), rule })));
  }

  function show(rules) {
    const list = byId("fault-list");
    const keys = rules.map(({ key }) => key);
    const shown = [...list.children].map((item) => item.dataset.key);
    // What has not changed is left alone, with the focus that it may have.
    if (shown.length > 0 && keys.join() === shown.join()) {
      return;
    }
    list.replaceChildren(...rules.map(({ key, rule }) => item(key, rule)));
    if (rules.length === 0) {
      list.append(element("li", { class: "hint", "data-key": "" }, "No fault is in force."));
    }
  }

  function item(key, rule) {
    const remove = () => acting(async () => {
      await removeFault(rule.id);
      await refresh();
    });
    const limit = rule.times === null ? "" : ` of ${rule.times}`;
    return element(
      "li",
      { "data-key": key },
      element("code", {}, rule.fault),
      element("span", {}, describe(rule)),
      element("span", { class: "hint" }, `befell ${rule.applied}${limit}`),
      element("button", { type: "button", "aria-label": `Remove ${rule.fault}`, click: remove }, "Remove"),
    );
  }

  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    if (!panel.hidden) {
      panel.querySelector("input").focus();
    }
  });
  byId("fault-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    acting(async () => {
      await addFault(ruleOf(new FormData(form)));
      form.reset();
      await refresh();
    });
  });
  return refresh;
}

/** The rule that the form asks for; what is left empty does not narrow it. */
function ruleOf(form) {
  const match = {};
  for (const name of ["method", "path"]) {
    if (form.get(name) !== "") {
      match[name] = form.get(name);
    }
  }
  const rule = { match, fault: form.get("fault") };
  if (form.get("times") !== "") {
    rule.times = Number(form.get("times"));
  }
  return rule;
}

function describe(rule) {
  const { method, path, operation, key } = rule.match;
  const parts = [method ?? "any request", path ? `to ${path}` : null, operation ? `meaning ${operation}` : null];
  parts.push(key ? `with the key ${key}…` : null, rule.after > 0 ? `after ${rule.after} others` : null);
  return parts.filter((part) => part !== null).join(" ");
}
