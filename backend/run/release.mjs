// Makes a release of the Department for Education's open data for Golden Thread: one small zip of CSV tables.
//   node backend/run/release.mjs <folder with the published files> <file to write>
// The folder holds ehcp_send_measures_by_la.csv and statistical_neighbours_*.csv (Local Authority Interactive Tool, long form).
// Which measures are taken, on which base and when their figures come out, is said in release-measures.csv beside this script.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateRawSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const [folder, file] = process.argv.slice(2)
if (!folder || !file) {
  console.error('usage: node backend/run/release.mjs <folder with the published files> <file to write>')
  process.exit(2)
}

const table = path => {
  const [head, ...rows] = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').trimEnd().split(/\r?\n/).map(cells)
  return rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i]])))
}
const cells = line => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1 + (line.endsWith(',') ? 1 : 0) || undefined)
  .map(m => m[1].replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'))
const csv = (head, rows) => [head, ...rows].map(row => row.map(quoted).join(',')).join('\n') + '\n'
const quoted = cell => /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const measures = table(join(here, 'release-measures.csv'))
const about = table(join(here, 'release-about.csv'))
const areas = table(join(here, '../src/main/resources/reference/local-authorities.csv'))
// Councils of 2016 on that went into others, and since when there are those that came from others: ranks of a past year count the councils of that year.
const changes = table(join(here, 'release-councils.csv'))
const ended = changes.filter(c => c.until)
const since = new Map(changes.map(c => [c.area_code, c.since]))
const published = table(join(folder, 'ehcp_send_measures_by_la.csv'))
const neighbours = table(join(folder, readdirSync(folder).find(f => f.startsWith('statistical_neighbours'))))

const regions = ['North East', 'North West', 'Yorkshire and The Humber', 'East Midlands', 'West Midlands', 'East of England', 'London', 'South East', 'South West']
const england = 'E92000001'
const places = new Map([['england', england], ...regions.map((name, i) => [name.toLowerCase(), `E1200000${i + 1}`])])
const known = new Set([...areas, ...ended].map(a => a.area_code))
const symbols = { '-': 'x', ':': 'x', '': 'x', '~': 'low' }
const codeOf = new Map(measures.map(m => [m.source_code, m.code]))

// Rows of inner and outer London are left out: they are no region.
const figures = published
  .map(row => [codeOf.get(row.short_code), row.year, row.new_la_code || places.get(row.la_name.toLowerCase()), symbols[row.value] ?? row.value])
  .filter(([measure, , place]) => measure && place && (known.has(place) || [...places.values()].includes(place)))

const files = {
  'release.csv': csv(['key', 'value'], about.map(r => [r.key, r.value])),
  'measures.csv': csv(Object.keys(measures[0]), measures.map(Object.values)),
  'places.csv': csv(['code', 'name', 'parent', 'since', 'until'], [
    [england, 'England', '', '', ''],
    ...regions.map((name, i) => [`E1200000${i + 1}`, name, england, '', '']),
    ...areas.map(a => [a.area_code, a.name, places.get(a.region.toLowerCase()), since.get(a.area_code) ?? '', '']),
    ...ended.map(a => [a.area_code, a.name, places.get(a.region.toLowerCase()), '', a.until])
  ]),
  'neighbours.csv': csv(['place', 'rank', 'neighbour', 'closeness'],
    neighbours.filter(n => known.has(n.new_la_code)).map(n => [n.new_la_code, n.rank, n.neighbour_new_la_code, n.closeness])),
  'figures.csv': csv(['measure', 'year', 'place', 'value'], figures)
}

// A zip with fixed dates, so that the same input gives the same bytes.
const parts = []
const directory = []
let offset = 0
for (const [name, text] of Object.entries(files)) {
  const data = Buffer.from(text)
  const packed = deflateRawSync(data, { level: 9 })
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x0800, 2)
  common.writeUInt16LE(8, 4)
  common.writeUInt16LE(0x21, 8)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(Buffer.byteLength(name), 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]))
  parts.push(local)
  offset += local.length
}
const listing = Buffer.concat(directory)
const end = Buffer.alloc(18)
end.writeUInt16LE(directory.length, 4)
end.writeUInt16LE(directory.length, 6)
end.writeUInt32LE(listing.length, 8)
end.writeUInt32LE(offset, 12)
writeFileSync(file, Buffer.concat([...parts, listing, Buffer.from('PK\x05\x06'), end]))
console.log(`${figures.length} figures of ${measures.length} measures and ${areas.length} areas`)
