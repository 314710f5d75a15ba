// node check-schema.mjs SCHEMA OPERATION…: graphql-js reads the schema, finds nothing wrong with it, and accepts the operations.
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate, validateSchema } from "graphql";

const [schemaFile, ...operationFiles] = process.argv.slice(2);
const schema = buildSchema(readFileSync(schemaFile, "utf8"));
const problems = validateSchema(schema).map((error) => `${schemaFile}: ${error.message}`);
for (const file of operationFiles)
  for (const error of validate(schema, parse(readFileSync(file, "utf8")))) problems.push(`${file}: ${error.message}`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
