// Faults on demand, as the journal's page sets and lifts them.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { api, control, ORIGIN, screenshot, withPage } from "./browser.mjs";

beforeEach(async () => {
  await control("POST", "reset");
});

test("a fault that is added on the page befalls as many requests as it says", async () => {
  await withPage(async (page) => {
    await page.goto(`${ORIGIN}/__sandbox/`);
    await page.getByRole("button", { name: "Faults" }).click();
    await page.getByText("No fault is in force.").waitFor();
    await page.getByLabel("What happens").fill("status=503");
    await page.getByLabel("Method").selectOption("GET");
    await page.getByLabel("Path").fill("/api/v1/*");
    await page.getByLabel("How often").fill("1");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.getByText("GET to /api/v1/*").waitFor();

    assert.equal((await api("GET", "/api/v1/customers")).status, 503);
    assert.equal((await api("GET", "/api/v1/customers")).status, 200);
    await page.getByText("befell 1 of 1").waitFor();
    await page.getByRole("button", { name: /503 GET/ }).click();
    await screenshot(page, "journal-faults");

    await page.getByRole("button", { name: "Remove status=503" }).click();
    await page.getByText("No fault is in force.").waitFor();
  });
});

test("a fault that means nothing is refused with the reason", async () => {
  await withPage(async (page, faults) => {
    await page.goto(`${ORIGIN}/__sandbox/`);
    await page.getByRole("button", { name: "Faults" }).click();
    await page.getByLabel("What happens").fill("explode");
    await page.getByRole("button", { name: "Add fault" }).click();
    const notice = page.getByRole("alert");
    await notice.waitFor();
    assert.match(await notice.innerText(), /`explode` is no fault/);
    // Chromium notes every answer of 400 and above in the console; this one was asked for.
    assert.equal(faults.splice(0).filter((fault) => !fault.includes("400")).length, 0);
  });
});
