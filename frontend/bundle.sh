#!/bin/sh
# Makes the production bundle anew after a change in the front end (a file in frontend/, a Vaadin component used for the
# first time, another Vaadin version), and notes what it was made from. Commit what it changes in src/main/bundles.
# It needs npm, of any age, and fetches the Node that the bundler needs into build/node.
set -eu
cd "$(dirname "$0")/.."
node_version=24.21.0
npm_version=11.19.1
home=$PWD/build/node
if [ ! -x "$home/bin/node" ]; then
  fetched=$PWD/build/node-packages
  mkdir -p "$fetched" "$home/bin" "$home/lib/node_modules"
  npm install --no-audit --no-fund --prefix "$fetched" "node@$node_version" "npm@$npm_version"
  cp "$fetched/node_modules/node/bin/node" "$home/bin/node"
  cp -R "$fetched/node_modules/npm" "$home/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$home/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$home/bin/npx"
fi
PATH=$home/bin:$PATH
export PATH
# from a clean target: old files would stay inside the bundle
./mvnw -B -q clean
rm -rf src/main/bundles
./mvnw -B -q -DskipTests -Dvaadin.force.production.build=true package
./mvnw -B -q -Dvaadin.skip -Dtest=BundleTest -Dacquaint.bundle.note=true test
git status --short src/main/bundles
