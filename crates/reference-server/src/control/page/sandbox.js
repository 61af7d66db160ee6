// The control API, as the page calls it.

/** What the server said to a request that it refused. */
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
  const answer = await fetch(`/__sandbox/${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: "no-store",
  });
  const text = await answer.text();
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
