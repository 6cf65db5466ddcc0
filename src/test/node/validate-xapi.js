// Holds every line of a file of xAPI statements against xapi-validation; fails on the first one that it refuses.
const fs = require('fs');
const path = require('path');

const validate = require(path.resolve(process.argv[2], 'node_modules', 'xapi-validation')).default;
const lines = fs.readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean);
for (const line of lines) {
  const warnings = validate(JSON.parse(line), ['statement']);
  if (warnings.length > 0) {
    console.error(line, JSON.stringify(warnings));
    process.exit(1);
  }
}
console.log(`${lines.length} statements are valid`);
