import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';

/** Swagger UI from local files alone. Its policy allows nothing from elsewhere and works on plain HTTP. */
export const swaggerUiOptions = (basePath: string): FastifySwaggerUiOptions => ({
  routePrefix: '/docs',
  indexPrefix: basePath,
  staticCSP: {
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'img-src': "'self' data:",
    'script-src': "'self'",
    // The hash is of the one style sheet that Swagger UI's script writes into the page.
    'style-src': "'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
  },
  uiConfig: { deepLinking: true, displayRequestDuration: true, tryItOutEnabled: false, docExpansion: 'list' },
});
