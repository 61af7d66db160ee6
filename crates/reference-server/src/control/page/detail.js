// One exchange in full: both sides' headers and bodies, and the request as a command.

import { bodyNodes, duration, element, kindOf, statusText } from "./elements.js";

/** Whether headers are shown; as the reader left it with the last request. */
let headersOpen = false;

/** The children of the pane for this exchange. */
export function detail(exchange) {
  return [head(exchange), facts(exchange), side("Request", exchange.request), answer(exchange)];
}

function head(exchange) {
  const copy = element("button", { type: "button", id: "copy", click: () => copyCommand(copy, exchange) }, "Copy as curl");
  return element(
    "div",
    { class: "detail-head" },
    element("span", { class: "status", "data-kind": kindOf(exchange) }, statusText(exchange)),
    element("h2", {}, `${exchange.method} ${exchange.target}`),
    element("div", { class: "actions" }, copy),
  );
}

function facts(exchange) {
  const key = exchange.key === null ? "none, or not valid" : `${exchange.key}… (${exchange.mode})`;
  const all = {
    Number: exchange.number,
    Request: exchange.id,
    Operation: exchange.operation ?? "none",
    Received: exchange.receivedAt,
    Took: duration(exchange.durationMicros),
    Key: key,
    From: exchange.peer ?? "unknown",
    Protocol: exchange.version,
    Fault: exchange.fault,
    Outcome: exchange.outcome === "answered" ? null : OUTCOMES[exchange.outcome] ?? exchange.outcome,
  };
  const rows = Object.entries(all)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, String(value))));
  return element("dl", { class: "facts" }, ...rows);
}

const OUTCOMES = {
  cut: "the answer broke off in its body",
  dropped: "the connection was closed in place of an answer",
  abandoned: "the caller went away before there was an answer",
};

function answer(exchange) {
  if (exchange.response === null) {
    return element("section", { class: "side" }, element("h3", {}, "Answer", element("small", {}, "there was none")));
  }
  return side("Answer", exchange.response);
}

function side(title, message) {
  const size = message.bodyLength === 0 ? "no body" : `${message.bodyLength} bytes`;
  const rows = message.headers.map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
  );
  const headers = element(
    "details",
    { open: headersOpen, toggle: () => { headersOpen = headers.open; } },
    element("summary", {}, `${message.headers.length} headers`),
    element("table", { class: "headers" }, element("tbody", {}, ...rows)),
  );
  const body = message.body === ""
    ? null
    : element("pre", { class: "body", tabindex: "0", "aria-label": `Body of the ${title.toLowerCase()}` }, ...bodyNodes(message.body));
  const rest = message.bodyTruncated ? element("p", { class: "hint" }, "The body goes on; the journal keeps its beginning.") : null;
  return element(
    "section",
    { class: "side", "aria-label": title },
    element("h3", {}, title, element("small", {}, size)),
    headers,
    body,
    rest,
  );
}

/** Headers that the command makes itself, or that belong to one connection. */
const OWN_HEADERS = new Set(["host", "content-length", "connection", "accept-encoding", "user-agent", "transfer-encoding"]);

/** The request as a command for a POSIX shell. The journal never had the key, so the command asks for one. */
export function command(exchange) {
  const parts = ["curl", "--request", exchange.method, "--url", quoted(location.origin + exchange.target)];
  for (const [name, value] of exchange.request.headers) {
    if (name === "authorization") {
      parts.push("--header", '"Authorization: $FLOWGLAD_SECRET_KEY"');
    } else if (!OWN_HEADERS.has(name) && !name.startsWith("sec-")) {
      parts.push("--header", quoted(`${name}: ${value}`));
    }
  }
  if (exchange.request.body !== "") {
    parts.push("--data-raw", quoted(exchange.request.body));
  }
  return parts.join(" ");
}

function quoted(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

async function copyCommand(button, exchange) {
  try {
    await navigator.clipboard.writeText(command(exchange));
    button.textContent = "Copied";
  } catch {
    button.textContent = "The browser does not allow it";
  }
  setTimeout(() => {
    button.textContent = "Copy as curl";
  }, 1500);
}
