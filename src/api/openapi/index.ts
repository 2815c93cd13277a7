/** The OpenAPI document beside the routes: its head, its shared parts, and how Swagger UI shows it. */
export { openapiOptions } from './openapi-options.ts';
export { swaggerUiOptions } from './swagger-ui-options.ts';
