// The page at `/docs/`, as a newcomer uses it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ORIGIN, screenshot, withPage } from "./browser.mjs";

test("a customer is created through the page at /docs/ and found in the journal", async () => {
  await withPage(async (page) => {
    await page.goto(`${ORIGIN}/docs/`);
    await page.getByRole("button", { name: "Authorize" }).first().click();
    await page.getByLabel(/Value/).fill("sk_test_browser");
    await page.locator(".auth-btn-wrapper .authorize").click();
    await page.locator(".btn-done").click();

    const operation = page.locator("#operations-Customers-createCustomer");
    await operation.locator(".opblock-summary-control").click();
    const customer = { email: "ada@example.com", name: "Ada from the page", externalId: "from_the_page" };
    await operation.locator("textarea").fill(JSON.stringify({ customer }));
    await operation.getByRole("button", { name: "Execute" }).click();
    const answer = operation.locator(".live-responses-table .response");
    await answer.waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await screenshot(page, "docs");
    await answer.scrollIntoViewIfNeeded();
    assert.equal((await answer.locator(".response-col_status").innerText()).trim().split("\n")[0], "200");
    assert.match(await answer.innerText(), /Ada from the page/);
    await screenshot(page, "docs-answer");

    await page.getByRole("link", { name: "Journal of requests" }).click();
    const row = page.getByRole("button", { name: /200 POST \/api\/v1\/customers/ });
    await row.first().click();
    const sent = page.getByLabel("Body of the request");
    assert.match(await sent.innerText(), /"externalId": "from_the_page"/);
    await screenshot(page, "docs-journal");
  });
});
