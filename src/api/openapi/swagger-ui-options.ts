import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';

/** Swagger UI from local files alone. Its policy allows nothing from elsewhere and works on plain HTTP. */
export const swaggerUiOptions: FastifySwaggerUiOptions = {
  routePrefix: '/docs',
  staticCSP: {
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'img-src': "'self' data:",
    'script-src': "'self'",
    'style-src': "'self'",
  },
  uiConfig: { deepLinking: true, displayRequestDuration: true, tryItOutEnabled: false, docExpansion: 'list' },
};
