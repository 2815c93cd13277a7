#!/bin/bash
# Installs and builds the client as its users do, checks the types of its tests, and runs them against the service.
set -euo pipefail
cd "$(dirname "$0")/.."
npm ci --no-audit --no-fund
npm run build
npx tsc --project tsconfig.test.json
cd ../..
exec node node_modules/vitest/vitest.mjs run --config clients/typescript/vitest.config.ts
