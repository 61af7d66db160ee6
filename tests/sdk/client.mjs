// The client under test: FLOWGLAD_SDK names its package, one of the dependencies of this one; the newest by default.
//
// flowglad-node-0.4 is from before there were customers, and is here for the way in which it sends requests, which the next fifteen
// versions had as well. It gets the methods that those had.

const sdk = await import(process.env.FLOWGLAD_SDK ?? '@flowglad/node');

export const { APIError, AuthenticationError, BadRequestError, ConflictError, NotFoundError } = sdk;

/** The client that the package exports, with these options. */
export function construct(options) {
  const flowglad = new sdk.default(options);
  flowglad.customers ??= customersOf(flowglad);
  return flowglad;
}

/** A header of the answer that became this error: earlier versions keep headers in an object. */
export function header(error, name) {
  return typeof error.headers.get === 'function' ? error.headers.get(name) : error.headers[name];
}

function customersOf(flowglad) {
  const all = '/api/v1/customers';
  const one = (externalId) => `${all}/${encodeURIComponent(externalId)}`;
  return {
    create: (body) => flowglad.post(all, { body }),
    retrieve: (externalId) => flowglad.get(one(externalId)),
    update: (externalId, body) => flowglad.put(one(externalId), { body }),
    list: (query = {}) => flowglad.get(all, { query }),
    retrieveBilling: (externalId) => flowglad.get(`${one(externalId)}/billing`),
  };
}
