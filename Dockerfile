ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
# With the optional packages, as one of them is the bundler's binary.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY scripts ./scripts
COPY data ./data
COPY src ./src
RUN node scripts/prepare.ts && node scripts/sbom.ts >sbom.cdx.json

FROM ${NODE_IMAGE} AS production
WORKDIR /app
COPY package.json package-lock.json ./
# Optional packages bring Node, which the image has.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="Verbatim" \
      org.opencontainers.image.description="News articles as an API" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=production /app/node_modules ./node_modules
COPY data ./data
COPY openapi ./openapi
COPY --from=build /app/dist ./dist
COPY --from=build /app/sbom.cdx.json ./
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
USER 1000:1000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Young objects get 48 MiB at the most: V8 would take four times as much under load, be no faster, and keep it.
ENTRYPOINT ["node", "--max-semi-space-size=16", "dist/main.js"]
CMD ["serve"]
