// The control API, as the page calls it.

/** The server refused, for the reason that it gave, or does not answer. */
export class Refused extends Error {}

/** Exchanges, the newest first: those after a number, or before one, or the last. */
export function exchanges(query) {
  return call("GET", `requests?${new URLSearchParams(query)}`);
}

export function clearJournal() {
  return call("DELETE", "requests");
}

export function resetServer() {
  return call("POST", "reset");
}

export function faults() {
  return call("GET", "faults");
}

export function addFault(fault) {
  return call("POST", "faults", fault);
}

export function removeFault(id) {
  return call("DELETE", `faults/${encodeURIComponent(id)}`);
}

async function call(method, path, body) {
  const headers = { accept: "application/json" };
  if (body !== undefined) {
    headers["content-type"] = "application/json";
  }
  let answer;
  let text;
  try {
    answer = await fetch(`/__sandbox/${path}`, { method, headers, body: JSON.stringify(body), cache: "no-store" });
    text = await answer.text();
  } catch {
    throw new Refused("The server does not answer");
  }
  if (!answer.ok) {
    throw new Refused(reason(text) ?? `the server answered ${answer.status}`);
  }
  return text === "" ? null : JSON.parse(text);
}

function reason(text) {
  try {
    return JSON.parse(text).error;
  } catch {
    return null;
  }
}
