// node suggest.js FOLDER document.json ...: Amazon's static validator of APL; one line for each finding.
const fs = require("fs");
const path = require("path");

const [folder, ...files] = process.argv.slice(2);
const { StaticAplTemplateValidator } = require(path.join(folder, "node_modules", "apl-suggester"));
(async () => {
  for (const file of files) {
    const found = await new StaticAplTemplateValidator().validate(JSON.parse(fs.readFileSync(file, "utf8")));
    for (const one of found) console.log(`${path.basename(file)}\t${one.path}\t${one.errorMessage}`);
  }
})();
