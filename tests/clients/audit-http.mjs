// node audit-http.mjs URL: the public audit of GraphQL over HTTP. Prints what is not ok, mere notices too, and how many are.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.argv[2] });
for (const result of results)
  if (result.status !== "ok") console.log(`${result.id} ${result.status}: ${result.name}: ${result.reason}`);
console.log(`${results.filter((result) => result.status === "ok").length} of ${results.length} are ok.`);
