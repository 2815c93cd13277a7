import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';

/** The name in marks of quotation, on the dark bar over the page. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="190" height="40" role="img" aria-label="Verbatim">
  <text x="0" y="29" fill="#fff" font-family="Georgia, serif" font-size="27">“Verbatim”</text>
</svg>`;

/** Swagger UI from local files alone. Its policy allows nothing from elsewhere and works on plain HTTP. */
export const swaggerUiOptions = (basePath: string): FastifySwaggerUiOptions => ({
  routePrefix: '/docs',
  indexPrefix: basePath,
  logo: { type: 'image/svg+xml', content: Buffer.from(logo), href: `${basePath}/docs`, target: '_self' },
  theme: { title: 'Verbatim' },
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
