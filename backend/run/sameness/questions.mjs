// Which questions a recording asks: every GET of the contract, with every record that the application itself lists.

/** Where the ids of a part of an address are listed, unless the address without them is a list: [address, where the id stands]. */
const LISTED = {
  actions: ['/api/v1/programmes/{programmeId}/actions'],
  areas: ['/api/v1/areas', 'code'],
  'audience-requests': ['/api/v1/programmes/{programmeId}/audience-requests'],
  boards: ['/api/v1/areas/{areaCode}/boards'],
  cycles: ['/api/v1/programmes/{programmeId}/cycles'],
  'deadline-changes': ['/api/v1/programmes/{programmeId}/deadline-changes'],
  decisions: ['/api/v1/programmes/{programmeId}/decisions'],
  'funding-asks': ['/api/v1/programmes/{programmeId}/funding-asks'],
  grants: ['/api/v1/programmes/{programmeId}/grants'],
  'key-dates': ['/api/v1/programmes/{programmeId}/key-dates'],
  kpis: ['/api/v1/programmes/{programmeId}/kpis'],
  meetings: ['/api/v1/boards/{boardId}/meetings'],
  'membership-grants': ['/api/v1/areas/{areaCode}/membership-grants'],
  memberships: ['/api/v1/areas/{areaCode}/memberships'],
  milestones: ['/api/v1/programmes/{programmeId}/milestones'],
  observations: ['/api/v1/kpis/{kpiId}/observations'],
  organisations: ['/api/v1/areas/{areaCode}/organisations'],
  outputs: ['/api/v1/grants/{fundId}/outputs'],
  priorities: ['/api/v1/programmes/{programmeId}/priorities'],
  programmes: ['/api/v1/programmes'],
  returns: ['/api/v1/grants/{fundId}/returns'],
  risks: ['/api/v1/programmes/{programmeId}/risks'],
  spend: ['/api/v1/grants/{fundId}/spend'],
  stocktakes: ['/api/v1/programmes/{programmeId}/stocktakes'],
  surveys: ['/api/v1/programmes/{programmeId}/surveys'],
  'term-dates': ['/api/v1/areas/{areaCode}/term-dates'],
  workstreams: ['/api/v1/grants/{fundId}/workstreams'],
};
/** Filters with so many words that one of them must do. */
const MANY_WORDS = 12;
const PAGING = new Set(['page', 'size']);

const resolved = (contract, node) =>
  node?.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/')], contract) : node;

/** The reads of a contract: {id, path, query}. */
export function operations(contract) {
  return Object.entries(contract.paths)
    .filter(([, item]) => item.get)
    .map(([path, { get }]) => ({
      id: get.operationId,
      path,
      query: (get.parameters ?? [])
        .map((parameter) => resolved(contract, parameter))
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => ({ ...parameter, schema: resolved(contract, parameter.schema) })),
    }));
}

/** What a filter is asked with: each of its words, both of yes and no, or the contract's own example. */
function words({ schema, example }) {
  const kind = resolvedKind(schema);
  if (kind.enum) {
    return kind.enum.length > MANY_WORDS && example ? [example] : kind.enum;
  }
  const given = example ?? schema.examples?.[0];
  return kind.type === 'boolean' ? [true, false] : given === undefined ? [] : [given].flat();
}

const resolvedKind = (schema) => (schema.type === 'array' ? schema.items : schema);

/** The ways to ask one address: as it is, as at each date and at a revision, between two dates, and with each filter. */
export function variants(operation, dates, revision) {
  const names = new Set(operation.query.map(({ name }) => name));
  const ways = [''];
  if (names.has('asAt')) {
    ways.push(...dates.map((date) => `asAt=${date}`), `revision=${revision}`);
  }
  if (names.has('from') && names.has('to')) {
    ways.push(...dates.map((date) => `from=${date}`), `from=${dates[0]}&to=${dates.at(-1)}`);
  }
  for (const parameter of operation.query.filter(({ name }) => !PAGING.has(name) && !['asAt', 'revision', 'from', 'to'].includes(name))) {
    ways.push(...words(parameter).map((word) => `${parameter.name}=${encodeURIComponent(word)}`));
  }
  return ways;
}

/** Real addresses for one with parameters; `list` answers all items of an address. */
export async function addresses(path, list) {
  const parameter = path.match(/\/([^/{]+)\/(\{[^}]+})/);
  if (!parameter) {
    return [path];
  }
  const [, before, name] = parameter;
  const found = [];
  for (const id of await ids(path.slice(0, parameter.index + 1 + before.length), before, name, list)) {
    found.push(...(await addresses(path.replace(name, encodeURIComponent(id)), list)));
  }
  return found;
}

async function ids(prefix, before, name, list) {
  const nested = prefix.split('/').length > 4;
  const [listing, field] = nested ? [prefix, name.slice(1, -1)] : (LISTED[before] ?? []);
  if (!listing) {
    throw new Error(`Nothing says where the ids of /${before}/${name} are listed: add it to questions.mjs.`);
  }
  const known = new Set();
  for (const address of await addresses(listing, list)) {
    for (const item of await list(address)) {
      known.add(item[field] ?? item.id);
    }
  }
  known.delete(undefined);
  return [...known];
}
