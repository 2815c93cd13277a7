/** The OpenAPI document beside the routes: its head, its shared parts, and Swagger UI, which shows it. */
export { buildSwaggerUi } from './build-swagger-ui.ts';
export { openapiOptions } from './openapi-options.ts';
