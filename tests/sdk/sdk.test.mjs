// The service's own client for JavaScript, published by the service and unknown to this project's generators, against a
// running server. Run with FLOWGLAD_BASE_URL=http://127.0.0.1:8080 npm test; the server may hold customers already.
// FLOWGLAD_SDK chooses the version of the client (see client.mjs), FLOWGLAD_TIMESTAMPS=iso or millis says how the server
// was told to write times.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';

import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  construct,
  header,
} from './client.mjs';

const baseURL = process.env.FLOWGLAD_BASE_URL;
assert.ok(baseURL, 'FLOWGLAD_BASE_URL has to name the server to test, as http://127.0.0.1:8080');

/** A client with a key of its own, so that no test sees another one's customers. */
function client(options = {}) {
  // A conflict is final here; the client would try it three times.
  return construct({ apiKey: `sk_test_${randomUUID()}`, baseURL, maxRetries: 0, ...options });
}

/** The members that are sent for every customer, as the documentation page has them. */
function ada(externalId = 'user_1') {
  return {
    email: 'ada@example.com',
    name: 'Ada',
    archived: false,
    logoURL: 'https://example.org/logo.png',
    iconURL: 'https://example.org/icon.png',
    domain: 'example.org',
    externalId,
    userId: null,
    catalogId: 'catalog_1',
  };
}

/** Calls, expects this class of error with the wire form of the service, and returns the error's body. */
async function refused(call, errorClass, status) {
  const error = await call.then(
    () => assert.fail(`expected ${errorClass.name}, was answered with success`),
    (error) => error,
  );
  assert.ok(error instanceof errorClass, `expected ${errorClass.name}, not ${error.constructor.name}: ${error}`);
  assert.ok(error instanceof APIError);
  assert.equal(error.status, status);
  return error;
}

/** Checks that an error in JSON names its request in the body and in the header alike. */
function assertRequestId(error) {
  assert.match(error.error.request_id, /^[0-9a-f]{8}$/);
  assert.equal(header(error, 'x-request-id'), error.error.request_id);
}

/** Checks that a time has the form that the server was told to write. */
function assertTime(time) {
  if (process.env.FLOWGLAD_TIMESTAMPS === 'millis') {
    assert.ok(Number.isInteger(time), `${time}`);
  } else {
    assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
}

test('create answers with every member of the documented response', async () => {
  const before = Date.now();
  const { data } = await client().customers.create({ customer: ada() });
  const { customer } = data;
  const { catalogId, ...sent } = ada();
  assert.deepEqual(Object.fromEntries(Object.keys(sent).map((name) => [name, customer[name]])), sent);
  assert.equal(customer.catalogId, catalogId);
  assert.match(customer.id, /^cust_[0-9A-Za-z]{21}$/);
  assert.match(customer.organizationId, /^org_[0-9A-Za-z]{21}$/);
  assert.match(customer.invoiceNumberBase, /^[0-9A-F]{7}$/);
  assert.equal(customer.livemode, false);
  assert.equal(customer.billingAddress, null);
  for (const member of ['createdAt', 'updatedAt']) {
    assertTime(customer[member]);
    const age = new Date(customer[member]).getTime() - before;
    assert.ok(Math.abs(age) < 60_000, `${member} is ${age} ms off`);
  }
});

test('create takes the three required members and leaves the others null', async () => {
  const { data } = await client().customers.create({
    customer: { email: 'e', name: 'n', externalId: 'x' },
  });
  const { logoURL, iconURL, domain, userId, archived } = data.customer;
  assert.deepEqual({ logoURL, iconURL, domain, userId, archived }, {
    logoURL: null,
    iconURL: null,
    domain: null,
    userId: null,
    archived: false,
  });
});

test('create ignores members that the contract does not know', async () => {
  const { data } = await client().customers.create({
    customer: { ...ada(), id: 'mine', phone: '1', metadata: { a: 1 }, pricingModelId: 'pricing_model_1' },
  });
  assert.match(data.customer.id, /^cust_/);
  assert.equal('phone' in data.customer, false);
});

test('a live key makes live customers, and no key sees those of another', async () => {
  const secret = randomUUID();
  const live = client({ apiKey: `sk_live_${secret}` });
  const { data } = await live.customers.create({ customer: ada() });
  assert.equal(data.customer.livemode, true);
  const testing = client({ apiKey: `sk_test_${secret}` });
  await refused(testing.customers.retrieve('user_1'), NotFoundError, 404);
});

test('a key after Bearer opens the same world as the key alone', async () => {
  const apiKey = `sk_test_${randomUUID()}`;
  const { data } = await client({ apiKey }).customers.create({ customer: ada() });
  const { customer } = await client({ apiKey: `Bearer ${apiKey}` }).customers.retrieve('user_1');
  assert.deepEqual(customer, data.customer);
});

test('retrieve answers with what create answered with', async () => {
  const flowglad = client();
  for (const externalId of ['user_1', 'with space', 'per%cent', 'ключ?#', 'a@b.example']) {
    const { data } = await flowglad.customers.create({ customer: ada(externalId) });
    const { customer } = await flowglad.customers.retrieve(externalId);
    assert.deepEqual(customer, data.customer);
  }
});

test('update sets what is sent, clears what is null and leaves the rest', async () => {
  const flowglad = client();
  const { data } = await flowglad.customers.create({ customer: ada() });
  const { customer } = await flowglad.customers.update('user_1', {
    customer: { name: 'Countess', domain: null },
  });
  const { updatedAt } = customer;
  assert.deepEqual(customer, { ...data.customer, name: 'Countess', domain: null, updatedAt });
  assert.ok(new Date(updatedAt) > new Date(data.customer.updatedAt));
  assert.deepEqual((await flowglad.customers.retrieve('user_1')).customer, customer);
});

test('update does not archive, whatever the types of the client offer', async () => {
  const flowglad = client();
  await flowglad.customers.create({ customer: ada() });
  const { customer } = await flowglad.customers.update('user_1', { customer: { archived: true } });
  assert.equal(customer.archived, false);
});

test('archive frees the externalId and succeeds again', async () => {
  const flowglad = client();
  await flowglad.customers.create({ customer: ada() });
  const archive = () => flowglad.post('/api/v1/customers/user_1/archive', { body: {} });
  const { customer } = await archive();
  assert.equal(customer.archived, true);
  assert.deepEqual(await archive(), { customer });
  await refused(flowglad.customers.retrieve('user_1'), NotFoundError, 404);
  const { data } = await flowglad.customers.create({ customer: ada() });
  assert.notEqual(data.customer.id, customer.id);
});

test('billing of who bought nothing is the customer, a pricing model and empty lists', async () => {
  const flowglad = client();
  const { data } = await flowglad.customers.create({ customer: ada() });
  const billing = await flowglad.customers.retrieveBilling('user_1');
  assert.deepEqual(billing.customer, data.customer);
  for (const list of ['subscriptions', 'currentSubscriptions', 'invoices', 'paymentMethods', 'purchases']) {
    assert.deepEqual(billing[list], [], list);
  }
  assert.equal(billing.currentSubscription, null);
  const { catalog, pricingModel } = billing;
  assert.deepEqual(catalog, pricingModel);
  assert.equal(pricingModel.id, data.customer.pricingModelId);
  assert.deepEqual([pricingModel.products, pricingModel.usageMeters], [[], []]);
  assertTime(pricingModel.createdAt);
  assert.ok(billing.billingPortalUrl.endsWith(`/billing-portal/${data.customer.organizationId}`));
});

test('who bought nothing has no usage balances and no subscription', async () => {
  const flowglad = client();
  await flowglad.customers.create({ customer: ada() });
  const balances = (query) => flowglad.get('/api/v1/customers/user_1/usage-balances', { query });
  assert.deepEqual(await balances({}), { usageMeterBalances: [] });
  const error = await refused(balances({ subscriptionId: 'sub_1' }), NotFoundError, 404);
  assert.equal(error.error.code, 'NOT_FOUND');
});

test('list goes through all customers page by page, oldest first', async () => {
  const flowglad = client();
  const created = [];
  for (let number = 0; number < 7; number += 1) {
    const { data } = await flowglad.customers.create({ customer: ada(`user_${number}`) });
    created.push(data.customer.id);
  }
  const seen = [];
  const lengths = [];
  let cursor;
  do {
    const page = await flowglad.customers.list({ limit: '3', ...(cursor && { cursor }) });
    assert.equal(page.total, 7);
    assert.equal(page.currentCursor, cursor ?? null);
    assert.equal(page.hasMore, page.nextCursor !== null);
    lengths.push(page.data.length);
    seen.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor);
  assert.deepEqual(lengths, [3, 3, 1]);
  assert.deepEqual(seen.map(({ id }) => id).sort(), created.toSorted());
  const times = seen.map(({ createdAt }) => new Date(createdAt).getTime());
  assert.deepEqual(times, times.toSorted((a, b) => a - b));
});

test('list without a limit has ten customers, and an empty world an empty page', async () => {
  const flowglad = client();
  assert.deepEqual(await flowglad.customers.list(), {
    data: [],
    currentCursor: null,
    nextCursor: null,
    hasMore: false,
    total: 0,
  });
  await Promise.all(
    Array.from({ length: 11 }, (_, number) =>
      flowglad.customers.create({ customer: ada(`user_${number}`) }),
    ),
  );
  const page = await flowglad.customers.list();
  assert.equal(page.data.length, 10);
  assert.equal(page.hasMore, true);
});

test('a limit or a cursor that cannot be is a BadRequestError', async () => {
  const flowglad = client();
  for (const query of [{ limit: '0' }, { limit: '101' }, { limit: 'many' }, { cursor: 'nowhere' }]) {
    const error = await refused(flowglad.customers.list(query), BadRequestError, 400);
    assert.equal(typeof error.error.error, 'string');
    assertRequestId(error);
  }
});

test('a duplicate is a ConflictError', async () => {
  const flowglad = client();
  await flowglad.customers.create({ customer: ada() });
  const error = await refused(flowglad.customers.create({ customer: ada() }), ConflictError, 409);
  assert.equal(error.error.code, 'CONFLICT');
  assert.equal(typeof error.error.error, 'string');
  assertRequestId(error);
});

test('a duplicate stays a ConflictError through the retries of the client', async () => {
  const flowglad = client({ maxRetries: 2 });
  await flowglad.customers.create({ customer: ada() });
  await refused(flowglad.customers.create({ customer: ada() }), ConflictError, 409);
  assert.equal((await flowglad.customers.list()).total, 1);
});

test('an unknown customer is a NotFoundError with the code that callers decide by', async () => {
  const flowglad = client();
  const calls = [
    () => flowglad.customers.retrieve('nobody'),
    () => flowglad.customers.update('nobody', { customer: { name: 'n' } }),
    () => flowglad.customers.retrieveBilling('nobody'),
    () => flowglad.post('/api/v1/customers/nobody/archive', { body: {} }),
  ];
  for (const call of calls) {
    const error = await refused(call(), NotFoundError, 404);
    assert.equal(error.error.code, 'NOT_FOUND');
    assert.match(error.error.error, /nobody/);
    assertRequestId(error);
  }
});

test('an externalId with a slash is a NotFoundError in text', async () => {
  const error = await refused(client().customers.retrieve('a/b'), NotFoundError, 404);
  assert.equal(error.error, undefined);
  assert.match(header(error, 'content-type'), /^text\/plain/);
});

test('a bad body is a BadRequestError with one issue per fault', async () => {
  const error = await refused(
    client().customers.create({ customer: { name: 5, archived: null } }),
    BadRequestError,
    400,
  );
  assert.equal(error.error.code, 'BAD_REQUEST');
  const issues = error.error.error.map(({ code, expected, path }) => ({ code, expected, path }));
  assert.deepEqual(issues, [
    { code: 'invalid_type', expected: 'string', path: ['customer', 'email'] },
    { code: 'invalid_type', expected: 'string', path: ['customer', 'name'] },
    { code: 'invalid_type', expected: 'boolean', path: ['customer', 'archived'] },
    { code: 'invalid_type', expected: 'string', path: ['customer', 'externalId'] },
  ]);
  for (const { message } of error.error.error) {
    assert.equal(typeof message, 'string');
  }
  assertRequestId(error);
});

test('a user who does not exist is a BadRequestError', async () => {
  const error = await refused(
    client().customers.create({ customer: { ...ada(), userId: 'unknown_1' } }),
    BadRequestError,
    400,
  );
  assert.equal(error.error.code, 'BAD_REQUEST');
});

test('an archive request without a body is a BadRequestError', async () => {
  const flowglad = client();
  await flowglad.customers.create({ customer: ada() });
  const error = await refused(flowglad.post('/api/v1/customers/user_1/archive'), BadRequestError, 400);
  assert.equal(error.error.code, undefined);
});

test('a bad key is an AuthenticationError in text', async () => {
  for (const apiKey of ['nonsense', 'Bearer nonsense', 'Basic c2tfdGVzdF8x', 'pk_test_1']) {
    const flowglad = client({ apiKey });
    const error = await refused(flowglad.customers.create({ customer: ada() }), AuthenticationError, 401);
    assert.equal(error.error, undefined);
    assert.match(header(error, 'content-type'), /^text\/plain/);
  }
});
