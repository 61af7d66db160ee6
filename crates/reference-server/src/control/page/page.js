// The journal: asks for what is new once a second, shows it newest first, and acts on the server.

import { detail } from "./detail.js";
import { byId, duration, element, kindOf, statusText, timeOfDay } from "./elements.js";
import { faultPanel } from "./faults.js";
import { clearJournal, exchanges, Refused, resetServer } from "./sandbox.js";

const EVERY_MILLISECONDS = 1000;
const PAGE = 200;

/** All exchanges that the page has, the newest first. */
let known = [];
/** The number of the newest exchange that the page has asked for. */
let latest = 0;
/** What to ask for to get older ones than the page has; `null` if there are none. */
let older = null;
/** The number of the chosen exchange. */
let chosen = null;
let paused = false;
let timer = null;

// ---- What is new

async function refresh() {
  clearTimeout(timer);
  try {
    await takeNew();
    await refreshFaults();
    say(paused ? "paused" : "live", paused ? "Paused" : "Live");
  } catch (error) {
    if (!(error instanceof Refused)) {
      throw error;
    }
    say("gone", error.message);
  }
  if (!paused) {
    timer = setTimeout(refresh, document.hidden ? 5 * EVERY_MILLISECONDS : EVERY_MILLISECONDS);
  }
}

async function takeNew() {
  const first = latest === 0;
  const answer = await exchanges(first ? { limit: PAGE } : { after: latest, limit: PAGE });
  if (answer.latest < latest) {
    // The server was reset, or is another one by now.
    forget();
    return takeNew();
  }
  if (first || answer.next !== null) {
    // More has come than one page holds: what lies between is reached as older.
    known = answer.requests;
    older = answer.next;
  } else if (answer.requests.length > 0) {
    known = [...answer.requests, ...known];
  }
  latest = answer.latest;
  if (answer.requests.length > 0 || first) {
    render(first ? 0 : answer.requests.length);
  }
}

async function takeOlder() {
  await acting(async () => {
    const answer = await exchanges({ before: older, limit: PAGE });
    known = [...known, ...answer.requests];
    older = answer.next;
    render(0);
  });
}

function forget() {
  known = [];
  latest = 0;
  older = null;
  chosen = null;
}

function say(state, text) {
  const shown = byId("state");
  // Unchanged text is left alone, so that it is read out once.
  if (shown.textContent !== text) {
    shown.textContent = text;
    shown.dataset.state = state;
  }
}

// ---- The list

function render(fresh) {
  const fitting = known.filter(fits);
  const list = byId("requests");
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.number : null;
  list.replaceChildren(...fitting.map((exchange, index) => row(exchange, index < fresh)));
  if (focused !== null) {
    rowOf(focused)?.focus();
  }
  byId("older").hidden = older === null;
  const all = known.length === 1 ? "1 request" : `${known.length} requests`;
  byId("count").textContent = fitting.length === known.length ? all : `${fitting.length} of ${all}`;
  showEmptiness(fitting.length === 0);
}

function showEmptiness(empty) {
  const shown = byId("empty");
  shown.hidden = !empty;
  if (!empty) {
    return;
  }
  if (known.length > 0) {
    shown.replaceChildren("No request fits the filter.");
    return;
  }
  const example = `curl ${location.origin}/api/v1/customers --header 'Authorization: sk_test_anything'`;
  shown.replaceChildren("No requests yet. Point your client at this server, or try:\n\n", element("code", {}, example));
}

function row(exchange, fresh) {
  const what = element("span", { class: "what" }, exchange.operation ?? "no operation");
  if (exchange.fault !== null) {
    what.append(" ", element("span", { class: "badge" }, exchange.fault));
  }
  if (exchange.outcome !== "answered") {
    what.append(" ", element("span", { class: "badge" }, exchange.outcome));
  }
  return element(
    "li",
    {},
    element(
      "button",
      {
        type: "button",
        class: fresh ? "request new" : "request",
        "data-number": String(exchange.number),
        "aria-current": String(exchange.number === chosen),
        click: () => choose(exchange.number),
      },
      element("span", { class: "status", "data-kind": kindOf(exchange) }, statusText(exchange)),
      element("span", { class: "method" }, exchange.method),
      element("span", { class: "target", title: exchange.target }, exchange.target),
      element("time", { class: "when", datetime: exchange.receivedAt }, timeOfDay(exchange.receivedAt)),
      what,
      element("span", { class: "took" }, duration(exchange.durationMicros)),
    ),
  );
}

function rowOf(number) {
  return byId("requests").querySelector(`[data-number="${Number(number)}"]`);
}

function fits(exchange) {
  const kind = document.querySelector("[name=kind]:checked").value;
  if (kind === "fault" ? exchange.fault === null : kind !== "" && kindOf(exchange) !== kind) {
    return false;
  }
  const words = byId("filter").value.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) {
    return true;
  }
  const text = [
    exchange.method,
    exchange.target,
    exchange.status,
    exchange.operation,
    exchange.id,
    exchange.key,
    exchange.fault,
    exchange.outcome,
    exchange.request.body,
    exchange.response?.body,
  ].join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}

function choose(number) {
  const exchange = known.find((one) => one.number === number);
  if (exchange === undefined) {
    return;
  }
  rowOf(chosen)?.setAttribute("aria-current", "false");
  chosen = number;
  rowOf(chosen)?.setAttribute("aria-current", "true");
  byId("detail").replaceChildren(...detail(exchange));
  byId("detail").scrollTop = 0;
}

// ---- Acting on the server

async function acting(action) {
  const notice = byId("notice");
  try {
    await action();
    notice.hidden = true;
  } catch (error) {
    if (!(error instanceof Refused)) {
      throw error;
    }
    notice.textContent = error.message;
    notice.hidden = false;
  }
}

function startOver() {
  forget();
  byId("detail").replaceChildren();
  render(0);
  refresh();
}

function confirmReset() {
  const dialog = byId("confirm");
  dialog.returnValue = "keep";
  dialog.showModal();
}

// ---- Keys

function onKey(event) {
  const typing = event.target.closest("input, select, textarea, dialog") !== null;
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (event.key === "/") {
    event.preventDefault();
    byId("filter").focus();
  } else if (step !== undefined && !byId("detail").contains(event.target)) {
    event.preventDefault();
    move(step);
  }
}

function move(step) {
  const rows = [...byId("requests").querySelectorAll(".request")];
  const at = rows.findIndex((one) => Number(one.dataset.number) === chosen);
  const next = rows[at === -1 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
  if (next !== undefined) {
    choose(Number(next.dataset.number));
    next.focus();
  }
}

byId("filter").addEventListener("input", () => render(0));
for (const kind of document.querySelectorAll("[name=kind]")) {
  kind.addEventListener("change", () => render(0));
}
byId("older").addEventListener("click", takeOlder);
byId("pause").addEventListener("click", () => {
  paused = !paused;
  byId("pause").setAttribute("aria-pressed", String(paused));
  refresh();
});
byId("clear").addEventListener("click", () => acting(async () => {
  await clearJournal();
  startOver();
}));
byId("reset").addEventListener("click", confirmReset);
byId("confirm").addEventListener("close", () => {
  if (byId("confirm").returnValue === "reset") {
    acting(async () => {
      await resetServer();
      startOver();
    });
  }
});
document.addEventListener("keydown", onKey);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && !paused) {
    refresh();
  }
});
const refreshFaults = faultPanel(acting);
refresh();
