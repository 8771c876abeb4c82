// Writes src/server/schema.d.ts from the contract, or checks that the committed file is what the contract says.
// The types are committed so that a reviewer sees what a change of the contract does to the screens.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const [mode = 'check', contract = '../openapi.yaml'] = process.argv.slice(2);
const target = 'src/server/schema.d.ts';

if (!existsSync(contract)) {
  console.error(`${contract} is not there. The backend writes it: package the backend first.`);
  process.exit(1);
}

const ast = await openapiTS(pathToFileURL(resolve(contract)), {
  alphabetize: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});
const text = `// Generated from openapi.yaml by \`npm run contract:types\`. Do not edit.\n\n${astToString(ast)}`;

if (mode === 'write') {
  writeFileSync(target, text);
  console.log(`${target} written`);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is not what ${contract} says. Run: npm run contract:types`);
  process.exit(1);
} else {
  console.log(`${target} agrees with ${contract}`);
}
