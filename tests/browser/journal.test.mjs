// The page at `/__sandbox/`, as a person uses it who wants to know what a client did.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { api, control, ORIGIN, screenshot, withPage } from "./browser.mjs";

const HOSTILE = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';

beforeEach(async () => {
  await control("POST", "reset");
});

function customer(externalId, name = "Ada Lovelace") {
  return { customer: { email: `${externalId}@example.com`, name, externalId } };
}

function rows(page) {
  return page.getByRole("list").getByRole("button");
}

test("requests appear by themselves, newest first, with both sides in full", async () => {
  await withPage(async (page) => {
    await page.goto(`${ORIGIN}/__sandbox/`);
    await page.getByText("No requests yet.").waitFor();
    await api("POST", "/api/v1/customers", customer("ada"));
    await api("POST", "/api/v1/customers", customer("ada"));
    await rows(page).nth(1).waitFor();
    assert.match(await rows(page).nth(0).innerText(), /409\s+POST/);
    assert.match(await rows(page).nth(1).innerText(), /200\s+POST/);

    await rows(page).nth(0).click();
    assert.match(await page.getByLabel("Body of the request").innerText(), /\n {2}"customer": \{\n {4}"email"/);
    assert.match(await page.getByLabel("Body of the answer").innerText(), /"code": "CONFLICT"/);
    const answer = page.getByRole("region", { name: "Answer", exact: true });
    await answer.getByText(/headers/).click();
    const headers = await answer.getByRole("table").innerText();
    assert.match(headers, /x-request-id/);
  });
});

test("what callers send stays text", async () => {
  await withPage(async (page) => {
    await api("POST", "/api/v1/customers", customer(HOSTILE, HOSTILE));
    await api("GET", `/api/v1/customers/${encodeURIComponent(HOSTILE)}?x=${encodeURIComponent(HOSTILE)}`);
    await api("POST", "/api/v1/customers", HOSTILE);
    await page.goto(`${ORIGIN}/__sandbox/`);
    await rows(page).nth(2).waitFor();
    for (const index of [0, 1, 2]) {
      await rows(page).nth(index).click();
      assert.ok((await page.getByRole("region", { name: "The chosen request" }).innerText()).includes("onerror"));
    }
    assert.equal(await page.locator("main img, main script").count(), 0);
    assert.equal(await page.title(), "Journal · reference server");
  });
});

test("a request is found by words, by status, and by keys alone", async () => {
  await withPage(async (page) => {
    await api("POST", "/api/v1/customers", customer("ada"));
    await api("POST", "/api/v1/customers", customer("grace", "Grace Hopper"));
    await api("GET", "/api/v1/customers/nobody");
    await page.goto(`${ORIGIN}/__sandbox/`);
    await rows(page).nth(2).waitFor();

    await page.keyboard.press("/");
    await page.keyboard.type("hopper post");
    await page.getByText("1 of 3 requests").waitFor();
    assert.equal(await rows(page).count(), 1);
    await page.getByLabel("Filter requests").fill("");
    await page.getByText("4xx").click();
    await page.getByText("1 of 3 requests").waitFor();
    assert.match(await rows(page).innerText(), /404\s+GET/);
    await page.getByText("All", { exact: true }).click();

    await page.locator("body").click({ position: { x: 5, y: 5 } });
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("heading", { name: "POST /api/v1/customers" }).waitFor();
    assert.match(await page.getByLabel("Body of the request").innerText(), /Grace Hopper/);
  });
});

test("a request can be sent again from a shell", async () => {
  await withPage(async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
    await api("POST", "/api/v1/customers", customer("ada", "Ada's"), "sk_test_secret_of_mine");
    await page.goto(`${ORIGIN}/__sandbox/`);
    await rows(page).first().click();
    await page.getByRole("button", { name: "Copy as curl" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(command.startsWith(`curl --request POST --url '${ORIGIN}/api/v1/customers'`), command);
    assert.ok(command.includes(String.raw`Ada'\''s`), command);
    assert.ok(command.includes('"Authorization: $FLOWGLAD_SECRET_KEY"'), command);
    assert.ok(!(await page.content()).includes("secret_of_mine"));
  });
});

test("the journal is cleared at once, the server only after a question", async () => {
  await withPage(async (page) => {
    await api("POST", "/api/v1/customers", customer("ada"));
    await page.goto(`${ORIGIN}/__sandbox/`);
    await rows(page).first().waitFor();
    await page.getByRole("button", { name: "Clear journal" }).click();
    await page.getByText("No requests yet.").waitFor();
    assert.equal((await api("GET", "/api/v1/customers/ada")).status, 200);

    await rows(page).first().waitFor();
    await page.getByRole("button", { name: "Reset server" }).click();
    await page.getByRole("button", { name: "Keep everything" }).click();
    assert.equal((await api("GET", "/api/v1/customers/ada")).status, 200);
    await page.getByRole("button", { name: "Reset server" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await page.getByText("No requests yet.").waitFor();
    assert.equal((await api("GET", "/api/v1/customers/ada")).status, 404);
  });
});

test("every control has a name, and the page is readable in light and in dark", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await withPage(async (page) => {
      await api("POST", "/api/v1/customers", customer("ada"));
      await api("POST", "/api/v1/customers", { customer: { email: 7 } });
      await api("PUT", "/api/v1/customers/ada", { customer: { name: "Ada King" } });
      await api("GET", "/api/v1/customers?limit=5");
      await api("DELETE", "/api/v1/customers/ada");
      await api("POST", "/api/v1/customers", customer("ada"));
      await page.goto(`${ORIGIN}/__sandbox/`);
      await rows(page).nth(5).waitFor();
      await rows(page).nth(0).click();
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll("button, input, select, a, dialog, section")]
          .filter((one) => {
            const labelled = one.getAttribute("aria-label") ?? one.getAttribute("aria-labelledby");
            return !(labelled || one.labels?.length || one.textContent.trim());
          })
          .map((one) => one.outerHTML),
      );
      assert.deepEqual(nameless, []);
      await screenshot(page, `journal-${colorScheme}`);
    }, { colorScheme, reducedMotion: "reduce" });
  }
});
