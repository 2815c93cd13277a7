#!/bin/bash
# Builds the image, runs it with the least privilege and looks at what an operator relies on: npm run test:container.
# Needs root, buildah, podman and runc, and a base image node:24-bookworm-slim that is present.
set -uo pipefail
cd "$(dirname "$0")/../.."
port=${CONTAINER_PORT:-18081} image=localhost/verbatim:test name=verbatim-test
pod() { podman --cgroup-manager cgroupfs --runtime runc "$@"; }
failures=0
check() { # check NAME EXPECTED ACTUAL
  if [ "$2" = "$3" ]; then echo "ok      $1: $3"; else echo "FAILED  $1: expected $2, saw $3"; failures=$((failures + 1)); fi
}

buildah bud --isolation chroot --pull-never --format docker --layers -t verbatim:test . >/tmp/verbatim-build.log 2>&1 ||
  { tail -30 /tmp/verbatim-build.log; echo 'FAILED  build'; exit 1; }
pod rm -f "$name" >/dev/null 2>&1
trap 'pod rm -f "$name" >/dev/null 2>&1' EXIT
pod run -d --name "$name" --network host --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --pull never --read-only \
  --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --memory 256m --health-interval=disable \
  --env PORT="$port" "$image" >/dev/null || exit 1

answers() { node -e 'fetch(process.argv[1]).then(({ status }) => console.log(status), () => console.log("none"))' "http://127.0.0.1:$port$1"; }
sleep 0.5; for _ in $(seq 50); do [ "$(answers /health/ready)" = 200 ] && break; sleep 0.2; done

status=$(pod exec "$name" cat /proc/1/status)
check 'user' 1000 "$(awk '/^Uid:/ { print $2 }' <<<"$status")"
check 'capabilities' 0000000000000000 "$(awk '/^CapEff:/ { print $2 }' <<<"$status")"
check 'new privileges forbidden' 1 "$(awk '/^NoNewPrivs:/ { print $2 }' <<<"$status")"
check 'root' ro "$(pod exec "$name" cat /proc/mounts | awk '$2 == "/" { print substr($4, 1, 2) }')"
check 'listed articles' 200 "$(answers /v1/articles)"
pod healthcheck run "$name" >/dev/null 2>&1; check 'healthcheck' 0 $?
installed=$(pod exec "$name" cat /app/node_modules/.package-lock.json)
check 'development packages and Node binaries' '' "$(node -e 'const { packages } = require("./package-lock.json");
  const installed = Object.keys(JSON.parse(fs.readFileSync(0, "utf8")).packages);
  if (installed.length < 20) console.log("too few packages to be true");
  console.log(installed.filter((path) => packages[path]?.dev || packages[path]?.optional || /^node_modules.node-/.test(path)).join(" "))' <<<"$installed")"

check 'licence label' Apache-2.0 "$(pod image inspect "$image" --format '{{index .Labels "org.opencontainers.image.licenses"}}')"
bill=$(pod exec "$name" cat /app/sbom.cdx.json)
check 'packages that the bill of materials leaves out, or makes up' '' "$(INSTALLED=$installed node -e 'const name = (path) => path.replace(/^.*node_modules\//, "");
  const installed = Object.entries(JSON.parse(process.env.INSTALLED).packages).map(([path, { version }]) => `${name(path)}@${version}`);
  const listed = JSON.parse(fs.readFileSync(0, "utf8")).components.map(({ name, version }) => `${name}@${version}`);
  console.log([...installed.filter((one) => !listed.includes(one)), ...listed.filter((one) => !installed.includes(one))].join(" "))' <<<"$bill")"

drained=$(node test/container/stop-while-busy.mjs "$port" "$name")
check 'request in flight at SIGTERM' 200 "${drained% *}"
check 'stopped within a second of its last answer' yes "$([ "${drained#* }" -le 1000 ] && echo yes || echo "after ${drained#* } ms")"
check 'exit code' 0 "$(pod inspect "$name" --format '{{.State.ExitCode}}')"
echo "image size: $(podman image inspect "$image" --format '{{.Size}}' | awk '{ printf "%.0f MB", $1 / 1e6 }')"
exit $((failures > 0))
