import { InMemoryArticleStore } from '../../src/articles/index.ts';
import { articleStoreSuite } from './article-store-suite.ts';

articleStoreSuite('the in-memory article store', () => new InMemoryArticleStore());
