// Makes elements. All text goes in as text nodes, so that nothing that a caller sent is ever read as HTML.

/**
 * An element with these attributes and children. A child is an element or a text; `null` is left out.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(attribute, value);
    } else if (value !== null && value !== false) {
      made.setAttribute(attribute, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element with this id. */
export function byId(id) {
  return document.getElementById(id);
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(true|false|null)/g;

/**
 * A text as the children of a `pre`: indented and coloured if it is JSON, else as it is.
 *
 * Numbers keep the digits that were sent, so JSON that is indented already, or holds numbers that JavaScript would
 * round, is shown as it came.
 */
export function bodyNodes(text) {
  const shown = indented(text);
  if (shown === null) {
    return [text];
  }
  const nodes = [];
  let end = 0;
  for (const token of shown.matchAll(TOKEN)) {
    const [whole, string, colon, number, word] = token;
    nodes.push(shown.slice(end, token.index));
    if (string !== undefined) {
      const kind = colon === undefined ? "json-string" : "json-name";
      nodes.push(element("span", { class: kind }, string), colon ?? "");
    } else {
      nodes.push(element("span", { class: number === undefined ? "json-word" : "json-number" }, number ?? word));
    }
    end = token.index + whole.length;
  }
  nodes.push(shown.slice(end));
  return nodes;
}

/** JSON with line breaks and two spaces a level; `null` if it is none. Works on the text, so that nothing is rounded. */
function indented(text) {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  const out = [];
  let depth = 0;
  const line = () => `\n${"  ".repeat(depth)}`;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    if (token === "{" || token === "[") {
      depth += 1;
      out.push(token, line());
    } else if (token === "}" || token === "]") {
      depth -= 1;
      const opened = out.length >= 2 && /^[{[]$/.test(out.at(-2)) && out.at(-1).startsWith("\n");
      if (opened) {
        out.pop();
        out.push(token);
      } else {
        out.push(line(), token);
      }
    } else if (token === ",") {
      out.push(token, line());
    } else if (token === ":") {
      out.push(": ");
    } else {
      out.push(token);
    }
  }
  return out.join("");
}

/** Microseconds as a person reads them. */
export function duration(micros) {
  if (micros < 1000) {
    return `${micros} µs`;
  }
  if (micros < 1_000_000) {
    return `${(micros / 1000).toFixed(micros < 10_000 ? 1 : 0)} ms`;
  }
  return `${(micros / 1_000_000).toFixed(1)} s`;
}

/** The time of day of a moment, in the reader's zone. */
export function timeOfDay(iso) {
  const moment = new Date(iso);
  const digits = (value, length) => String(value).padStart(length, "0");
  const clock = [moment.getHours(), moment.getMinutes(), moment.getSeconds()];
  return `${clock.map((part) => digits(part, 2)).join(":")}.${digits(moment.getMilliseconds(), 3)}`;
}

/** What decides the colour of an exchange: the first digit of its status, or `none`. */
export function kindOf(exchange) {
  return exchange.status === null || exchange.outcome === "dropped" ? "none" : String(exchange.status)[0];
}

/** What stands for the status: its number, or how the exchange ended without one. */
export function statusText(exchange) {
  return kindOf(exchange) === "none" ? "–" : String(exchange.status);
}
