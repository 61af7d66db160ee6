// A browser of one's own per test: Debian's Chromium without a profile, watched for whatever a page must not do.

import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";

/** Where the server under test is. */
export const ORIGIN = process.env.SERVER_ORIGIN;
/** Where screenshots are kept. */
const SCREENSHOTS = process.env.SCREENSHOTS;

/** Nothing in the browser may call home, and an empty profile remembers nothing. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Runs the test with a page of a fresh browser, and then requires that no request left the server's origin, that the console
 * shows no error and that no policy of a page was violated.
 */
export async function withPage(test, options = {}) {
  const profile = await mkdtemp(join(tmpdir(), "browser-test-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
    viewport: { width: 1360, height: 860 },
    ...options,
  });
  const faults = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${ORIGIN}/`) && !url.startsWith("data:") && !url.startsWith("blob:")) {
      faults.push(`a request to ${url}`);
    }
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => faults.push(`an error in the page: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") {
        faults.push(`an error in the console: ${message.text()}`);
      }
    });
    page.on("dialog", (dialog) => {
      faults.push(`a dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    await test(page, faults);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Keeps a picture of the page. */
export async function screenshot(page, name) {
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

/** Sends a request to the API, beside the browser. */
export async function api(method, path, body, key = "sk_test_browser") {
  const answer = await fetch(`${ORIGIN}${path}`, {
    method,
    headers: { authorization: key, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.text() };
}

/** Calls a control route, beside the browser. */
export async function control(method, path) {
  const answer = await fetch(`${ORIGIN}/__sandbox/${path}`, { method });
  if (!answer.ok) {
    throw new Error(`${method} /__sandbox/${path} was answered with ${answer.status}: ${await answer.text()}`);
  }
}
