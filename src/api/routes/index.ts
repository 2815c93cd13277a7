/** One function a group of resources, of the parts that it needs. A handler looks up, then answers 404 or represents. */
export { analysisRoutes } from './analysis-routes.ts';
export { annotationRoutes } from './annotation-routes.ts';
export { type AnswerText, answerTextWith, type Busy, type TextRequest } from './answer-text.ts';
export { articleRoutes } from './article-routes.ts';
export { type Description, descriptionRoutes } from './description-routes.ts';
export { documentationRoutes } from './documentation-routes.ts';
export { entityRoutes } from './entity-routes.ts';
export { healthRoutes } from './health-routes.ts';
export { paragraphRoutes } from './paragraph-routes.ts';
export { quoteRoutes } from './quote-routes.ts';
export { serviceRoutes } from './service-routes.ts';
export { textRoutes } from './text-routes.ts';
