// node check-introspection.mjs ADDRESS SCHEMA: graphql-js asks for the whole introspection and builds from it what the schema file says.
import { readFileSync } from "node:fs";
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from "graphql";

const [address, schemaFile] = process.argv.slice(2);
const query = getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: false,
});
const response = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ query }) });
const { data, errors } = await response.json();
for (const error of errors ?? []) console.error(error.message);
if (errors) process.exit(1);

const print = (schema) => printSchema(lexicographicSortSchema(schema)).split("\n");
const [told, promised] = [print(buildClientSchema(data)), print(buildSchema(readFileSync(schemaFile, "utf8")))];
const line = promised.findIndex((text, index) => text !== told[index]);
if (line >= 0) console.error(`The schema file says: ${promised[line]}\nThe introspection says: ${told[line]}`);
process.exit(line >= 0 || told.length !== promised.length ? 1 : 0);
